import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import readXlsxFile from 'read-excel-file/universal'
import { describe, expect, it } from 'vitest'
import { asWritten } from '../edits.ts'
import { UnfitForm } from '../fault.ts'
import { fillForm } from '../fill-form.ts'
import { OFFICE_PARTS, officeForm, officeOf, officeSheet, officeWith } from './office-form.fixture.ts'

const mapped: Parameters<typeof fillForm>[1] = {
  ...{ table: 'results', sheet: 'Biểu 02', firstRow: 4 },
  columns: [
    { at: 0, column: 'number' },
    { at: 1, column: 'subject' },
    { at: 3, column: 'outstanding' },
    { at: 4, column: 'good' },
  ],
}
const lines = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    ...{ number: String(at + 1), subject: `Đồng chí số ${at + 1}`, outstanding: '', good: 'X' },
  }))

const partsOf = (file: Uint8Array<ArrayBuffer>) =>
  Object.fromEntries(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]))

const readRows = async (file: Uint8Array<ArrayBuffer>) => {
  const [sheet] = await readXlsxFile(new Blob([file]), { trim: false })
  return sheet?.data ?? []
}

const refused = async (file: Uint8Array<ArrayBuffer>) => {
  try {
    await fillForm(file, mapped, lines(60))
  } catch (error) {
    if (error instanceof UnfitForm) return [error.fault, error.why, error.where, error.lines, error.free]
    throw error
  }
  return null
}

