import type { MinutesProblem, MinutesProblemKind } from '@kiemdiem/domain/conference/minutes/problems'
import type { BallotKind } from '@kiemdiem/domain/model/conference'

const OF_THE_COUNT: ReadonlySet<MinutesProblemKind> = new Set(['tallyMissing', 'sumDiffers', 'notWhole'])

/** The field of a row in which a problem is put right, where it is not told by whom it is about. */
const FIELDS: Partial<Record<MinutesProblemKind, string>> = {
  timeMissing: 'startedAt',
  startsInFuture: 'startedAt',
  endBeforeStart: 'endedAt',
  endsInFuture: 'endedAt',
  notReadBack: 'readBack',
  pending: 'state',
  minutedElsewhere: 'state',
  deferredWithoutReason: 'deferredBecause',
  proposedMissing: 'proposed',
  differenceUnexplained: 'differsBecause',
  commentsMissing: 'comments',
  sheetsMissing: 'issued',
  issuedMoreThanPresent: 'issued',
  returnedMoreThanIssued: 'returned',
  invalidMoreThanReturned: 'invalid',
  tellerAbsent: 'tellers',
}

/** Where a problem is put right: votes on sheets in the count, although they stand in the row of their subject. */
export const rowToMend = ({ row, problem }: MinutesProblem, ballot: BallotKind): string =>
  ballot !== 'showOfHands' && OF_THE_COUNT.has(problem) ? 'sheets' : row

/** What an address says after "#" to lead to a row, and to its field where that is known: "general?endedAt". */
export const placeToMend = (problem: MinutesProblem, ballot: BallotKind): string => {
  const row = rowToMend(problem, ballot)
  // In the roll and in the count a person's line is known by the person.
  const field =
    row === 'roll' || row === 'sheets' ? (FIELDS[problem.problem] ?? problem.subject) : FIELDS[problem.problem]
  return field === undefined ? row : `${row}?${field}`
}

/** The id of the control that holds a field of a row. */
export const fieldId = (row: string, field: string): string => `${row}-${field}`
