import { fieldIn, keyed, once } from '../headings.ts'
import { type TableId, tableOf } from '../tables.ts'
import { ALSO } from './also.ts'

/** Which of our columns each heading of a form means; each of ours once. */
export const guessed = (table: TableId, headings: readonly string[]): (string | null)[] => {
  const keys = keyed(tableOf(table).columns.map(({ id, head }) => ({ field: id, label: head, also: ALSO[id] ?? [] })))
  return once(headings.map((heading) => (heading === '' ? null : countOf(table, fieldIn(keys, heading)))))
}

/** A form has a number where our own table has it with its share. */
const countOf = (table: TableId, column: string | null): string | null =>
  tableOf(table).columns.some(({ id }) => id === `${column}Count`) ? `${column}Count` : column