describe('a form with five rows and sixty people', () => {
  it('gets fifty-five rows like those it has, and what stood below stands below', async () => {
    const { file, inserted } = await fillForm(officeForm(), mapped, lines(60))
    expect(inserted).toEqual({ had: 5, count: 55, below: 7 })
    const rows = await readRows(file)
    expect(rows.slice(3, 63).map((row) => [row[0], row[1], row[4]])).toEqual(
      lines(60).map(({ subject }, at) => [at + 1, subject, 'X']),
    )
    expect([rows[0]?.[0], rows[2]?.[1], rows[63]?.[0], rows[65]?.[3], rows[66]?.[3]]).toEqual([
      ...['BIỂU 02', 'Họ và tên', 'Cộng', 'NGƯỜI LẬP BIỂU', '(Ký, họ tên)'],
    ])
    expect(rows).toHaveLength(67)
  })

  it('counts all of them, and looks, choices, filter, breaks, merged and printed cells reach as far as they did', async () => {
    const parts = partsOf((await fillForm(officeForm(), mapped, lines(60))).file)
    const sheet = parts['xl/worksheets/sheet7.xml'] ?? ''
    for (const words of [
      '<f t="shared" ref="D64:E64" si="0">COUNTIF(D4:D63,"X")</f>',
      '<c r="E64" s="1"><f t="shared" si="0"/>',
      '<f>COUNTA($B$4:$B$63)&amp;" người / "&amp;SUM(D64:E64)</f>',
      '<mergeCell ref="A1:F1"/><mergeCell ref="D66:F66"/>',
      'sqref="A4:F63 H64"><cfRule type="expression" priority="1"><formula>COUNTIF($B$4:$B$63,$B4)&gt;1</formula>',
      'sqref="D4:E63"><formula1>"X,A9"</formula1>',
      'sqref="F66"><formula1>$F$64</formula1>',
      '<autoFilter ref="A3:F63"/>',
      '<brk id="2" max="5" man="1"/><brk id="65" max="5" man="1"/>',
      '<ignoredError sqref="A4:A63" numberStoredAsText="1"/>',
      '<dimension ref="A1:F67"/>',
      '<row r="62" spans="1:6" ht="20" customHeight="1"><c r="A62" s="1"><v>59</v></c>',
      '<c r="C62" s="1"/>',
      '<row r="63" spans="1:6" ht="20" customHeight="1"><c r="A63" s="2"><v>60</v></c>',
      '<row r="64" spans="1:6">',
    ])
      expect(sheet.includes(words), words).toBe(true)
    const book = parts['xl/workbook.xml'] ?? ''
    expect(book).toContain(`'Biểu 02'!$A$1:$F$67</definedName>`)
    expect(book).toContain(`'Biểu 02'!$A$3:$F$63</definedName>`)
    expect(book).toContain(`'Tổng hợp'!$A$9</definedName>`)
    expect(book).toContain(`'Biểu 02'!$3:$3</definedName>`)
    expect(parts['xl/calcChain.xml']).toContain(
      '<c r="A1" i="9"/><c r="D64" i="7" l="1"/><c r="E64"/><c r="F64"/><c r="A9" i="9"/>',
    )
  })

  it('keeps every other part byte by byte, and puts in nothing where there is room', async () => {
    const before = unzipSync(officeForm())
    const after = unzipSync((await fillForm(officeForm(), mapped, lines(60))).file)
    const changed = ['xl/worksheets/sheet7.xml', 'xl/workbook.xml', 'xl/calcChain.xml']
    expect(Object.keys(after)).toEqual(Object.keys(before))
    for (const name of Object.keys(before).filter((each) => !changed.includes(each)))
      expect(after[name], name).toEqual(before[name])
    const { file, inserted } = await fillForm(officeForm(), mapped, lines(5))
    expect(inserted).toBe(null)
    expect(partsOf(file)['xl/calcChain.xml']).toBe(OFFICE_PARTS['xl/calcChain.xml'])
  })

  it('keeps its blanks below, and where nothing stands there counts and prints all the same', async () => {
    // Without sums: the lined rows are followed by blanks, then by who signs.
    const blank = (sheet: string) =>
      sheet
        .replace(/<row r="9".*?<\/row>/, '')
        .replace(/<dataValidation sqref="F11">.*?<\/dataValidation>/, '')
        .replace(' H9', '')
    const signed = await fillForm(officeWith(blank), mapped, lines(7))
    expect(signed.inserted).toEqual({ had: 5, count: 2, below: 7 })
    expect((await readRows(signed.file))[12]?.[3]).toBe('NGƯỜI LẬP BIỂU')
    const open = officeWith((sheet) =>
      blank(sheet)
        .replace(/<row r="10"\/>.*?<\/sheetData>/, '</sheetData>')
        .replace('<mergeCell ref="D11:F11"/>', ''),
    )
    const { file, inserted } = await fillForm(open, mapped, lines(9))
    expect(inserted).toEqual({ had: 5, count: 4, below: 7 })
    const parts = partsOf(file)
    expect(parts['xl/worksheets/sheet7.xml']).toContain('COUNTIF($B$4:$B$12,$B4)')
    expect(parts['xl/workbook.xml']).toContain('$A$1:$F$16')
  })

  it('that could not move is filled as it is where lines run into nothing', async () => {
    const open = officeWith((sheet) =>
      sheet
        .replace(/<row r="9".*?<\/sheetData>/s, '</sheetData>')
        .replace('<mergeCell ref="D11:F11"/>', '')
        .replace('</worksheet>', '<tableParts count="1"/></worksheet>'),
    )
    const { file, inserted } = await fillForm(open, mapped, lines(9))
    expect(inserted).toBe(null)
    expect((await readRows(file)).slice(3).map((row) => row[0])).toEqual(lines(9).map((_, at) => at + 1))
  })

  const letter = fc.constantFrom(...'aăđệ 1:$!"&<>=')
  const text = fc.string({ unit: letter, maxLength: 12 })
  it('whatever it has above and below, all of it stays, moved by as many rows', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 1, max: 30 }),
        text,
        fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), text), { maxLength: 8 }),
        async (has, more, title, below) => {
          const end = 3 + has + 4
          const rows = below.map(([column, said], at) => {
            const place = `${'ABCDEF'[column]}${end + 1 + at}`
            return `<row r="${end + 1 + at}"><c r="${place}" t="inlineStr"><is><t xml:space="preserve">${asWritten(said)}</t></is></c></row>`
          })
          const written = officeSheet(has)
            .replace('BIỂU 02', () => asWritten(title))
            .replace('</sheetData>', () => `${rows.join('')}</sheetData>`)
          const form = officeOf(has, written)
          const { file, inserted } = await fillForm(form, mapped, lines(has + more))
          expect(inserted).toMatchObject({ had: has, count: more })
          const [before, after] = await Promise.all([form, file].map(readRows))
          expect(after?.slice(0, 3)).toEqual(before?.slice(0, 3))
          expect(after?.slice(3 + has + more)).toEqual(before?.slice(3 + has))
          expect(after?.slice(3, 3 + has + more).map((row) => row[1])).toEqual(
            lines(has + more).map(({ subject }) => subject),
          )
          // Of all that stands below no letter changes but the numbers of rows.
          const tail = (xml: string, row: number) => xml.slice(xml.indexOf(`<row r="${row}"`)).replace(/\d+/g, '#')
          const sheet = partsOf(file)['xl/worksheets/sheet7.xml'] ?? ''
          expect(tail(sheet, 4 + has + more)).toBe(tail(written, 4 + has))
          expect(sheet).toContain(`COUNTIF(D4:D${3 + has + more},"X")`)
        },
      ),
      { numRuns: 40 },
    )
  })

  it('of one row only, new rows stand below it', async () => {
    const { file, inserted } = await fillForm(officeOf(1), mapped, lines(3))
    expect(inserted).toEqual({ had: 1, count: 2, below: 4 })
    const sheet = partsOf(file)['xl/worksheets/sheet7.xml'] ?? ''
    expect(sheet).toContain('COUNTIF(D4:D6,"X")')
    expect(sheet).toContain('<row r="7" spans="1:6"><c r="A7"')
    expect(sheet).toContain('<f>COUNTA($B$4:$B$6)&amp;" người / "&amp;SUM(D7:E7)</f>')
  })
})

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
