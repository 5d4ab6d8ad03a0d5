import { expect, it } from 'vitest'
import { type TableLine, tableOf } from '../../appraisal/table/table.ts'
import type { Finding } from '../../pack/rate/result.ts'
import { appraisedCampaign, appraisedFacts, appraisedLine } from '../every-appraisal.fixture.ts'
import type { Block, PrintedPaper } from '../layout/layout.ts'
import { roman } from './cells.ts'
import { appraisalReport } from './report.ts'
import { submissionLetter } from './submission.ts'
import { tablePaper } from './table-paper.ts'

const NAMES: Record<string, string> = {
  ...{
    'body b-1': 'Văn phòng',
    'body b-2': 'Ban Nữ công',
    decider: 'Đảng đoàn',
    plan: '01-KH/ĐĐ',
    silent: 'Ban Nữ công',
  },
  ...{ proposing: 'Ban Tài chính', issuer: 'Ban Tổ chức - Kiểm tra', superior: 'Đảng đoàn', seat: 'Lai Châu' },
}
const say = (field: string) => NAMES[field] ?? ''
const named = (subject: string, name: string, group: string, rest: Parameters<typeof appraisedLine>[3] = {}) => {
  const line = appraisedLine(say, subject, group, rest)
  return { ...line, name, row: { ...line.row, name } }
}
const MOVED: Finding = {
  ...{ rule: 'R11', severity: 'warn', subjects: [], restsOn: ['own'], scopes: [], limit: null, unverified: null },
  ...{ text: 'Chuyển đến: 07 tháng ở đơn vị cũ.', source: 'NĐ 90, Điều 2.3' },
}
const raised: Partial<TableLine> = {
  findings: [MOVED],
  level: 'outstanding',
  differences: [
    {
      ...{ kind: 'laterFromBefore', stage: 'appraisal', from: 'good', to: 'outstanding', reason: 'Có sáng kiến.' },
      text: 'Bước trước: tốt; thẩm định: xuất sắc, cao hơn 01 mức.',
    },
  ],
}
const LINES = [
  named('p-a', 'Lò Thị Mai', 'G7', raised),
  named('p-b', 'Vàng A Páo', 'G7'),
  named('p-c', 'Tao Thị Ánh', 'G3', { level: null, pending: 'awaitingConclusion', reason: 'Đang xác minh đơn.' }),
]
const campaign = appraisedCampaign(say)
const facts = appraisedFacts(say)
const table = tableOf(campaign, LINES, ['đồng chí Phạm Văn Hùng'])
const tableBlock = ({ blocks }: PrintedPaper) => {
  const found = blocks.find((block): block is Extract<Block, { kind: 'table' }> => block.kind === 'table')
  if (!found) throw new Error('no table')
  return found
}
const textOf = ({ blocks }: PrintedPaper) => JSON.stringify(blocks)

