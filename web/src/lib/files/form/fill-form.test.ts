import { HOSTILE_STRINGS } from '@kiemdiem/domain/hostile.fixture'
import { guessed } from '@kiemdiem/domain/tables/form/guess'
import { printable } from '@kiemdiem/domain/vi'
import { strFromU8, unzipSync } from 'fflate'
import readXlsxFile from 'read-excel-file/universal'
import { describe, expect, it } from 'vitest'
import { UnreadableFile } from '../opened/fault.ts'
import { UnfitForm } from './fault.ts'
import { fillForm as fill } from './fill-form.ts'
import { formFile, formWith, PARTS, SHEET } from './form.fixture.ts'
import { firstRowUnder, guessedHead, headingsOf, wideHeadings } from './headings.ts'
import { openForm } from './open-form.ts'

const fillForm = async (...asked: Parameters<typeof fill>) => (await fill(...asked)).file

const mapped: Parameters<typeof fill>[1] = {
  ...{ table: 'results', sheet: 'Biểu 02', firstRow: 5 },
  columns: [
    { at: 0, column: 'number' },
    { at: 1, column: 'subject' },
    { at: 2, column: 'post' },
    { at: 3, column: 'outstanding' },
    { at: 4, column: 'good' },
  ],
}

const line = (number: number, subject: string) => ({
  ...{ number: String(number), subject, post: 'Chuyên viên', outstanding: '', good: 'X' },
})
const lines = (count: number) => Array.from({ length: count }, (_, at) => line(at + 1, `Đồng chí số ${at + 1}`))

const opened = async (file: Uint8Array<ArrayBuffer>) => {
  const [sheet] = await readXlsxFile(new Blob([file]), { trim: false })
  return sheet?.data ?? []
}

const faultOf = async (work: Promise<unknown>) => {
  try {
    await work
  } catch (error) {
    if (error instanceof UnfitForm)
      return { fault: error.fault, where: error.where, lines: error.lines, free: error.free }
    if (error instanceof UnreadableFile) return { fault: error.fault }
    throw error
  }
  return null
}

