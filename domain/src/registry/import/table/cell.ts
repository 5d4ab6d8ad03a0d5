/** A day that the file itself holds as a date, YYYY-MM-DD. */
export interface CalendarDay {
  date: string
}

/** What a cell holds once the file is read; of a formula, what it came to when the file was saved. */
export type Cell = string | number | boolean | CalendarDay | null

/** Rows and columns from A1 on: the place in the list is the place in the sheet. */
export interface Sheet {
  name: string
  rows: readonly (readonly Cell[])[]
}

const LETTERS = 26

/** "C" for the third column. */
export const columnLetter = (column: number): string =>
  (column >= LETTERS ? columnLetter(Math.floor(column / LETTERS) - 1) : '') +
  String.fromCharCode(65 + (column % LETTERS))

/** "C7" as a spreadsheet calls the place; both are counted from 0. */
export const addressOf = (row: number, column: number): string => `${columnLetter(column)}${row + 1}`

/** What a spreadsheet would take for a formula or a command when the file is opened. */
const DANGEROUS = /^[\s\0]*[=+\-@\t\0＝＋－＠]/

/**
 * A text as it may leave in an .xlsx or .csv file: what begins like a formula gets an apostrophe before it, by which
 * spreadsheets show it as text. Reading a file takes the apostrophe off again.
 */
export const leaving = (text: string): string => (DANGEROUS.test(text) ? `'${text}` : text)
