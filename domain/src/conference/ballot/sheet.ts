import type { AgendaItem } from '../../model/conference.ts'
import { RATINGS, type Rating } from '../../model/terms.ts'
import { isRatedHere } from '../agenda.ts'

/**
 * An electronic ballot before encryption: one digit for each subject rated at the conference, in the order of the
 * agenda: 1–4 for the four levels, 0 where the voter left the name blank. Nothing else is in it, so that equal votes
 * are equal sheets whoever cast them; the key that each is encrypted with makes them look different. No agenda is longer
 * than an act (ACT_MAX), so no sheet is: firestore.rules bound its length by that.
 */
const BLANK = '0'

export const ratedHere = (agenda: readonly AgendaItem[]): AgendaItem[] => agenda.filter(isRatedHere)

export const encodeSheet = (agenda: readonly AgendaItem[], choices: Readonly<Record<string, Rating>>): string =>
  ratedHere(agenda)
    .map(({ subject }) => {
      const choice = choices[subject]
      return choice ? String(RATINGS.indexOf(choice) + 1) : BLANK
    })
    .join('')

/** The ratings of a sheet by subject, null for a blank; null as a whole when it is no sheet of this agenda. */
export const decodeSheet = (agenda: readonly AgendaItem[], sheet: string): Record<string, Rating | null> | null => {
  const items = ratedHere(agenda)
  if (sheet.length !== items.length || !/^[0-4]*$/.test(sheet)) return null
  return Object.fromEntries(items.map(({ subject }, at) => [subject, RATINGS[Number(sheet[at]) - 1] ?? null]))
}
