import { headingOf } from '@kiemdiem/domain/registry/import/table/find-table'
import { textOf } from '@kiemdiem/domain/registry/import/table/values'
import { guessed } from '@kiemdiem/domain/tables/form/guess'
import type { TableId } from '@kiemdiem/domain/tables/tables'
import type { FormSheet } from './open-form.ts'
import type { Range } from './sheet-parts.ts'

/** Headings stand under titles and dates, but not deep in a form. */
const WITHIN = 30

const covers = ({ top, bottom, left, right }: Range, row: number, column: number): boolean =>
  top <= row && row <= bottom && left <= column && column <= right

/** What a heading says, also where it stands above and reaches down to this row. `row`: from 1. */
const headingAt = ({ cells, parts }: FormSheet, row: number, column: number): string => {
  const place = parts.merged.find((range) => covers(range, row, column))
  return headingOf(textOf(cells[(place?.top ?? row) - 1]?.[place?.left ?? column] ?? null))
}

const widthOf = ({ cells }: FormSheet): number => Math.max(0, ...cells.slice(0, WITHIN + 1).map((row) => row.length))

/** The headings of a row, column by column. */
export const headingsOf = (sheet: FormSheet, row: number): string[] =>
  Array.from({ length: widthOf(sheet) }, (_, column) => headingAt(sheet, row, column))

/** Headings of a row that run over several columns: which of those they mean cannot be told. */
export const wideHeadings = ({ parts }: FormSheet, row: number): string[] =>
  parts.merged
    .filter(({ top, bottom, left, right }) => top <= row && row <= bottom && right > left)
    .map((each) => each.written)

/** "(1)", "1", "A": columns numbered under their headings. */
const isNumbering = (texts: readonly string[]): boolean => {
  const said = texts.filter((text) => text !== '')
  return said.length > 1 && said.every((text) => /^\(?([A-Z]|\d{1,2})(=[^)]*)?\)?$/.test(text.trim()))
}

/** The row that lines begin in, under a row of headings and the numbers of its columns. */
export const firstRowUnder = (sheet: FormSheet, row: number): number => {
  const reach = sheet.parts.merged
    .filter(({ top, bottom, left, right }) => top <= row && row < bottom && left === right)
    .reduce((most, { bottom }) => Math.max(most, bottom), row)
  const below = (sheet.cells[reach] ?? []).map((cell) => headingOf(textOf(cell)))
  return isNumbering(below) ? reach + 2 : reach + 1
}

const known = (columns: readonly unknown[]): number => columns.filter((column) => column !== null).length

/** The row of headings that explains most columns, of those with equally many the last: the finer one of two. Null: none explains two. */
export const guessedHead = (sheet: FormSheet, table: TableId): number | null => {
  const rows = Array.from({ length: Math.min(WITHIN, sheet.cells.length) }, (_, at) => at + 1)
  return rows.reduce<number | null>((best, row) => {
    const found = known(guessed(table, headingsOf(sheet, row)))
    const most = best === null ? 1 : known(guessed(table, headingsOf(sheet, best)))
    const finer = best !== null && found === most && wideHeadings(sheet, row).length < wideHeadings(sheet, best).length
    return found > most || finer ? row : best
  }, null)
}
