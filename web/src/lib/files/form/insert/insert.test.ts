import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import readXlsxFile from 'read-excel-file/universal'
import { describe, expect, it } from 'vitest'
import { asWritten } from '../edits.ts'
import { fillForm } from '../fill-form.ts'
import { lines, mapped, OFFICE_PARTS, officeForm, officeOf, officeSheet, officeWith } from './office-form.fixture.ts'

const partsOf = (file: Uint8Array<ArrayBuffer>) =>
  Object.fromEntries(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]))

const readRows = async (file: Uint8Array<ArrayBuffer>) => {
  const [sheet] = await readXlsxFile(new Blob([file]), { trim: false })
  return sheet?.data ?? []
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
