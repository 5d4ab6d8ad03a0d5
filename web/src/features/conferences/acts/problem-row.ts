import type { MinutesProblem, MinutesProblemKind } from '@kiemdiem/domain/conference/minutes/problems'
import type { BallotKind } from '@kiemdiem/domain/model/conference'

const OF_THE_COUNT: ReadonlySet<MinutesProblemKind> = new Set(['tallyMissing', 'sumDiffers', 'notWhole'])

/** Where a problem is put right: votes on sheets in the count, although they stand in the row of their subject. */
export const rowToMend = ({ row, problem }: MinutesProblem, ballot: BallotKind): string =>
  ballot !== 'showOfHands' && OF_THE_COUNT.has(problem) ? 'sheets' : row
