import type { AgendaItem } from '../../model/conference.ts'
import type { Tally } from '../../model/minutes.ts'
import { decodeSheet, ratedHere } from './sheet.ts'

export interface Count {
  sheets: { issued: number; returned: number; invalid: number }
  /** By subject. A name left blank on a valid sheet counts as invalid for that name. */
  tallies: Record<string, Tally>
}

/**
 * Counts the opened sheets of a round. `null`: a sheet that could not be opened; like one that fits no agenda it is
 * invalid as a whole. The result depends on what was voted, never on who or in which order.
 */
export const countSheets = (
  agenda: readonly AgendaItem[],
  voters: number,
  opened: readonly (string | null)[],
): Count => {
  const sheets = opened.map((sheet) => (sheet === null ? null : decodeSheet(agenda, sheet)))
  const valid = sheets.filter((sheet) => sheet !== null)
  const tallies = Object.fromEntries(
    ratedHere(agenda).map(({ subject }) => {
      const tally: Tally = { outstanding: 0, good: 0, completed: 0, notCompleted: 0, invalid: 0 }
      for (const sheet of valid) tally[sheet[subject] ?? 'invalid'] += 1
      return [subject, tally]
    }),
  )
  return { sheets: { issued: voters, returned: sheets.length, invalid: sheets.length - valid.length }, tallies }
}
