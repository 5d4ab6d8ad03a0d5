import { lineNow, type Table, tableOf } from '@kiemdiem/domain/appraisal/table/table'
import { cellsOf } from '@kiemdiem/domain/forms/appraisal/cells'
import { VOTES_NOTE } from '@kiemdiem/domain/forms/letters/proposal-list'
import { HOSTILE_STRINGS } from '@kiemdiem/domain/hostile.fixture'
import { columnLetter } from '@kiemdiem/domain/registry/import/table/cell'
import { shownColumns } from '@kiemdiem/domain/tables/laid-table'
import { APPRAISAL } from '@kiemdiem/domain/tables/rows/appraisal'
import { printable } from '@kiemdiem/domain/vi'
import readXlsxFile from 'read-excel-file/universal'
import { expect, it } from 'vitest'
import { sampleCampaign, sampleTable, sampleTableFacts } from '../../../app/kit/papers/sample-appraisal.ts'
import { unpacked } from '../../../lib/files/unpacked.fixture.ts'
import { tableBook } from './table-book.ts'

const HEADS = shownColumns(APPRAISAL, undefined)
const made = (table: Table = sampleTable()) => tableBook(table, sampleTableFacts, sampleCampaign, 'a4Landscape')
const xmlOf = (book: Uint8Array, name = 'xl/worksheets/sheet1.xml') => unpacked(book)(name)

/** Rows as a spreadsheet program reads them: of a formula, what it came to. */
const reopened = async (book: Uint8Array<ArrayBuffer>) => {
  const [sheet] = await readXlsxFile(new Blob([book]), { trim: false })
  return sheet?.data ?? []
}

type Opened = Awaited<ReturnType<typeof reopened>>

const numberedRows = (rows: Opened) => rows.filter((row) => typeof row[0] === 'number')

it('opens again with the head, the groups, every cell of the print, and numbers that run through', async () => {
  const rows = await reopened(made())
  const said = rows.map((row) => row.filter((cell) => cell !== null).join('|'))
  expect(said[0]).toBe('ĐẢNG ĐOÀN LIÊN ĐOÀN LAO ĐỘNG TỈNH LAI CHÂU|ĐẢNG CỘNG SẢN VIỆT NAM')
  expect(said).toEqual(
    expect.arrayContaining([
      'BAN TỔ CHỨC - KIỂM TRA',
      'BẢNG TỔNG HỢP, THẨM ĐỊNH',
      '(Kèm theo Tờ trình số 05-TTr/TCKT, ngày 06/12/2023 của Ban Tổ chức - Kiểm tra)',
      HEADS.map(({ head }) => head).join('|'),
      'I. Tập thể các Ban LĐLĐ tỉnh',
      'NGƯỜI LẬP BẢNG|TRƯỞNG BAN',
      'Phạm Văn Hùng',
    ]),
  )
  expect(
    said.some((line) =>
      /^Chưa gồm 02 trường hợp \(đồng chí Phạm Văn Hùng; tập thể Ban Tổ chức - Kiểm tra\) thuộc các nhóm/.test(line),
    ),
  ).toBe(true)
  const lines = sampleTable().groups.flatMap((group) => group.lines)
  const cells = lines.map((line, at): string[] => {
    const said: { readonly [column: string]: string } = cellsOf(line, at + 1, sampleTableFacts.process.bodies)
    return HEADS.map(({ id }) => said[id] ?? '')
  })
  expect(numberedRows(rows).map((row) => row.slice(0, 11).map((cell) => String(cell ?? '')))).toEqual(cells)
})

/** The formulas by place, with what the file says they came to. */
const formulasIn = (xml: string) =>
  new Map(
    [...xml.matchAll(/<c r="([A-Z]+\d+)"[^>]*><f>([^<]*)<\/f><v>([^<]*)<\/v><\/c>/g)].map(
      ([, place = '', formula = '', value = '']) =>
        [
          place,
          { formula: formula.replaceAll('&gt;', '>').replaceAll('&amp;', '&').replaceAll('&quot;', '"'), value },
        ] as const,
    ),
  )

