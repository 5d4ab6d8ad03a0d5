import { expect, it } from 'vitest'
import { RATING_NAMES } from '../../model/terms.ts'
import { everyConsultation } from '../every-consultation.fixture.ts'
import type { Block, PrintedPaper } from '../layout/layout.ts'
import { opinionSheet } from './opinion-sheet.ts'
import { requestAbout } from './request-letter.ts'

const NAMES: Record<string, string> = {
  ...{ issuer: 'Ban Tổ chức - Kiểm tra', superior: 'Đảng đoàn', seat: 'Lai Châu', plan: '01-KH/ĐĐ' },
  ...{ outsideBody: 'Đảng ủy phường Tân Phong', addressee: 'Đồng chí Bí thư Đảng ủy phường Tân Phong' },
  ...{ askedAbout: 'Lò Thị Mai', askedPost: 'Chuyên viên', askedUnit: 'Ban Tài chính', consultedBody: 'Văn phòng' },
}
const papers = everyConsultation((field) => NAMES[field] ?? '') as [PrintedPaper, PrintedPaper, PrintedPaper]
const [letter, sheet, boards] = papers
const textOf = ({ blocks }: PrintedPaper) => JSON.stringify(blocks)
const tableOf = ({ blocks }: PrintedPaper) => {
  const found = blocks.find((block): block is Extract<Block, { kind: 'table' }> => block.kind === 'table')
  if (!found) throw new Error('no table')
  return found
}

it('the letter to a body outside names people by post and unit and says no level, until when, and to whom', () => {
  expect(tableOf(letter).rows).toEqual([
    ['1', 'Đồng chí Lò Thị Mai', 'Chuyên viên, Ban Tài chính'],
    ['2', 'Tập thể Lò Thị Mai', ''],
  ])
  expect(textOf(letter)).toContain('Đồng chí Bí thư Đảng ủy phường Tân Phong')
  expect(textOf(letter)).toContain('01 tập thể, 01 cá nhân')
  expect(textOf(letter)).toContain('hết ngày 08/12/2023')
  for (const name of Object.values(RATING_NAMES)) expect(textOf(letter)).not.toContain(name)
  expect(requestAbout(2023)).toBe('V/v lấy ý kiến tham gia đánh giá, xếp loại năm 2023')
})

it('its sheet has an empty box a level for each, and what is proposed of nobody', () => {
  const { head, rows, widths } = tableOf(sheet)
  expect(head.slice(4)).toEqual(Object.values(RATING_NAMES))
  expect(rows.map((row) => row.slice(4))).toEqual([Array(4).fill(''), Array(4).fill('')])
  expect(widths?.reduce((sum, width) => sum + width, 0)).toBe(100)
  expect(textOf(sheet)).toContain('(Kèm theo Công văn số …… của Ban Tổ chức - Kiểm tra)')
})

it('the sheet of a board says what the unit proposes and leaves stance and reason to the pen', () => {
  const { rows, widths } = tableOf(boards)
  expect(rows).toEqual([
    ['Ban Tài chính'],
    [
      ...['1', 'Đồng chí Lò Thị Mai\nChuyên viên', RATING_NAMES.outstanding, RATING_NAMES.good, ''],
      ...['', '', '', ''],
    ],
  ])
  expect(widths?.reduce((sum, width) => sum + width, 0)).toBe(100)
  expect(textOf(boards)).toContain('Văn phòng')
})

it('who is in charge of units is asked for himself, not for an office', () => {
  const issuer = { kind: 'department', name: 'Ban Tổ chức - Kiểm tra', superior: '', place: 'Lai Châu' } as const
  const bodyName = 'Đồng chí Vàng A Chớ (phụ trách đơn vị)'
  const said = textOf(opinionSheet([], { year: 2023, bodyName, inCharge: true, issuer, speaker: 'Vàng A Chớ' }))
  expect(said).toContain('NGƯỜI CHO Ý KIẾN')
  expect(said).not.toContain('ĐẠI DIỆN')
})

it('a post that has a column of its own does not stand under the name too', () => {
  const tables = {
    opinions: ['number', 'subject', 'post', 'proposed', 'agrees', 'other', 'unknown', 'reason'],
    outsideSheet: ['number', 'subject', 'unit', 'merits', 'limits', ...Object.keys(RATING_NAMES)],
  }
  const laid = Object.fromEntries(
    Object.entries(tables).map(([id, columns]) => [id, columns.map((column) => ({ column, head: '' }))]),
  )
  const [, outside, board] = everyConsultation((field) => NAMES[field] ?? '', laid) as typeof papers
  expect(tableOf(board).rows[1]?.slice(1, 3)).toEqual(['Đồng chí Lò Thị Mai', 'Chuyên viên'])
  expect(tableOf(outside).rows[0]?.slice(1, 3)).toEqual(['Đồng chí Lò Thị Mai\nChuyên viên', 'Ban Tài chính'])
})
