import type { Stage, Track } from './model/terms.ts'

/**
 * The process as one table (design §5): which stages a track runs through, in order, and who acts.
 * Rules, functions, screens, mails and tests derive from it or are proven equal to it.
 *
 * `actor`: who brings the stage to its end.
 * - writer: the paper's responsible person (III.1.1; domain.md §3).
 * - head: the head of the unit whose conference reviews the subject; where the subject is the head or
 *   the collective itself, and in the party cell, the organiser of the track.
 * - organiser: Ban Tổ chức - Kiểm tra; for the cell the chi ủy (III.2.1, V.2).
 * - decider: Đảng đoàn (III.2.2), or the recorder of a superior's result.
 */
export type StageActor = 'writer' | 'head' | 'organiser' | 'decider'

export interface StageRow {
  stage: Stage
  actor: StageActor
  /** Step of the plan (domain.md §7.2) that sets the outer limit; null where the plan gives none. */
  planStep: number | null
}

export const WORKFLOW: Record<Track, readonly StageRow[]> = {
  partyGroup: [
    { stage: 'selfReview', actor: 'writer', planStep: 10 },
    { stage: 'conference', actor: 'head', planStep: 1 },
    { stage: 'consultation', actor: 'organiser', planStep: 5 },
    { stage: 'appraisal', actor: 'organiser', planStep: 5 },
    { stage: 'decision', actor: 'decider', planStep: 6 },
    { stage: 'notice', actor: 'organiser', planStep: null },
    { stage: 'archive', actor: 'organiser', planStep: 16 },
  ],
  provincial: [
    { stage: 'selfReview', actor: 'writer', planStep: 9 },
    { stage: 'conference', actor: 'organiser', planStep: 12 },
    { stage: 'decision', actor: 'decider', planStep: 12 },
    { stage: 'notice', actor: 'organiser', planStep: null },
    { stage: 'archive', actor: 'organiser', planStep: 16 },
  ],
  partyCell: [
    { stage: 'selfReview', actor: 'writer', planStep: 7 },
    { stage: 'conference', actor: 'organiser', planStep: 7 },
    { stage: 'decision', actor: 'decider', planStep: 7 },
    { stage: 'notice', actor: 'organiser', planStep: null },
    { stage: 'archive', actor: 'organiser', planStep: 16 },
  ],
}

export const stagesOf = (track: Track): Stage[] => WORKFLOW[track].map((row) => row.stage)

/** The stage that follows, or null after the last and for a stage the track does not have. */
export const nextStage = (track: Track, stage: Stage): Stage | null => {
  const stages = stagesOf(track)
  const at = stages.indexOf(stage)
  return at < 0 ? null : (stages[at + 1] ?? null)
}
