/** Why a file is not read. */
export type FileFault =
  | 'tooLarge'
  | 'oldExcel'
  | 'otherFile'
  | 'macros'
  | 'locked'
  | 'tooManyEntries'
  | 'unpacksTooLarge'
  | 'entities'
  | 'broken'
  | 'notUtf8'
  | 'tooManyRows'
  | 'tooManyColumns'
  | 'empty'

/** `where`: the part of the file or the sheet, as its author knows it; empty for the whole of it. */
export class UnreadableFile extends Error {
  readonly fault: FileFault
  readonly where: string
  constructor(fault: FileFault, where = '') {
    super(`${fault} ${where}`)
    this.fault = fault
    this.where = where
  }
}

/** Of the file itself, packed. */
export const FILE_MAX = 10_000_000
/** What it may unpack to, all of it. */
export const UNPACKED_MAX = 20_000_000
export const ENTRIES_MAX = 200
/** Rows of one sheet, with its titles; the registry of a whole province has fewer people. */
export const ROWS_MAX = 20_000
export const COLUMNS_MAX = 300
