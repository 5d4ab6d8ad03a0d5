import type { Board } from '@kiemdiem/domain/model/progress'
import { type ConferenceMark, marksOfUnit } from '@kiemdiem/domain/progress/conference-marks'
import { awaitsConference } from '@kiemdiem/domain/reviews/standing'

export interface UnitRow {
  unit: string
  unitName: string
  conferences: ConferenceMark[]
  /** Reviews that no meeting, held or to come, may be relied on for: the unit has none to come and these without minutes. */
  waiting: number
}

const urgency = ({ conferences, waiting }: UnitRow): number =>
  conferences.some(({ standing }) => standing === 'overdue') ? 2 : Number(waiting > 0)

/** The units I plan for, as the plan orders them; first those whose day has passed, then those without a conference. */
export const unitRows = (boards: readonly Board[], now: Date): UnitRow[] =>
  boards
    .toSorted((a, b) => a.order - b.order)
    .map((board): UnitRow => {
      const conferences = marksOfUnit(board, now)
      const coming = board.conferences.some(({ state }) => state === 'scheduled' || state === 'open')
      const left = Object.values(board.rows).filter(({ step }) => awaitsConference(step)).length
      return { unit: board.unit, unitName: board.unitName, conferences, waiting: coming ? 0 : left }
    })
    .sort((a, b) => urgency(b) - urgency(a))
