import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Board } from '@kiemdiem/domain/model/progress'
import { STAGE_NAMES, STAGES, type Track } from '@kiemdiem/domain/model/terms'
import { foldBoards } from '@kiemdiem/domain/progress/fold-boards'
import { besideOn } from '@kiemdiem/domain/progress/tasks/beside'
import { BESIDE, type Beside } from '@kiemdiem/domain/progress/tasks/task'
import type { LateOf } from '@kiemdiem/domain/reminders/late/late'
import type { OwedPart } from '@kiemdiem/domain/reminders/owed/owed-task'
import { trackName } from '@kiemdiem/domain/workflow'
import { remindWords as words } from './vi.ts'

/** One stage of a track, what goes on beside them, or one unit, in which something is late. */
export interface Choice {
  /** As the address names it. */
  id: string
  label: string
  track: Track
  of: LateOf
}

type Planned = Pick<Campaign, 'process' | 'calendar' | 'steps' | 'deadlineInclusive'>

/** Rows of which a receipt, or a plan of mending, is past its day. */
const lateBeside = (boards: readonly Board[], campaign: Planned, now: Date, of: Beside): number =>
  boards
    .flatMap(({ rows }) => Object.values(rows))
    .filter((row) => besideOn(row, campaign).some((each) => each.of === of && each.dueAt !== null && each.dueAt <= now))
    .length

/** What an organiser may choose: stages first, in the plan's order, then what goes on beside them. */
export const choicesOf = (
  campaign: Planned,
  boards: readonly Board[],
  organiser: readonly Track[],
  now: Date,
): Choice[] => {
  const { process, calendar } = campaign
  const own = boards.filter(({ track }) => organiser.includes(track))
  const stages = process.tracks.flatMap(({ id: track }) => {
    const ofTrack = own.filter((board) => board.track === track)
    const tallies = foldBoards(ofTrack, now, calendar).stages
    const choice = (stage: OwedPart, name: string, late: number): Choice[] => {
      const label = words.stage(name, trackName(process, track), late)
      return late > 0 ? [{ id: `buoc.${track}.${stage}`, label, track, of: { stage } }] : []
    }
    return [
      ...STAGES.flatMap((stage) => choice(stage, words.step(STAGE_NAMES[stage]), tallies[stage]?.late ?? 0)),
      ...BESIDE.flatMap((part) => choice(part, words.beside[part], lateBeside(ofTrack, campaign, now, part))),
    ]
  })
  const units = foldBoards(own, now, calendar).units.flatMap(({ unit, unitName, track, late }): Choice[] => {
    const board = own.filter((each) => each.unit === unit)
    const beside = BESIDE.reduce((sum, part) => sum + lateBeside(board, campaign, now, part), 0)
    const label = words.unit(unitName, late + beside)
    return late + beside > 0 ? [{ id: `don-vi.${unit}`, label, track, of: { unit } }] : []
  })
  return [...stages, ...units]
}
