/**
 * The lists and tables that are printed and exported, column by column, as rows of data: a paper says what stands in each
 * (laid-table.ts), a campaign may lay them otherwise (layout.ts). Ids are for ever: saved layouts and issued papers carry them.
 */
export interface TableColumn {
  id: string
  head: string
  /** Hundredths of the width, beside the other columns. */
  width: number
  /** What nobody could use the table without. */
  required?: true
  /** Columns that together say the same: where all of them stand, a required one may be left out. */
  instead?: readonly string[]
  /** Stands on the table only where a layout asks for it. */
  extra?: true
  /** What is voted on or answered by its very words: it keeps its heading, and stands beside the others that do, in their order. */
  fixed?: true
  /** Holds a number: a workbook keeps it one. */
  number?: true
}

export interface Table {
  id: string
  /** As who lays it knows it. */
  name: string
  columns: readonly TableColumn[]
}