describe('a form that is filled', () => {
  it('opens again with a row a line under its headings, numbers as numbers, and all that it had', async () => {
    const rows = await opened(await fillForm(formFile(), mapped, lines(7)))
    expect(rows[0]?.[0]).toBe('BIỂU 02 & KẾT QUẢ')
    expect(rows.slice(4, 11).map((row) => row.slice(0, 5))).toEqual(
      lines(7).map(({ subject }, at) => [at + 1, subject, 'Chuyên viên', null, 'X']),
    )
    expect(rows[11]?.[3]).toBe('NGƯỜI LẬP BIỂU')
  })

  it('keeps every other part byte by byte, and of its sheet every letter that is not filled', async () => {
    const before = unzipSync(formFile())
    const after = unzipSync(await fillForm(formFile(), mapped, lines(2)))
    expect(Object.keys(after)).toEqual(Object.keys(before))
    const changed = ['xl/worksheets/sheet7.xml', 'xl/workbook.xml']
    for (const name of Object.keys(PARTS).filter((each) => !changed.includes(each)))
      expect(after[name], name).toEqual(before[name])
    const sheet = strFromU8(after['xl/worksheets/sheet7.xml'] ?? new Uint8Array())
    const [head, body = '', tail] = [
      SHEET.slice(0, SHEET.indexOf('<row r="5"')),
      sheet,
      SHEET.slice(SHEET.indexOf('<row r="8"')),
    ]
    expect(body.startsWith(head)).toBe(true)
    expect(body.endsWith(tail)).toBe(true)
    expect(body).toContain('<c r="F5" s="5"><f>LEN(B5)</f><v>0</v></c>')
    expect(body).toContain('<row r="5" spans="1:6" x14ac:dyDescent="0.25"><c r="A5" s="2"><v>1</v></c>')
    expect(strFromU8(after['xl/workbook.xml'] ?? new Uint8Array())).toBe(
      (PARTS['xl/workbook.xml'] ?? '').replace('</definedNames>', '</definedNames><calcPr fullCalcOnLoad="1"/>'),
    )
  })

  it('makes rows that it leaves out look like its first, in their order, and the same bytes every time', async () => {
    const file = await fillForm(formFile(), mapped, lines(7))
    const sheet = strFromU8(unzipSync(file)['xl/worksheets/sheet7.xml'] ?? new Uint8Array())
    expect([...sheet.matchAll(/<row r="(\d+)"/g)].map(([, row]) => Number(row))).toEqual([
      1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12,
    ])
    expect(sheet).toContain('<row r="7"><c r="A7" s="2"><v>3</v></c><c r="B7" s="4" t="inlineStr">')
    expect(sheet).toContain('<row r="8"><c r="A8" s="2">')
    expect([...sheet.matchAll(/<c r="([A-F])6"/g)].map(([, column]) => column)).toEqual(['A', 'B', 'C', 'D', 'E'])
    expect(await fillForm(formFile(), mapped, lines(7))).toEqual(file)
  })

  it('reaches as far as its lines do, also where nothing stands below', async () => {
    const open = formWith((sheet) =>
      sheet.replace(/<row r="12".*?<\/row>/, '').replace('<mergeCell ref="D12:F12"/>', ''),
    )
    const file = await fillForm(open, mapped, lines(40))
    expect((await opened(file)).slice(4).map((row) => row[0])).toEqual(lines(40).map((_, at) => at + 1))
    expect(strFromU8(unzipSync(file)['xl/worksheets/sheet7.xml'] ?? new Uint8Array())).toContain(
      '<dimension ref="A1:F44"/>',
    )
  })

  it('is filled in the names that its file uses, also where its rows are an empty part', async () => {
    const prefixed = (xml: string) =>
      xml.replace(/<(\/?)(?!\?|!|x14ac)([A-Za-z])/g, '<$1x:$2').replace('xmlns=', 'xmlns:x=')
    const file = await fillForm(formWith(prefixed), mapped, lines(3))
    expect(strFromU8(unzipSync(file)['xl/worksheets/sheet7.xml'] ?? new Uint8Array())).toContain(
      '<x:row r="7"><x:c r="A7" s="2"><x:v>3</x:v></x:c>',
    )
    const empty = await fillForm(
      formWith((sheet) =>
        sheet.replace(/<sheetData>.*<\/sheetData>/s, '<sheetData/>').replace(/<mergeCells.*<\/mergeCells>/, ''),
      ),
      { ...mapped, firstRow: 1 },
      lines(2),
    )
    expect((await opened(empty)).map((row) => row[1])).toEqual(['Đồng chí số 1', 'Đồng chí số 2'])
  })

  it.each(['=1+1', '+84', '-2+3', '@SUM(A1)', '\t=1', '＝1', ...HOSTILE_STRINGS])(
    'calculates nothing of %j, and shows it',
    async (text) => {
      const file = await fillForm(formFile(), mapped, [line(1, text)])
      const sheet = strFromU8(unzipSync(file)['xl/worksheets/sheet7.xml'] ?? new Uint8Array())
      expect(sheet.match(/<f>/g)).toHaveLength(1)
      const said = String((await opened(file))[4]?.[1] ?? '')
      expect(said.replace(/^'/, '').trim()).toBe(printable(text).trim())
      expect(/^\s*[=+\-@＝]/.test(said)).toBe(false)
    },
  )
})

describe('a form that cannot be filled is named with the place, and nothing of it is changed', () => {
  const refused = (file: Uint8Array<ArrayBuffer>, count = 2, rest: Partial<typeof mapped> = {}) =>
    faultOf(fillForm(file, { ...mapped, ...rest }, lines(count)))

  it('has too few rows before what stands below, and that cannot move', async () => {
    const table = formWith((sheet) => sheet.replace('</worksheet>', '<tableParts count="1"/></worksheet>'))
    expect(await refused(table, 9)).toEqual({ fault: 'rowsWanting', where: 'Biểu 02', lines: 9, free: 7 })
  })

  it('is merged where lines go, or has a formula or a word there', async () => {
    const merged = formWith((sheet) => sheet.replace('<mergeCell ref="D12:F12"/>', '<mergeCell ref="B5:C5"/>'))
    expect(await refused(merged)).toMatchObject({ fault: 'merged', where: 'B5:C5' })
    const counted = { columns: [...mapped.columns, { at: 5, column: 'blank' }] }
    expect(await refused(formFile(), 1, counted)).toMatchObject({ fault: 'formula', where: 'F5' })
    const apart = formWith((sheet) => sheet.replace('<mergeCell ref="D12:F12"/>', ''))
    expect(await refused(apart, 1, { firstRow: 12 })).toMatchObject({ fault: 'occupied', where: 'D12' })
  })

  it('is locked, signed, or has no such sheet', async () => {
    const locked = formWith((sheet) => sheet.replace('</sheetData>', '</sheetData><sheetProtection sheet="1"/>'))
    expect(await refused(locked)).toMatchObject({ fault: 'sheetLocked', where: 'Biểu 02' })
    expect(await refused(formFile({ '_xmlsignatures/sig1.xml': '<x/>' }))).toMatchObject({ fault: 'signed' })
    expect(await refused(formFile(), 1, { sheet: 'Khác' })).toMatchObject({ fault: 'noSheet', where: 'Khác' })
  })

  it('is no workbook, has a password, macros or entities, or is broken', async () => {
    const bytes = (...all: number[]) => new Uint8Array(all)
    expect(await refused(bytes(1, 2, 3, 4))).toEqual({ fault: 'otherFile' })
    expect(await refused(bytes(0xd0, 0xcf, 0x11, 0xe0, 0, 0))).toEqual({ fault: 'oldExcel' })
    expect(await refused(formFile().slice(0, 400))).toEqual({ fault: 'broken' })
    expect(await refused(formFile({ 'xl/vbaProject.bin': 'x' }))).toEqual({ fault: 'macros' })
    const types = (PARTS['[Content_Types].xml'] ?? '').replace(
      'spreadsheetml.sheet.main',
      'ms-excel.sheet.macroEnabled.main',
    )
    expect(await refused(formFile({ '[Content_Types].xml': types }))).toEqual({ fault: 'macros' })
    expect(await refused(formWith((sheet) => `<!DOCTYPE x [<!ENTITY a "b">]>${sheet}`))).toEqual({ fault: 'entities' })
    expect(await refused(formWith((sheet) => sheet.replace('</row>', '')))).toEqual({ fault: 'broken' })
    expect(await refused(formFile({ 'xl/workbook.xml': null }))).toEqual({ fault: 'otherFile' })
  })

  it('has more parts, or unpacks to more, than any form does', async () => {
    const many = Object.fromEntries(Array.from({ length: 201 }, (_, at) => [`xl/media/${at}.txt`, 'x']))
    expect(await refused(formFile(many))).toEqual({ fault: 'tooManyEntries' })
    expect(await refused(formFile({ 'xl/media/large.txt': 'x'.repeat(21_000_000) }))).toEqual({
      fault: 'unpacksTooLarge',
    })
  })
})

describe('a form that reaches out of its file is refused where it is chosen and where it is filled', () => {
  const refusedTwice = async (file: Uint8Array<ArrayBuffer>) => {
    const chosen = await faultOf(openForm(file))
    expect(await faultOf(fillForm(file, mapped, lines(1)))).toEqual(chosen)
    return chosen && 'where' in chosen ? [chosen.fault, chosen.where] : chosen
  }
  const links = PARTS['xl/_rels/workbook.xml.rels'] ?? ''
  const linking = (link: string) =>
    formFile({ 'xl/_rels/workbook.xml.rels': links.replace('</Relationships>', `${link}</Relationships>`) })

  it('opens one that does not', async () => expect(await faultOf(openForm(formFile()))).toBe(null))

  it.each([
    ...['xl/externalLinks/externalLink1.xml', 'xl/connections.xml', 'xl/queryTables/queryTable1.xml'],
    ...['xl/embeddings/oleObject1.bin', 'xl/activeX/activeX1.bin', 'XL/Embeddings/a.docx'],
  ])('by the part %s', async (part) => {
    expect(await refusedTwice(formFile({ [part]: '<x/>' }))).toEqual(['linked', part])
  })

  it.each([
    [`<Relationship Id="x" Type="a/hyperlink" Target="https://a.vn/?" TargetMode="External"/>`, 'https://a.vn/?'],
    [`<Relationship Id='x' Type='a/image' Target='//a.vn/b' TargetMode = 'External'/>`, '//a.vn/b'],
    [`<Relationship Id="x" Type="a/connections" Target="b.xml"/>`, 'b.xml'],
    [`<Relationship Id="x" Type="a/image" Target="http://a.vn/c.png"/>`, 'http://a.vn/c.png'],
    [`<Relationship Id="x" Type="a/image" Target="\\\\may\\c.png"/>`, '\\\\may\\c.png'],
    [`<Relationship Id="x" Type="a/oleObject" Target="c.bin"></Relationship>`, 'c.bin'],
  ])('by the link %s', async (link, where) => {
    expect(await refusedTwice(linking(link))).toEqual(['linked', where])
  })

  it.each([
    ...[
      'WEBSERVICE("x"&amp;B5)',
      'IMAGE ("a")',
      '_xlfn.IMAGE("a")',
      'RTD("a",,"b")',
      'hyperlink("a")',
      'FILTERXML(B5,1)',
    ],
    ...[
      'CUBEVALUE("a")',
      "'[1]A'!B2",
      "cmd|'/c calc'!A0",
      "'\\\\may\\a'!B2",
      '"ht"&amp;"http:"',
      '&#87;EBSERVICE("x")',
    ],
    '<![CDATA[WEBSERVICE("x")]]>',
  ])('by the formula %s, in a cell, a name or how a cell looks', async (formula) => {
    const cell = formWith((sheet) => sheet.replace('LEN(B5)', () => formula))
    expect(await refusedTwice(cell)).toEqual(['outsideFormula', 'Biểu 02!F5'])
    const looks = `</sheetData><conditionalFormatting sqref="B5"><cfRule type="expression" priority="1"><formula>${formula}</formula></cfRule></conditionalFormatting>`
    const ruled = formWith((sheet) => sheet.replace('</sheetData>', () => looks))
    expect(await refusedTwice(ruled)).toEqual(['outsideFormula', 'Biểu 02'])
    const book = (PARTS['xl/workbook.xml'] ?? '').replace(
      '</definedNames>',
      () => `<definedName name="Xa">${formula}</definedName></definedNames>`,
    )
    expect(await refusedTwice(formFile({ 'xl/workbook.xml': book }))).toEqual(['outsideFormula', 'Xa'])
  })
})

describe('headings of a form', () => {
  const sheetOf = async () => {
    const [sheet] = (await openForm(formFile())).sheets
    if (!sheet) throw new Error('no sheet')
    return sheet
  }

  it('are found in the finer row of two, read through what is merged downwards, and taken for what they mean', async () => {
    const sheet = await sheetOf()
    expect(guessedHead(sheet, 'results')).toBe(4)
    expect(headingsOf(sheet, 4).slice(0, 5)).toEqual(['TT', 'Họ và tên', 'Chức vụ, chức danh', 'HTXSNV', 'HTTNV'])
    expect(guessed('results', headingsOf(sheet, 4)).slice(0, 5)).toEqual([
      'number',
      'subject',
      'post',
      'outstanding',
      'good',
    ])
    expect(firstRowUnder(sheet, 4)).toBe(5)
    expect(firstRowUnder(sheet, 3)).toBe(5)
  })

  it('that run over several columns are named', async () => {
    const sheet = await sheetOf()
    expect(wideHeadings(sheet, 3)).toEqual(['D3:E3'])
    expect(wideHeadings(sheet, 4)).toEqual([])
  })
})
