import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Board } from '@kiemdiem/domain/model/progress'
import { STAGE_NAMES, STAGES, type Track } from '@kiemdiem/domain/model/terms'
import { foldBoards } from '@kiemdiem/domain/progress/fold-boards'
import type { LateOf } from '@kiemdiem/domain/reminders/late/late'
import { trackName } from '@kiemdiem/domain/workflow'
import { remindWords as words } from './vi.ts'

/** One stage of a track, or one unit, in which something is late. */
export interface Choice {
  /** As the address names it. */
  id: string
  label: string
  track: Track
  of: LateOf
}

/** What an organiser may choose: stages first, in the plan's order. */
export const choicesOf = (
  { process, calendar }: Pick<Campaign, 'process' | 'calendar'>,
  boards: readonly Board[],
  organiser: readonly Track[],
  now: Date,
): Choice[] => {
  const own = boards.filter(({ track }) => organiser.includes(track))
  const stages = process.tracks.flatMap(({ id: track }) => {
    const tallies = foldBoards(
      own.filter((board) => board.track === track),
      now,
      calendar,
    ).stages
    return STAGES.flatMap((stage): Choice[] => {
      const late = tallies[stage]?.late ?? 0
      const label = words.stage(STAGE_NAMES[stage], trackName(process, track), late)
      return late > 0 ? [{ id: `buoc.${track}.${stage}`, label, track, of: { stage } }] : []
    })
  })
  const units = foldBoards(own, now, calendar).units.flatMap(({ unit, unitName, track, late }): Choice[] =>
    late > 0 ? [{ id: `don-vi.${unit}`, label: words.unit(unitName, late), track, of: { unit } }] : [],
  )
  return [...stages, ...units]
}
