import type { fillForm } from '../fill-form.ts'
import { formFile, PARTS } from '../form.fixture.ts'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n'
const inline = (place: string, style: number, text: string) =>
  `<c r="${place}" s="${style}" t="inlineStr"><is><t>${text}</t></is></c>`

const line = (row: number, style: number) =>
  `<row r="${row}" spans="1:6" ht="20" customHeight="1">${['A', 'B', 'C', 'D', 'E', 'F'].map((column) => `<c r="${column}${row}" s="${style}"/>`).join('')}</row>`

/**
 * A form with so many lined rows, the last with the line that closes the table; sums, a blank row and who signs below; print area, looks
 * and choices.
 */
export const officeSheet = (count: number): string => {
  const last = 3 + count
  const [sum, signs, end] = [last + 1, last + 3, last + 4]
  return [
    `${HEAD}<worksheet xmlns="${MAIN}"><dimension ref="A1:F${end}"/><sheetData>`,
    `<row r="1">${inline('A1', 0, 'BIỂU 02')}</row>`,
    `<row r="3">${['TT', 'Họ và tên', 'Chức vụ', 'HTXSNV', 'HTTNV', 'Ghi chú'].map((text, at) => inline(`${'ABCDEF'[at]}3`, 1, text)).join('')}</row>`,
    ...Array.from({ length: count }, (_, at) => line(4 + at, count > 1 && at === count - 1 ? 2 : 1)),
    `<row r="${sum}" spans="1:6">${inline(`A${sum}`, 1, 'Cộng')}<c r="D${sum}" s="1"><f t="shared" ref="D${sum}:E${sum}" si="0">COUNTIF(D4:D${last},"X")</f><v>0</v></c><c r="E${sum}" s="1"><f t="shared" si="0"/><v>0</v></c><c r="F${sum}" s="1"><f>COUNTA($B$4:$B$${last})&amp;" người / "&amp;SUM(D${sum}:E${sum})</f><v>0</v></c></row>`,
    `<row r="${sum + 1}"/><row r="${signs}">${inline(`D${signs}`, 0, 'NGƯỜI LẬP BIỂU')}</row><row r="${end}">${inline(`D${end}`, 0, '(Ký, họ tên)')}</row>`,
    `</sheetData><autoFilter ref="A3:F${last}"/><mergeCells count="2"><mergeCell ref="A1:F1"/><mergeCell ref="D${signs}:F${signs}"/></mergeCells>`,
    `<conditionalFormatting sqref="A4:F${last} H${sum}"><cfRule type="expression" priority="1"><formula>COUNTIF($B$4:$B$${last},$B4)&gt;1</formula></cfRule></conditionalFormatting>`,
    `<dataValidations count="2"><dataValidation type="list" sqref="D4:E${last}"><formula1>"X,A9"</formula1></dataValidation><dataValidation sqref="F${signs}"><formula1>$F$${sum}</formula1></dataValidation></dataValidations>`,
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
    `<rowBreaks count="2" manualBreakCount="2"><brk id="2" max="5" man="1"/><brk id="${sum + 1}" max="5" man="1"/></rowBreaks>`,
    `<ignoredErrors><ignoredError sqref="A4:A${last}" numberStoredAsText="1"/></ignoredErrors></worksheet>`,
  ].join('')
}
const OFFICE_SHEET = officeSheet(5)

const OTHER = `${HEAD}<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><f>'Biểu 02'!A1&amp;A9</f><v>0</v></c></row></sheetData></worksheet>`
const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="13"/><name val="Times New Roman"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="3"><border><left/><right/><top/><bottom/></border><border><left style="thin"/><right style="thin"/><top style="hair"/><bottom style="hair"/></border><border><left style="thin"/><bottom style="double"/></border></borders><cellStyleXfs count="1"><xf borderId="1"/></cellStyleXfs><cellXfs count="3"><xf borderId="0"/><xf borderId="1"/><xf borderId="2"/></cellXfs></styleSheet>`

const BOOK = (PARTS['xl/workbook.xml'] ?? '')
  .replace('$3:$4', '$3:$3')
  .replace('</sheets>', '<sheet name="Tổng hợp" sheetId="9" r:id="rId9"/></sheets>')
  .replace(
    '</definedNames>',
    `<definedName name="_xlnm.Print_Area" localSheetId="0">'Biểu 02'!$A$1:$F$12</definedName><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'Biểu 02'!$A$3:$F$8</definedName><definedName name="Khac" localSheetId="1">'Tổng hợp'!$A$9</definedName></definedNames>`,
  )

export const OFFICE_PARTS: Readonly<Record<string, string>> = {
  'xl/worksheets/sheet7.xml': OFFICE_SHEET,
  'xl/worksheets/sheet9.xml': OTHER,
  'xl/styles.xml': STYLES,
  'xl/workbook.xml': BOOK,
  'xl/_rels/workbook.xml.rels': (PARTS['xl/_rels/workbook.xml.rels'] ?? '').replace(
    '</Relationships>',
    '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet9.xml"/></Relationships>',
  ),
  'xl/calcChain.xml': `${HEAD}<calcChain xmlns="${MAIN}"><c r="A1" i="9"/><c r="D9" i="7" l="1"/><c r="E9"/><c r="F9"/><c r="A9" i="9"/></calcChain>`,
}

/** That form as a file, with parts that differ. */
export const officeForm = (rest: Readonly<Record<string, string>> = {}) => formFile({ ...OFFICE_PARTS, ...rest })

/** The same with another sheet, made of this one. */
export const officeWith = (change: (sheet: string) => string) =>
  officeForm({ 'xl/worksheets/sheet7.xml': change(OFFICE_SHEET) })

/** That form with so many rows for lines. */
export const officeOf = (count: number, sheet = officeSheet(count)) =>
  officeForm({
    'xl/worksheets/sheet7.xml': sheet,
    'xl/workbook.xml': BOOK.replace('$F$12', `$F$${7 + count}`).replace('$F$8<', `$F$${3 + count}<`),
  })

/** Which of its columns take what. */
export const mapped: Parameters<typeof fillForm>[1] = {
  ...{ table: 'results', sheet: 'Biểu 02', firstRow: 4 },
  columns: [
    { at: 0, column: 'number' },
    { at: 1, column: 'subject' },
    { at: 3, column: 'outstanding' },
    { at: 4, column: 'good' },
  ],
}
export const lines = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    ...{ number: String(at + 1), subject: `Đồng chí số ${at + 1}`, outstanding: '', good: 'X' },
  }))
