import { deflateRawSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { ROWS_MAX } from '../../../../lib/files/opened/fault.ts'
import { readFile } from './read-file.ts'
import { writeWorkbook } from './write-workbook.ts'

const book = (rows: readonly (readonly string[])[], name = 'Cán bộ') => writeWorkbook([{ name, rows }])
const rowsOf = async (bytes: Uint8Array) => {
  const read = await readFile(bytes)
  if (!read.ok) throw new Error(`${read.reason} ${read.where}`)
  return read.sheets[0]?.rows
}
/** A workbook of one sheet of the XML given, with what else is put in. */
const raw = (sheet: string, more: Record<string, string> = {}) => {
  const xmlns = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const rels = (inner: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`
  const files: Record<string, string> = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': rels(`<Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/>`),
    'xl/workbook.xml': `<workbook ${xmlns} xmlns:r="${relations}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': rels(
      `<Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relations}/styles" Target="styles.xml"/>`,
    ),
    'xl/styles.xml': `<styleSheet ${xmlns}><cellXfs><xf/><xf numFmtId="14"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet ${xmlns}><sheetData>${sheet}</sheetData></worksheet>`,
    ...more,
  }
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])))
}

it('reads the workbook that it writes, letter for letter', async () => {
  const rows = [
    ['Họ và tên', 'Mã'],
    ['Lò Thị <Mai> & "Páo"', '00123'],
    [' hai\ndòng ', ''],
  ]
  expect(await rowsOf(book(rows))).toEqual([rows[0], rows[1], [' hai\ndòng ', null]])
  expect(writeWorkbook([{ name: 'A', rows }])).toEqual(writeWorkbook([{ name: 'A', rows }]))
})

it('reads numbers, dates, what formulas came to, gaps and errors', async () => {
  const sheet =
    '<row r="3"><c r="B3"><v>12</v></c><c r="C3" s="1"><v>29221</v></c><c r="D3" t="str"><f>A1&amp;B1</f><v>gộp</v></c><c r="E3"><f>1+1</f><v>2</v></c><c r="F3" t="b"><v>1</v></c><c r="G3" t="e"><v>#REF!</v></c></row>'
  const rows = await rowsOf(raw(sheet))
  expect(rows?.[2]?.slice(0, 6)).toEqual([null, 12, { date: '1980-01-01' }, 'gộp', 2, true])
})

/** An archive of a deflated part, of a size that the directory tells as it likes. */
const archive = (packed: Uint8Array, told: number) => {
  const bomb = zipSync({ 'xl/workbook.xml': strToU8('<a/>'), 'xl/worksheets/sheet1.xml': packed }, { level: 0 })
  const view = new DataView(bomb.buffer)
  for (let at = 0; at < bomb.length - 46; at += 1)
    if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === packed.length) {
      view.setUint16(at + 10, 8, true)
      view.setUint32(at + 24, told, true)
    }
  return bomb
}

it('a hundred megabytes of zeros in an archive are never unpacked, whatever its directory says', {
  timeout: 30_000,
}, async () => {
  const size = 100_000_000
  const packed = deflateRawSync(new Uint8Array(size))
  expect(packed.length).toBeLessThan(200_000)
  expect(await readFile(archive(packed, size))).toMatchObject({ ok: false, reason: 'unpacksTooLarge' })
  expect(await readFile(archive(packed, 1_000))).toEqual({
    ...{ ok: false, reason: 'unpacksTooLarge', where: 'xl/worksheets/sheet1.xml' },
  })
})