/** A spreadsheet program of a hundred lines less: only what these formulas use, computed from the cells alone. */
const calculated = (rows: Opened, formulas: ReturnType<typeof formulasIn>) => {
  const valueAt = (place: string): string | number => {
    const formula = formulas.get(place)
    if (formula) return compute(formula.formula)
    const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(place) ?? []
    const column = letters.charCodeAt(0) - 65
    const cell = rows[Number(row) - 1]?.[column]
    return typeof cell === 'number' ? cell : String(cell ?? '')
  }
  const within = (range: string): (string | number)[] => {
    const [from = '', to = ''] = range.replaceAll('$', '').split(':')
    const parts = (place: string) => [place.charCodeAt(0) - 65, Number(place.slice(1))] as const
    const [[left, top], [right, bottom]] = [parts(from), parts(to)]
    return Array.from({ length: bottom - top + 1 }, (_, row) =>
      Array.from({ length: right - left + 1 }, (_, column) => valueAt(`${columnLetter(left + column)}${top + row}`)),
    ).flat()
  }
  const compute = (formula: string): string | number => {
    const counted = /^COUNTIF\(([^,]+),([A-Z]+)\$(\d+)\)$/.exec(formula)
    if (counted) {
      const [, range = '', column = '', row = ''] = counted
      const wanted = valueAt(`${column}${row}`)
      return within(range).filter((each) => each === wanted).length
    }
    const all = /^COUNTA\(([^)]+)\)$/.exec(formula)
    if (all) return within(all[1] ?? '').filter((each) => each !== '').length
    const verdict = /^IF\((.+)>0,"(.*)"&TEXT\((.+),"00"\),"(.*)"\)$/.exec(formula)
    if (verdict) {
      const [, above = '', over = '', , kept = ''] = verdict
      const number = Number(compute(above))
      return number > 0 ? `${over}${String(number).padStart(2, '0')}` : kept
    }
    const plain = formula
      .replace(/SUM\(([^)]+)\)/g, (_, range: string) =>
        String(within(range).reduce<number>((sum, each) => sum + Number(each), 0)),
      )
      .replace(/\b([A-Z]+\d+)\b/g, (place) => String(valueAt(place)))
    const floored = /^INT\((.+)\)$/.exec(plain)
    return floored ? Math.floor(arithmetic(floored[1] ?? '')) : arithmetic(plain)
  }
  return new Map([...formulas].map(([place, { formula }]) => [place, String(compute(formula))]))
}

/** Sums, products and quotients from the left, as these formulas have no others; brackets first. */
const arithmetic = (text: string): number => {
  const flat = text.replace(/\(([^()]+)\)/g, (_, inner: string) => String(arithmetic(inner)))
  if (flat.includes('(')) return arithmetic(flat)
  const [first = '', ...rest] = flat.match(/[+\-*/]?-?[\d.]+/g) ?? []
  const terms: number[] = [Number(first)]
  for (const each of rest) {
    const [sign, value] = [each[0], Number(each.slice(1))]
    const last = terms.at(-1) ?? 0
    if (sign === '*') terms[terms.length - 1] = last * value
    else if (sign === '/') terms[terms.length - 1] = last / value
    else terms.push(sign === '-' ? -value : value)
  }
  return terms.reduce((sum, each) => sum + each, 0)
}

it('counts by itself: every formula comes to what the file says, computed anew from its cells', async () => {
  const book = made()
  const rows = await reopened(book)
  const formulas = formulasIn(xmlOf(book))
  // Three groups of seven, and the whole of six.
  expect(formulas.size).toBe(3 * 8 + 6)
  expect(Object.fromEntries(calculated(rows, formulas))).toEqual(
    Object.fromEntries([...formulas].map(([place, { value }]) => [place, value])),
  )
  const sums = rows.slice(rows.findIndex((row) => row[0] === 'TỔNG HỢP THEO NHÓM') + 2).slice(0, 4)
  expect(sums.map((row) => row.slice(1, 10))).toEqual([
    ['Tập thể các Ban LĐLĐ tỉnh', 1, 0, 1, 0, 0, 0, 0, 'Không vượt'],
    [expect.stringMatching(/^Tập thể Ban Thường vụ/), 7, 1, 6, 0, 0, 0, 1, 'Không vượt'],
    [expect.stringMatching(/^Chủ tịch/), 7, 0, 5, 1, 0, 1, 1, 'Không vượt'],
    ['Cộng', 15, 1, 12, 1, 0, 1, null, null],
  ])
})

it('says how many are too many, and counts what was handed over before', async () => {
  const { groups } = sampleTable()
  const [first] = groups.find(({ group }) => group === 'G2')?.lines ?? []
  if (!first) throw new Error('no line')
  const second = { ...first, reviewId: 'r-truoc', level: 'good' as const }
  const book = made(
    tableOf(
      sampleCampaign,
      [first],
      [],
      [second, ...Array.from({ length: 4 }, (_, at) => ({ ...second, reviewId: `r-${at}` }))],
    ),
  )
  const rows = await reopened(book)
  const formulas = formulasIn(xmlOf(book))
  expect(rows.find((row) => row[0] === 'I' && row[2] === 1)?.slice(2, 10)).toEqual([1, 1, 0, 0, 0, 0, 1, 'Không vượt'])
  expect(Object.fromEntries(calculated(rows, formulas))).toEqual(
    Object.fromEntries([...formulas].map(([place, { value }]) => [place, value])),
  )
  const alone = made(tableOf(sampleCampaign, [first], []))
  expect((await reopened(alone)).find((row) => row[0] === 'I' && row[2] === 1)?.[9]).toBe('Vượt 01')
})

