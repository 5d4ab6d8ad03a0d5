import { headingOf } from '@kiemdiem/domain/registry/import/table/find-table'
import { textOf } from '@kiemdiem/domain/registry/import/table/values'
import { guessed } from '@kiemdiem/domain/tables/form/guess'
import type { TableId } from '@kiemdiem/domain/tables/tables'
import { firstRowUnder, guessedHead, headingsOf, wideHeadings } from '../../../lib/files/form/headings.ts'
import type { FormSheet } from '../../../lib/files/form/open-form.ts'

/** A form while it is mapped. */
export interface MappedForm {
  name: string
  bytes: Uint8Array
  sheets: readonly FormSheet[]
  sheet: FormSheet
  /** The row of headings, as spreadsheets count. */
  head: number
  headings: readonly string[]
  /** Headings of that row that run over several columns. */
  wide: readonly string[]
  firstRow: number
  taken: readonly (string | null)[]
  /** Whether anything of its headings was known. */
  guessed: boolean
}

/** With another row of headings, guessed anew. */
export const withHead = (form: MappedForm, head: number, table: TableId): MappedForm => {
  const headings = headingsOf(form.sheet, head)
  const taken = guessed(table, headings)
  return {
    ...{ ...form, head, headings, wide: wideHeadings(form.sheet, head), firstRow: firstRowUnder(form.sheet, head) },
    ...{ taken, guessed: taken.some((column) => column !== null) },
  }
}

export const withSheet = (form: MappedForm, sheet: FormSheet, table: TableId): MappedForm =>
  withHead({ ...form, sheet }, guessedHead(sheet, table) ?? 1, table)

export const mappedOf = (
  name: string,
  bytes: Uint8Array,
  sheets: readonly FormSheet[],
  sheet: FormSheet,
  table: TableId,
): MappedForm =>
  withSheet(
    {
      ...{ name, bytes, sheets, sheet, head: 1, headings: [], wide: [], firstRow: 2 },
      ...{ taken: [], guessed: false },
    },
    sheet,
    table,
  )

const ROWS = 30
const LETTERS = 60

/** Rows that may head the columns, each with how it begins. */
export const rowsToChoose = ({ cells }: FormSheet): { row: number; said: string }[] =>
  Array.from({ length: Math.min(ROWS, Math.max(1, cells.length)) }, (_, at) => {
    const texts = (cells[at] ?? []).map((cell) => headingOf(textOf(cell))).filter((text) => text !== '')
    return { row: at + 1, said: texts.join(' · ').slice(0, LETTERS) }
  })
