import type { AgendaItem, Attendee, BallotKind } from '../../../model/conference.ts'
import { itemRowId, type SheetsRow, type Tally } from '../../../model/minutes.ts'
import { type MinutesProblem, minutesProblem } from '../problems.ts'

type Sheets = Pick<SheetsRow, 'issued' | 'returned' | 'invalid'>

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0

/** All votes for one name: the four levels and those unclear for it. */
export const votesOf = (tally: Tally): number =>
  tally.outstanding + tally.good + tally.completed + tally.notCompleted + tally.invalid

/** The sheets as a whole: issued to members present, returned of those issued, invalid of those returned. */
export const checkSheets = (sheets: Sheets | undefined, present: number): MinutesProblem[] => {
  if (!sheets) return [minutesProblem('sheets', 'sheetsMissing')]
  const { issued, returned, invalid } = sheets
  if (![issued, returned, invalid].every(isCount)) return [minutesProblem('sheets', 'notWhole')]
  return [
    ...(issued > present ? [minutesProblem('sheets', 'issuedMoreThanPresent', { numbers: [issued, present] })] : []),
    ...(returned > issued ? [minutesProblem('sheets', 'returnedMoreThanIssued', { numbers: [returned, issued] })] : []),
    ...(invalid > returned
      ? [minutesProblem('sheets', 'invalidMoreThanReturned', { numbers: [invalid, returned] })]
      : []),
  ]
}

/** Who counted was there. */
export const checkTellers = (
  roll: readonly Pick<Attendee, 'id' | 'name'>[],
  present: readonly string[],
  tellers: readonly string[] = [],
): MinutesProblem[] =>
  tellers.flatMap((teller) => {
    const name = roll.find(({ id }) => id === teller)?.name
    if (name !== undefined && present.includes(teller)) return []
    return [minutesProblem('sheets', 'tellerAbsent', { subject: teller, name: name ?? teller })]
  })

/**
 * Votes for one name. On sheets every name of a valid sheet is counted, as a level or as unclear, so they add up to
 * the valid sheets exactly; hands are only bounded by who is there, since nobody must raise one.
 */
export const checkTally = (
  item: Pick<AgendaItem, 'subject' | 'name'>,
  tally: Tally,
  { ballot, sheets, present }: { ballot: BallotKind; sheets: Sheets | undefined; present: number },
): MinutesProblem[] => {
  const row = itemRowId(item.subject)
  const about = { subject: item.subject, name: item.name }
  if (!Object.values(tally).every(isCount)) return [minutesProblem(row, 'notWhole', about)]
  const votes = votesOf(tally)
  if (ballot === 'showOfHands')
    return votes > present ? [minutesProblem(row, 'moreVotesThanPresent', { ...about, numbers: [votes, present] })] : []
  // Without sheets there is nothing to compare with; that they are missing is said once, of their own row.
  if (!sheets) return []
  const valid = sheets.returned - sheets.invalid
  return votes === valid
    ? []
    : [minutesProblem(row, 'sumDiffers', { ...about, numbers: [votes, valid, sheets.returned, sheets.invalid] })]
}
