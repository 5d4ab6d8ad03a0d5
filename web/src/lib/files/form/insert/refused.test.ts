import { describe, expect, it } from 'vitest'
import { UnfitForm } from '../fault.ts'
import { fillForm } from '../fill-form.ts'
import { lines, mapped, OFFICE_PARTS, officeForm, officeWith } from './office-form.fixture.ts'

const refused = async (file: Uint8Array<ArrayBuffer>) => {
  try {
    await fillForm(file, mapped, lines(60))
  } catch (error) {
    if (error instanceof UnfitForm) return [error.fault, error.why, error.where, error.lines, error.free]
    throw error
  }
  return null
}

describe('rows are not put in, with the reason and the place,', () => {
  const swap = (from: string, to: string) => officeWith((sheet) => sheet.replace(from, () => to))
  const inCell = (formula: string) => swap('COUNTA($B$4:$B$8)', formula)
  const wide = (tags: string) => swap('</worksheet>', `${tags}</worksheet>`)

  it.each([
    ['counts a part of the lines', inCell('COUNTA($B$4:$B$7)'), 'partCounted', 'Biểu 02!F9'],
    ['names single lines', inCell('B4&amp;B5'), 'partCounted', 'Biểu 02!F9'],
    ['begins in a line', inCell('COUNTA(B5:INDEX(B:B,8))'), 'partCounted', 'Biểu 02!F9'],
    ['reckons its places', inCell('SUM(INDIRECT("D4:D8"))'), 'unclearFormula', 'Biểu 02!F9'],
    ['reckons them from a place', inCell('SUM(offset(D3,1,0,5,1))'), 'unclearFormula', 'Biểu 02!F9'],
    ['goes through sheets', inCell("SUM('Biểu 02:Tổng hợp'!A1)"), 'unclearFormula', 'Biểu 02!F9'],
    [
      'of a look names another row than each cell has',
      swap('COUNTIF($B$4:$B$8,$B4)&gt;1', '$B5=$B4'),
      ...(['unclearFormula', 'Biểu 02!A4:F8 H9'] as const),
    ],
    [
      'stands for several rows',
      swap('<row r="10"/>', '<row r="10"><c r="A10"><f t="shared" ref="A10:A11" si="4">D9</f></c></row>'),
      ...(['unclearFormula', 'Biểu 02!A10'] as const),
    ],
    [
      'stands in the row that new ones would be like',
      swap('<c r="F7" s="1"/>', '<c r="F7" s="1"><f>LEN(B7)</f></c>'),
      ...(['lineFormula', 'Biểu 02!7'] as const),
    ],
  ])('where a formula %s', async (_, file, why, where) => {
    expect(await refused(file)).toEqual(['rowsWanting', why, where, 60, 5])
  })

  it.each([
    ['a table', wide('<tableParts count="1"/>'), 'table'],
    ['comments', wide('<legacyDrawing r:id="rId1" xmlns:r="x"/>'), 'comments'],
    ['a list of another kind', wide('<extLst><ext uri="x"/></extLst>'), 'otherPart'],
    ['links', wide('<hyperlinks><hyperlink ref="A12" location="A1"/></hyperlinks>'), 'otherPart'],
    [
      'a look that is reckoned from cells',
      swap('<cfRule', '<cfRule><cfvo type="num" val="$D$5"/></cfRule><cfRule'),
      'otherPart',
    ],
    ['rows without numbers', swap('<row r="11">', '<row>'), 'otherPart'],
  ])('where the sheet has %s', async (_, file, why) => {
    expect(await refused(file)).toEqual(['rowsWanting', why, 'Biểu 02', 60, 5])
  })

  it('where the row that new ones would be like is hidden', async () => {
    expect(await refused(swap('<row r="7"', '<row r="7" hidden="1"'))).toEqual([
      ...['rowsWanting', 'hiddenRow', 'Biểu 02!7', 60, 5],
    ])
  })

  const kind = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const linked = (of: string, target: string, rest: Record<string, string> = {}) =>
    officeForm({
      'xl/worksheets/_rels/sheet7.xml.rels': `<Relationships xmlns="x"><Relationship Id="rId1" Type="${kind}/${of}" Target="${target}"/></Relationships>`,
      ...rest,
    })
  const drawn = (row: number) =>
    linked('drawing', '../drawings/drawing1.xml', {
      'xl/drawings/drawing1.xml': `<d:wsDr xmlns:d="x"><d:twoCellAnchor><d:from><d:row>0</d:row></d:from><d:to><d:row>${row}</d:row></d:to></d:twoCellAnchor></d:wsDr>`,
    })

  it('where a picture lies over the lines or below them, not where it stands above', async () => {
    expect(await refused(drawn(3))).toEqual(['rowsWanting', 'drawing', 'Biểu 02', 60, 5])
    expect(await refused(drawn(2))).toBe(null)
    expect(await refused(linked('comments', '../comments1.xml'))).toEqual([
      ...['rowsWanting', 'comments', 'Biểu 02', 60, 5],
    ])
    expect(await refused(linked('printerSettings', '../printerSettings/printerSettings1.bin'))).toBe(null)
  })

  it('where another sheet, a chart or a name counts what would move', async () => {
    const other = (OFFICE_PARTS['xl/worksheets/sheet9.xml'] ?? '').replace("'Biểu 02'!A1", "'BIỂU 02'!D9")
    expect(await refused(officeForm({ 'xl/worksheets/sheet9.xml': other }))).toEqual([
      ...['rowsWanting', 'countedElsewhere', 'Tổng hợp', 60, 5],
    ])
    const chart = `<c:chart xmlns:c="x"><c:f>'Biểu 02'!$D$4:$D$8</c:f></c:chart>`
    expect(await refused(officeForm({ 'xl/charts/chart1.xml': chart }))).toEqual([
      ...['rowsWanting', 'countedElsewhere', 'xl/charts/chart1.xml', 60, 5],
    ])
    const shape = `<d:sp xmlns:d="x" textlink="'Biểu 02'!$D$9"/>`
    expect(await refused(officeForm({ 'xl/drawings/drawing9.xml': shape }))).toEqual([
      ...['rowsWanting', 'countedElsewhere', 'xl/drawings/drawing9.xml', 60, 5],
    ])
    const book = (OFFICE_PARTS['xl/workbook.xml'] ?? '').replace('$A$1:$F$12', '$A$1:$F$7')
    expect(await refused(officeForm({ 'xl/workbook.xml': book }))).toEqual([
      ...['rowsWanting', 'partCounted', '_xlnm.Print_Area', 60, 5],
    ])
    expect(await refused(officeForm({ 'xl/pivotCache/pivotCacheDefinition1.xml': '<p xmlns="x"/>' }))).toEqual([
      ...['rowsWanting', 'otherPart', 'xl/pivotCache/pivotCacheDefinition1.xml', 60, 5],
    ])
  })
})
