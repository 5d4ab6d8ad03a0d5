import { type RowsFault, UnfitForm } from '../fault.ts'

/** Rows that are put in: `count` of them before the row `at`, within the rows that lines are for or right behind them. Rows count from 1. */
export interface Insertion {
  /** The first and the last row that lines are for, as the form has them. */
  first: number
  last: number
  at: number
  count: number
}

export interface Rows {
  top: number
  bottom: number
}

/** Where rows that something names stand afterwards; `single`: one cell, which no other row can be added to. */
export type Place = (rows: Rows & { single: boolean }) => Rows

/** The last row that a sheet has. */
const ROW_MAX = 1_048_576

/** Thrown while rows are put in; whoever asked for them says how many are wanting. */
export class FixedRows extends Error {
  readonly why: RowsFault
  readonly where: string
  constructor(why: RowsFault, where: string) {
    super(`${why} ${where}`)
    this.why = why
    this.where = where
  }
}

/** The same refusal as of a form that has too few rows. */
export const asWanting = (error: unknown, lines: number, free: number): unknown =>
  error instanceof FixedRows ? new UnfitForm('rowsWanting', error.where, lines, free, error.why) : error

export const moved = (row: number, { at, count }: Insertion): number =>
  row >= at ? Math.min(ROW_MAX, row + count) : row

/**
 * Where rows stand that a formula counts. All lines: it grows with them. Some of them: only a formula of a line itself may (`own`: its row),
 * since nobody could say which of the new lines another should count.
 */
export const countedRows = (
  { top, bottom, single }: Rows & { single: boolean },
  own: number | null,
  insertion: Insertion,
  where: string,
): Rows => {
  const { first, last, count } = insertion
  const both = { top: moved(top, insertion), bottom: moved(bottom, insertion) }
  const ofLine = own !== null && first <= own && own <= last
  if (bottom < first || top > last || (ofLine && top === own && bottom === own)) return both
  if (!single && top <= first && bottom >= last) return { top, bottom: Math.min(ROW_MAX, bottom + count) }
  if (ofLine) return both
  throw new FixedRows('partCounted', where)
}

/** Where rows stand for which a look or a rule holds: with the row that new ones are made after, it holds for them too. */
export const ruledRows = ({ top, bottom }: Rows, insertion: Insertion): Rows => {
  const like = insertion.at - 1
  const holds = top <= like && bottom >= like
  return {
    top: moved(top, insertion),
    bottom: holds && bottom === like ? bottom + insertion.count : moved(bottom, insertion),
  }
}