it('takes no text for a formula, whatever it begins with: it stays the text that somebody wrote', async () => {
  const hostile = [
    '=1+1',
    '+84 912',
    '-2+3',
    '@SUM(A1)',
    '=HYPERLINK("http://x.vn","bấm")',
    '\t=1',
    '＝1',
    ...HOSTILE_STRINGS,
  ]
  const [line] = sampleTable().groups[0]?.lines ?? []
  if (!line) throw new Error('no line')
  const table = tableOf(
    sampleCampaign,
    hostile.map((text, at) => ({ ...line, reviewId: `r-${at}`, name: text, remark: text })),
    hostile,
  )
  const book = made(table)
  const names = numberedRows(await reopened(book)).map((row) => String(row[10] ?? ''))
  expect(names).toEqual(hostile.map(printable))
  // The only formulas are those of the sums, and no cell of a text calculates once it is typed in again.
  expect(
    [...formulasIn(xmlOf(book)).values()].every(({ formula }) =>
      /^(COUNTIF|COUNTA|SUM|INT|IF|C\d+-SUM)\(/.test(formula),
    ),
  ).toBe(true)
  const styles = xmlOf(book, 'xl/styles.xml')
  const formats = [...styles.matchAll(/<xf numFmtId="(\d+)"/g)].map(([, id]) => id)
  for (const [, style = ''] of xmlOf(book).matchAll(/<c r="[A-Z]+\d+" s="(\d+)" t="inlineStr"/g))
    expect(formats[Number(style) - 1]).toBe('49')
})

it('is set in Times New Roman alone, composed, as wide as the page that it prints on, its head repeated', () => {
  const book = made()
  const styles = xmlOf(book, 'xl/styles.xml')
  expect(new Set(styles.match(/<name val="[^"]*"/g))).toEqual(new Set(['<name val="Times New Roman"']))
  const sheet = xmlOf(book)
  expect(sheet).toBe(sheet.normalize('NFC'))
  expect(sheet).toContain('<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>')
  expect(sheet.match(/<col /g)).toHaveLength(11)
  const head = /ySplit="(\d+)"/.exec(sheet)?.[1]
  expect(xmlOf(book, 'xl/workbook.xml')).toContain(`'Thẩm định'!$${head}:$${head}</definedName>`)
  const wide = tableBook(sampleTable(), sampleTableFacts, sampleCampaign, 'a3Landscape')
  expect(xmlOf(wide)).toContain('<pageSetup paperSize="8"')
  expect(made()).toEqual(made())
})

it('says of a mark that is not there yet nothing, and of a proposal that went back that it did', () => {
  const [line] = sampleTable().groups[0]?.lines ?? []
  if (!line) throw new Error('no line')
  const place = { ...line, row: { ...line.row, proposal: null } }
  const said = cellsOf(lineNow(place, undefined, sampleCampaign.conferenceRules), 1, [])
  expect(said.proposed).toBe('Chưa có hồ sơ đề nghị (chưa gửi, hoặc đã trả lại, rút)')
  expect(said.level).toBe('')
})

it('is laid as the campaign lays it: fewer columns, in another order, and still counts by itself', async () => {
  const tables = {
    appraisal: ['level', 'number', 'subject', 'self', 'opinions', 'reason', 'grounds', 'remark'].map((column) => ({
      column,
      head: column === 'level' ? 'Mức' : '',
    })),
  }
  const book = tableBook(sampleTable(), { ...sampleTableFacts, tables }, sampleCampaign, 'a4Landscape')
  const rows = await reopened(book)
  expect(rows.map((row) => row.filter((cell) => cell !== null).join('|'))).toContain(
    'Mức|TT|Họ và tên, tập thể|Tự xếp loại|Ý kiến tham gia|Lý do (nếu khác)|Ý kiến thẩm định, căn cứ|Ghi chú',
  )
  expect(rows.flat()).not.toContain(VOTES_NOTE)
  const lines = sampleTable().groups.flatMap((group) => group.lines)
  expect(rows.filter((row) => typeof row[1] === 'number' && typeof row[2] === 'string').map((row) => row[1])).toEqual(
    lines.map((_, at) => at + 1),
  )
  const formulas = formulasIn(xmlOf(book))
  expect(formulas.size).toBe(3 * 8 + 6)
  expect(Object.fromEntries(calculated(rows, formulas))).toEqual(
    Object.fromEntries([...formulas].map(([place, { value }]) => [place, value])),
  )
})
