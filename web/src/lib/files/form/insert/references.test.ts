import { describe, expect, it } from 'vitest'
import { countedRows, FixedRows, type Insertion, ruledRows } from './insertion.ts'
import { rangesWith, withRows } from './references.ts'

/** Rows 5 to 9 are for lines; ten come before the last. */
const PUT: Insertion = { first: 5, last: 9, at: 9, count: 10 }

/** As it stands on the sheet "Biểu", in the row `own`. */
const after = (formula: string, own: number | null = null) =>
  withRows(
    formula,
    ({ sheet, relative: _, ...rows }) => (sheet === null || sheet === 'Biểu' ? countedRows(rows, own, PUT, 'F') : rows),
    'F',
  )

const why = (formula: string, own: number | null = null) => {
  try {
    return after(formula, own)
  } catch (error) {
    if (error instanceof FixedRows) return error.why
    throw error
  }
}

describe('the rows of a formula', () => {
  it.each([
    ['SUM(D5:D9)', 'SUM(D5:D19)'],
    ['sum( $d$5 : d9 )+D10', 'partCounted'],
    ['SUM(D$4:D$12)/A3', 'SUM(D$4:D$22)/A3'],
    ['SUM(5:9)+SUM($10:$11)', 'SUM(5:19)+SUM($20:$21)'],
    ['SUM(D:D)&"D5:D9 ""B10"""', 'SUM(D:D)&"D5:D9 ""B10"""'],
    ["'Biểu'!D10+'Khác'!D10+Khác!D5:D6", "'Biểu'!D20+'Khác'!D10+Khác!D5:D6"],
    ['Biểu!$A$1:$F$12', 'Biểu!$A$1:$F$22'],
    ['LOG10(D10)+ATAN2(A1,XFD11)+DAYS360(A1,A2)', 'LOG10(D20)+ATAN2(A1,XFD21)+DAYS360(A1,A2)'],
    ['_xlfn.XLOOKUP(A1,B10:B11,TONG_10)+1E5+10.5%', '_xlfn.XLOOKUP(A1,B20:B21,TONG_10)+1E5+10.5%'],
    ['IF(A10>10,{1,2;3,4},#REF!)', 'IF(A20>10,{1,2;3,4},#REF!)'],
    ['SUM(D1:D1048576)', 'SUM(D1:D1048576)'],
    ['R1C1+A10A+Tháng10', 'R1C1+A10A+Tháng10'],
  ])('%s becomes %s', (formula, wanted) => expect(why(formula)).toBe(wanted))

  it.each([
    ...['SUM(D5:D8)', 'SUM(D6:D9)', 'D9', 'D5+D6', 'SUM(D7:D20)', 'SUM(D1:D6)', 'COUNTA(B5:INDEX(B:B,9))'],
    'Biểu!D7',
  ])('%s counts a part of the lines', (formula) => expect(why(formula)).toBe('partCounted'))

  it.each([
    ...['SUM(D4:INDEX(D:D,9))', 'SUM(INDEX(D:D,5):INDEX(D:D,9))', "INDEX('Biểu'!D:D, 10)", 'SUM(_xlfn.TAKE(D:D,9))'],
    `"${"''".repeat(100_000)}"&1`,
  ])('%.40s picks rows that would be others, or is longer than any', (formula) =>
    expect(why(formula)).toBe('unclearFormula'),
  )

  it('looks up what a cell says, and counts in a text what looks like that', () => {
    for (const formula of ['INDEX(D:D,MATCH(A1,B:B,0))', 'A1&"): INDEX(D:D,9)"&A2', 'SUM(D:D,(A1))'])
      expect(after(formula)).toBe(formula)
  })

  it.each(['SUM(INDIRECT("D5"))', 'offset(A1,1,0)', 'SUM(Một:Hai!D10)', "SUM('Một:Hai'!D10)", 'SUM(D9:D5)'])(
    '%s cannot be read',
    (formula) => expect(why(formula)).toBe('unclearFormula'),
  )

  it('of a line names its own row and others of the lines, each where it stands now', () => {
    expect(after('LEN(B6)&B5&SUM(D$5:D$9)', 6)).toBe('LEN(B6)&B5&SUM(D$5:D$19)')
    expect(after('SUM(C9:E9)/D$10', 9)).toBe('SUM(C19:E19)/D$20')
  })
})

it('looks and choices reach over new rows where they hold for the row that these are like', () => {
  const ranges = (written: string) => rangesWith(written, (rows) => ruledRows(rows, PUT), 'F')
  expect(ranges('A5:F9 A5:F8 A9:F9 B2 C10 D8')).toBe('A5:F19 A5:F18 A19:F19 B2 C20 D8:D18')
})
