import type { MinutesAct } from '../../model/act.ts'
import type { Tally } from '../../model/minutes.ts'

const percent = new Intl.NumberFormat('vi', { maximumFractionDigits: 1 })

/** "5 (62,5%)"; without a base only the count. */
const share = (votes: number, base: number): string =>
  base > 0 ? `${votes} (${percent.format((votes / base) * 100)}%)` : String(votes)

/** Members of the roll who came and count in votes; guests and bodies do not. */
export const votersOf = (act: Pick<MinutesAct, 'roll'>): number =>
  act.roll.filter((each) => each.counts && each.present).length

/**
 * What shares are counted over: sheets that count where there are sheets, else the members present. Levels and the
 * votes unclear for a name add up to it.
 */
export const baseOf = (act: Pick<MinutesAct, 'roll' | 'sheets' | 'ballot'>): number =>
  act.ballot === 'showOfHands' || act.sheets === null ? votersOf(act) : act.sheets.returned - act.sheets.invalid

/** Votes by level with their shares, and the unclear ones. */
export const tallyCells = (tally: Tally, base: number): Record<keyof Tally, string> => ({
  ...{ outstanding: share(tally.outstanding, base), good: share(tally.good, base) },
  ...{ completed: share(tally.completed, base), notCompleted: share(tally.notCompleted, base) },
  invalid: String(tally.invalid),
})