it('refuses what has too many parts, an entity, a macro or a password, and what is no workbook', async () => {
  const many = Object.fromEntries(Array.from({ length: 201 }, (_, at) => [`xl/media/${at}.xml`, '']))
  expect(await readFile(raw('', many))).toMatchObject({ reason: 'tooManyEntries' })
  const doctype = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><worksheet><sheetData/></worksheet>'
  expect(await readFile(raw('', { 'xl/worksheets/sheet1.xml': doctype }))).toMatchObject({
    reason: 'entities',
    where: 'xl/worksheets/sheet1.xml',
  })
  expect(await readFile(raw('', { 'xl/vbaProject.bin': 'x' }))).toMatchObject({ reason: 'macros' })
  expect(await readFile(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2]))).toMatchObject({ reason: 'oldExcel' })
  expect(await readFile(zipSync({ 'word/document.xml': strToU8('<x/>') }))).toMatchObject({ reason: 'otherFile' })
  for (const text of ['%PDF-1.7', '<html>', '{\\rtf1'])
    expect(await readFile(strToU8(text))).toMatchObject({ reason: 'otherFile' })
  expect(await readFile(book([['a']]).subarray(0, 300))).toMatchObject({ reason: 'broken' })
  expect(await readFile(new Uint8Array())).toMatchObject({ reason: 'empty' })
  expect(await readFile(book([['']]))).toMatchObject({ reason: 'empty' })
  expect(await readFile(new Uint8Array(10_000_001))).toMatchObject({ reason: 'tooLarge' })
})

it('refuses sheets that are too long, too wide, or only seem to be', async () => {
  const long = Array.from({ length: ROWS_MAX + 1 }, () => ['x'])
  expect(await readFile(book(long))).toEqual({ ok: false, reason: 'tooManyRows', where: 'Cán bộ' })
  expect(await readFile(strToU8(Array(100_000).fill('a;b').join('\n')))).toMatchObject({ reason: 'tooManyRows' })
  expect(await readFile(raw('<row r="1048576"><c r="A1048576"><v>1</v></c></row>'))).toMatchObject({
    reason: 'tooManyRows',
  })
  expect(await readFile(raw('<row r="1"><c r="XFD1"><v>1</v></c></row>'))).toMatchObject({ reason: 'tooManyColumns' })
  for (const row of ["<row r='1048576'/>", '<row r = "1048576"/>', `<row x=' r="1"' r="1048576"/>`])
    expect(await readFile(raw(row)), row).toMatchObject({ reason: 'tooManyRows' })
  for (const cell of ["<c r='XFD1'/>", '<c s="1"\nr = "XFD1"/>'])
    expect(await readFile(raw(`<row r="1">${cell}</row>`)), cell).toMatchObject({ reason: 'tooManyColumns' })
  expect(await readFile(raw('<row r="1e9"/>'))).toMatchObject({ reason: 'broken' })
})

it('a sheet that never closes what it begins is refused at once', { timeout: 2_000 }, async () => {
  for (const begun of ['<c ', '<row a="', '<c r="A1" '])
    expect(await readFile(raw(begun.repeat(900_000 / begun.length)))).toMatchObject({ reason: 'broken' })
})

it('reads values parted by semicolons, commas or tabs, with quotes and breaks within them', async () => {
  const wanted = [
    ['Họ và tên', 'Chức vụ'],
    ['Lò Văn "Bé" Tý', 'Phó trưởng ban;\nỦy viên, thường trực'],
  ]
  for (const sign of [';', ',', '\t']) {
    const text = `\ufeffHọ và tên${sign}Chức vụ\r\n"Lò Văn ""Bé"" Tý"${sign}"Phó trưởng ban;\nỦy viên, thường trực"\r\n`
    expect(await rowsOf(strToU8(text))).toEqual(wanted)
  }
  const text = 'sep=,\na;b,c\n'
  expect(await rowsOf(strToU8(text))).toEqual([['a;b', 'c']])
  const utf16 = new Uint8Array([
    0xff,
    0xfe,
    ...[...'tên\tmã'].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]),
  ])
  expect(await rowsOf(utf16)).toEqual([['tên', 'mã']])
  expect(await readFile(new Uint8Array([0x48, 0xe0, 0xf5, 0x0a]))).toMatchObject({ reason: 'notUtf8' })
  expect(await readFile(strToU8('a;"b'))).toMatchObject({ reason: 'broken', where: 'dòng 1' })
})