it('the table heads each group with its quota, numbers lines through all of them, and says what was said of each', () => {
  const { head, rows, widths } = tableBlock(tablePaper(table, facts, 'a4Landscape'))
  expect(widths?.reduce((sum, width) => sum + width, 0)).toBe(100)
  expect(rows.map((row) => (row.length === 1 ? row[0]?.split('\n')[0] : `${row[0]} ${row[1]}`))).toEqual([
    'I. Trưởng ban và tương đương',
    '1 Tao Thị Ánh\nBan Tài chính',
    'II. Công chức không giữ chức vụ lãnh đạo, quản lý',
    '2 Lò Thị Mai\nBan Tài chính',
    '3 Vàng A Páo\nBan Tài chính',
  ])
  expect(rows[2]?.[0]).toMatch(
    /Tỷ lệ hoàn thành xuất sắc nhiệm vụ: 01 xuất sắc \/ 01 tốt, cho phép 00 \(20% của 01 tốt/,
  )
  const mai = Object.fromEntries(head.map((label, at) => [label, rows[3]?.[at]]))
  expect(mai).toMatchObject({
    ...{ 'Tự xếp loại': 'Hoàn thành xuất sắc nhiệm vụ', 'Số phiếu': '0/3/1/0' },
    ...{ 'Hội nghị, đơn vị đề nghị': 'Hoàn thành tốt nhiệm vụ', 'Mức đề xuất': 'Hoàn thành xuất sắc nhiệm vụ' },
    'Lý do (nếu khác)': 'Có sáng kiến.',
    'Ý kiến thẩm định, căn cứ': 'Chuyển đến: 07 tháng ở đơn vị cũ. (NĐ 90, Điều 2.3)',
    // Whose opinion it is stands where it is not the level proposed.
    'Ý kiến tham gia': 'Hoàn thành tốt nhiệm vụ: 01 (Văn phòng)\nHoàn thành nhiệm vụ: 01 (Ban Nữ công)',
  })
  expect(rows[4]?.[head.indexOf('Ý kiến tham gia')]).toMatch(/^Hoàn thành tốt nhiệm vụ: 01\n/)
  expect(rows[1]?.slice(-4)).toEqual([
    ...['Chưa xếp loại – chờ kết luận của cấp có thẩm quyền', 'Đang xác minh đơn.', '', ''],
  ])
})

it('table and report say who is not shown, the letter no level of anybody', () => {
  const hidden = /Chưa gồm 01 trường hợp \(đồng chí Phạm Văn Hùng\) thuộc các nhóm mà người lập không thẩm định/
  expect(textOf(tablePaper(table, facts, 'a4Landscape'))).toMatch(hidden)
  const report = textOf(appraisalReport(table, facts))
  expect(report).toMatch(hidden)
  expect(report.indexOf('Chưa gồm')).toBeLessThan(report.indexOf('V. ĐỀ NGHỊ'))
  expect(report).toContain('{"kind":"addressees","names":["Đảng đoàn"]}')
  expect(textOf(tablePaper(tableOf(campaign, LINES, []), facts, 'a4Landscape'))).not.toContain('Chưa gồm')
  const letter = textOf(submissionLetter(['unit', 'person', 'person'], facts))
  expect(letter).toContain('01 tập thể, 02 cá nhân')
  expect(letter).not.toMatch(/Hoàn thành|Lò Thị Mai|Phạm Văn Hùng/)
})

it('the report counts each group, names what differs with its reason, who has no level, and who was silent', () => {
  const paper = appraisalReport(table, facts)
  expect(tableBlock(paper).rows).toEqual([
    ['Trưởng ban và tương đương', '01', '00', '00', '00', '00', '01'],
    ['Công chức không giữ chức vụ lãnh đạo, quản lý', '02', '01', '01', '00', '00', '00'],
  ])
  const said = textOf(paper)
  for (const words of [
    'Số trường hợp được đề nghị: 03 cá nhân, của 01 đơn vị.',
    '06 lượt ý kiến của 02 cơ quan, đơn vị (Văn phòng, Ban Nữ công)',
    'Ban Nữ công chưa có ý kiến đối với 03 trường hợp.',
    '- Đồng chí Lò Thị Mai. Bước trước: tốt; thẩm định: xuất sắc, cao hơn 01 mức. Lý do: Có sáng kiến.',
    'Ban Nữ công đề nghị “Hoàn thành nhiệm vụ”.',
    '- Đồng chí Tao Thị Ánh: Chưa xếp loại – chờ kết luận của cấp có thẩm quyền. Lý do: Đang xác minh đơn.',
  ])
    expect(said).toContain(words)
})

it('carries the number and day of its letter once they are entered, and those of now until it is handed over', () => {
  const given = { ...facts, given: { number: 5, code: 'TCKT', on: '2023-12-07' } }
  expect(textOf(tablePaper(table, given, 'a4Landscape'))).toContain(
    '(Kèm theo Tờ trình số 05-TTr/TCKT, ngày 07/12/2023 của Ban Tổ chức - Kiểm tra)',
  )
  expect(textOf(appraisalReport(table, given))).toContain('Lai Châu, ngày 07 tháng 12 năm 2023')
  expect(textOf(submissionLetter(['person'], given))).toContain('Số 05-TTr/TCKT')
  // The report has its own, and names the letter with which it goes.
  const own = { ...given, report: { given: { number: 3, code: 'TCKT', on: '2023-12-06' } } }
  for (const words of ['Số 03-BC/TCKT', 'Lai Châu, ngày 06 tháng 12 năm 2023', '(Kèm theo Tờ trình số 05-TTr/TCKT'])
    expect(textOf(appraisalReport(table, own))).toContain(words)
  expect(textOf(appraisalReport(table, { ...given, report: { given: null } }))).toContain('Số …-BC/…')
  const draft = { ...facts, asOf: new Date('2023-12-06T08:30:00Z') }
  expect(textOf(tablePaper(table, draft, 'a4Landscape'))).toContain('(Số liệu đến 15:30 ngày 06/12/2023)')
})

it('a supplement says so, and its quota counts what was handed over before', () => {
  const before = ['p-x', 'p-y', 'p-z', 'p-v'].map((id) => named(id, id, 'G7'))
  const later = tableOf(campaign, LINES.slice(0, 1), [], before)
  const { rows, ...rest } = tableBlock(tablePaper(later, { ...facts, nth: 2 }, 'a3Landscape'))
  expect(rows).toHaveLength(2)
  expect(rows[0]?.[0]).toMatch(/01 xuất sắc \/ 04 tốt, cho phép 00 .* Đã tính cả 04 trường hợp trình trước\.$/)
  expect(rest.head).toHaveLength(11)
  expect(textOf(submissionLetter(['person'], { ...facts, nth: 2 }))).toContain('năm 2023 (bổ sung lần 01)')
})

it('numbers groups as parts of a paper are numbered', () => {
  expect([1, 4, 9, 10, 14].map(roman)).toEqual(['I', 'IV', 'IX', 'X', 'XIV'])
})

it('has a column of posts where it is laid so: what the unit’s list said of each', () => {
  const [first, ...others] = LINES
  if (!first?.row.proposal) throw new Error('nothing was proposed')
  const known = { ...first, row: { ...first.row, proposal: { ...first.row.proposal, post: 'Chuyên viên' } } }
  const layout = ['number', 'subject', 'post', 'self', 'opinions', 'level', 'reason', 'grounds']
  const tables = { appraisal: layout.map((column) => ({ column, head: '' })) }
  const laid = tableBlock(tablePaper(tableOf(campaign, [known, ...others], []), { ...facts, tables }, 'a4Landscape'))
  expect(laid.head[2]).toBe('Chức vụ')
  expect(
    laid.rows
      .filter((row) => row.length > 1)
      .map((row) => row[2])
      .toSorted(),
  ).toEqual(['', '', 'Chuyên viên'])
  expect(tableBlock(tablePaper(table, facts, 'a4Landscape')).head).not.toContain('Chức vụ')
})
