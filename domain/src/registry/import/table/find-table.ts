import { oneLine } from '../../../commands/shown.ts'
import { once } from '../../../tables/headings.ts'
import type { Cell, Sheet } from './cell.ts'
import { type PersonColumn, personColumnOf, type UnitColumn, unitColumnOf } from './columns.ts'

/** A sheet as a table: where its heads stand and what each column means, as guessed and then corrected. */
export type Table = { sheet: Sheet; head: number } & (
  | { kind: 'people'; columns: (PersonColumn | null)[] }
  | { kind: 'units'; columns: (UnitColumn | null)[] }
)

/** Heads stand under titles, mottos and dates, but not deep in a sheet. */
const HEAD_WITHIN = 30

export const headingOf = (cell: Cell): string => (typeof cell === 'string' ? oneLine(cell) : '')

const columnsOf = <Field>(row: readonly Cell[], fieldOf: (heading: string) => Field | null): (Field | null)[] =>
  once(row.map((cell) => fieldOf(headingOf(cell))))

const known = (columns: readonly unknown[]): number => columns.filter((column) => column !== null).length

/** The columns of a row of heads, as people or as units, whichever explains more of them. */
export const columnsAt = (sheet: Sheet, head: number): Table => {
  const row = sheet.rows[head] ?? []
  const people = columnsOf(row, personColumnOf)
  const units = columnsOf(row, unitColumnOf)
  return known(units) > known(people)
    ? { sheet, head, kind: 'units', columns: units }
    : { sheet, head, kind: 'people', columns: people }
}

/**
 * Where the table of a sheet begins: the row with most known heads, of those with equally many the first. Null where no row
 * has two of them, one of which is a name: notes, a cover.
 */
export const findTable = (sheet: Sheet): Table | null => {
  const tables = sheet.rows
    .slice(0, HEAD_WITHIN)
    .map((_, at) => columnsAt(sheet, at))
    .filter(({ columns }) => known(columns) > 1 && columns.some((column) => column === 'name'))
  return tables.reduce<Table | null>(
    (best, each) => (best === null || known(each.columns) > known(best.columns) ? each : best),
    null,
  )
}
