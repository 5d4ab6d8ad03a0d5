/** Why a superior's form is not filled; `where`: cells, rows or a sheet, as a spreadsheet calls them. */
export type FormFault =
  | 'noSheet'
  | 'sheetLocked'
  | 'signed'
  | 'linked'
  | 'outsideFormula'
  | 'merged'
  | 'formula'
  | 'occupied'
  | 'rowsWanting'
  | 'headingsMerged'

/** Why rows that are wanting are not put in: what stands there could not stay true, or would not move with them. */
export type RowsFault =
  | 'partCounted'
  | 'countedElsewhere'
  | 'unclearFormula'
  | 'lineFormula'
  | 'comments'
  | 'table'
  | 'drawing'
  | 'hiddenRow'
  | 'otherPart'

export class UnfitForm extends Error {
  readonly fault: FormFault
  readonly where: string
  /** How many lines there are, and how many rows are free for them. */
  readonly lines: number
  readonly free: number
  /** Of wanting rows: why they are not put in; else null. */
  readonly why: RowsFault | null
  constructor(fault: FormFault, where = '', lines = 0, free = 0, why: RowsFault | null = null) {
    super(`${fault} ${where}`)
    this.fault = fault
    this.where = where
    this.lines = lines
    this.free = free
    this.why = why
  }
}
