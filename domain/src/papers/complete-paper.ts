import { paths } from '../ids.ts'
import type { Access } from '../model/access.ts'
import { type Campaign, stageKey } from '../model/campaign.ts'
import type { Draft, Paper } from '../model/paper.ts'
import type { Review } from '../model/review.ts'
import type { Write } from '../writes/write.ts'

export interface CompleteInput {
  paper: Paper
  campaign: Pick<Campaign, 'status' | 'closedStages'>
  draft: Draft
  reviews: readonly Pick<Review, 'current'>[]
  caller: { uid: string; access: Pick<Access, 'active'> }
  now: Date
}

export type CompleteRefusal = 'notYours' | 'campaignClosed' | 'stageClosed' | 'notSealed' | 'notHeldYet'

export type CompleteOutcome = { ok: true; writes: Write[]; revision: number } | { ok: false; reason: CompleteRefusal }

/** What the completed version waits for instead of self-review, which may be closed by then. */
const feedsOf = (paper: Pick<Paper, 'tracks'>): string[] => paper.tracks.map((track) => stageKey(track, 'conference'))

/** Why a sent paper cannot be completed by its sender now; null when it can. */
export const completingClosed = (
  paper: Pick<Paper, 'state' | 'tracks'>,
  campaign: Pick<Campaign, 'status' | 'closedStages'>,
  reviews: readonly Pick<Review, 'current'>[],
): Exclude<CompleteRefusal, 'notYours'> | null => {
  if (campaign.status !== 'open') return 'campaignClosed'
  if (paper.state !== 'sealed') return 'notSealed'
  if (!reviews.some((review) => review.current.conference !== undefined)) return 'notHeldYet'
  return feedsOf(paper).every((key) => campaign.closedStages.includes(key)) ? 'stageClosed' : null
}

/**
 * Opens a sent paper to its writers once more, after a conference on which one of its ratings rests has its minutes
 * (design §5, Several conferences). The draft is the sent text; what was sent stays what everybody reads until the
 * completed version is sealed, and neither moves a stage (sealPaper).
 */
export const completePaper = (input: CompleteInput): CompleteOutcome => {
  const { paper, draft, caller, now } = input
  if (!caller.access.active || paper.responsible !== caller.uid) return { ok: false, reason: 'notYours' }
  const closed = completingClosed(paper, input.campaign, input.reviews)
  if (closed) return { ok: false, reason: closed }
  const revision = paper.revision + 1
  const nextDraft: Draft = { ...draft, revision, touched: null, refusal: null, updatedAt: now }
  return {
    ok: true,
    revision,
    writes: [
      {
        op: 'update',
        path: paths.paper(paper.id),
        data: { state: 'completing', revision, feeds: feedsOf(paper) },
      },
      { op: 'set', path: paths.draft(paper.id), data: nextDraft },
    ],
  }
}
