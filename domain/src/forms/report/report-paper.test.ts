import { expect, it } from 'vitest'
import { reportFacts, reportFigures, reportOf } from '../every-report.fixture.ts'
import type { Block, PrintedPaper } from '../layout/layout.ts'
import { enclosureList, percent, reportPaper } from './report-paper.ts'

const say = (field: string) => `(${field})`

const wordsOf = ({ blocks }: PrintedPaper): string => JSON.stringify(blocks)
const tables = ({ blocks }: PrintedPaper) =>
  blocks.filter((block): block is Block & { kind: 'table' } => block.kind === 'table')

it('says each level as a count with its share of the group, and sums them', () => {
  const [results, before] = tables(reportPaper(reportOf(say), reportFacts))
  expect(results?.rows).toEqual([
    ['(group)', '12', '02 (16,7%)', '09 (75,0%)', '01 (8,3%)', '00', '00'],
    ['(staff)', '09', '01 (11,1%)', '06 (66,7%)', '01 (11,1%)', '00', '01 (11,1%)'],
    ['Cộng', '21', '03 (14,3%)', '15 (71,4%)', '02 (9,5%)', '00', '01 (4,8%)'],
  ])
  expect(before?.rows).toEqual([['(staff)', '07', '01 (14,3%)', '06 (85,7%)', '00', '00', '00']])
})

it.each([
  [1, 3, '33,3'],
  [2, 3, '66,7'],
  [0, 5, '0,0'],
  [0, 0, '–'],
])('%i of %i is %s percent', (count, of, words) => {
  expect(percent(count, of)).toBe(words)
})

it('says who is still to come, why somebody has no level, by which resolution a rule was passed, and what came of petitions', () => {
  const words = wordsOf(reportPaper(reportOf(say), reportFacts))
  for (const said of [
    'Còn 01 trường hợp chưa có kết quả hoặc chưa thông báo',
    'Đồng chí (unrated) ((unit)): Không xếp loại',
    'đề nghị “Hoàn thành tốt nhiệm vụ”, kết quả “Hoàn thành nhiệm vụ”. Lý do: (why)',
    'Vượt tỷ lệ “Hoàn thành xuất sắc nhiệm vụ” của nhóm ((whose)): thực hiện theo Nghị quyết số (resolution), ngày 08/12/2023',
    'Đã trả lời 03 kiến nghị, đề nghị xem xét lại: giữ nguyên kết quả 02, xem xét, quyết định lại 01.',
  ])
    expect(words).toContain(said)
})

it('leaves to the pen what nobody wrote, and names what is missing as such', () => {
  const empty = reportFigures(say, {
    ...{ departed: [], withoutLevel: [], passed: [], groups: [] },
    petitions: { answered: 0, stands: 0, again: 0 },
  })
  const paper = reportPaper(
    reportOf(say, { figures: empty, words: { situation: '', limits: '', requests: '' } }),
    reportFacts,
  )
  expect(paper.blocks.filter(({ kind }) => kind === 'dots')).toHaveLength(3)
  expect(wordsOf(paper).match(/Không có\./g)).toHaveLength(3)
  expect(wordsOf(paper)).toContain('Không có kiến nghị, đề nghị xem xét lại đã trả lời.')
  expect(wordsOf(paper)).toContain('Chưa có số liệu xếp loại năm 2022 để so sánh.')
})

it('names the number whose place it takes, and the list the number with which it goes', () => {
  const given = { number: 12, code: 'ĐĐ', on: '2024-01-08' }
  const report = reportOf(say, { replaces: { ...given, number: 9 } })
  expect(wordsOf(reportPaper(report, { ...reportFacts, given }))).toContain(
    'Báo cáo này thay thế Báo cáo số 09-BC/ĐĐ, ngày 08/01/2024./.',
  )
  const list = enclosureList(report, { ...reportFacts, given })
  expect(wordsOf(list)).toContain('Báo cáo số 12-BC/ĐĐ, ngày 08/01/2024')
  expect(tables(list)[0]?.rows).toEqual([['1', '(enclosure)', '02', '']])
})

it('has a chart with its title where it is asked for and a group has a result, and nowhere else', () => {
  const kinds = (rest: Parameters<typeof reportOf>[1]) =>
    reportPaper(reportOf(say, rest), reportFacts).blocks.flatMap((block) =>
      block.kind === 'chart' ? [block.title] : [],
    )
  expect(kinds({ chart: true })).toEqual([
    'Biểu đồ: Tỷ lệ các mức xếp loại theo nhóm (số ghi trên biểu đồ là số trường hợp)',
  ])
  expect(kinds({})).toEqual([])
  const groups = reportFigures(say).groups.map((group) => ({ ...group, told: 0 }))
  expect(kinds({ chart: true, figures: reportFigures(say, { groups }) })).toEqual([])
})
