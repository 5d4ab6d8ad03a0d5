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

export class UnfitForm extends Error {
  readonly fault: FormFault
  readonly where: string
  /** How many lines there are, and how many rows are free for them. */
  readonly lines: number
  readonly free: number
  constructor(fault: FormFault, where = '', lines = 0, free = 0) {
    super(`${fault} ${where}`)
    this.fault = fault
    this.where = where
    this.lines = lines
    this.free = free
  }
}
