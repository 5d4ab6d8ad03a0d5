import { expect, it, test } from 'vitest'
import { textOf } from '../every-decision.fixture.ts'
import { planPrint } from '../every-remediation.fixture.ts'
import { commitmentPaper } from './commitment-paper.ts'
import { planPaper } from './plan-paper.ts'

const say = (field: string) => `[${field}]`

test('a collective’s plan has its number, its head, its table and who signs for it', () => {
  const given = { number: 12, code: 'BTC', on: '2023-12-23' }
  const text = textOf(planPaper(planPrint(say, 'unit', { given })))
  for (const words of ['12-KH/BTC', '[PLANISSUER]', 'ngày 23 tháng 12 năm 2023', '[limit]', '[owner]', '30/06/2024'])
    expect(text).toContain(words)
  for (const words of ['[planCapacity]', 'Người theo dõi, đôn đốc: [planWatcher]./.', 'Các đồng chí chịu trách nhiệm'])
    expect(text).toContain(words)
  expect(text).toContain('kiểm điểm năm 2023, [planSubject] lập kế hoạch khắc phục')
})

test('what came of it since stands on a print of its own day, and not on the plan that has the number', () => {
  const given = { number: 12, code: 'BTC', on: '2023-12-23' }
  const result = 'Đang khắc phục (02/05/2024)'
  expect(textOf(planPaper(planPrint(say, 'unit', { given })))).not.toContain(result)
  const later = textOf(planPaper(planPrint(say, 'unit', { given, followedTo: '2024-06-01' })))
  for (const words of [result, '(Kết quả thực hiện tính đến ngày 01/06/2024)', 'ngày … tháng … năm 2024'])
    expect(later).toContain(words)
  expect(later).not.toContain('12-KH')
})

test('the plan is printed as it was laid when it was sent, what came of it as it is laid on the day', () => {
  const laid = (table: string, head: string) => ({
    [table]: ['limit', 'cause', 'measure', 'owner', 'until', 'result', 'number'].map((column) => ({
      ...{ column, head: column === 'limit' ? head : '' },
    })),
  })
  const rest = { tables: { ...laid('plan', 'Khi gửi'), ...laid('planResult', 'Không phải') } }
  const tables = { ...laid('plan', 'Không phải'), ...laid('planResult', 'Hôm nay') }
  const printed = (more: object) => textOf(planPaper(planPrint(say, 'unit', { rest, tables, ...more })))
  expect(printed({})).toContain('"head":["Khi gửi","Nguyên nhân"')
  expect(printed({ followedTo: '2024-06-01' })).toContain('"head":["Hôm nay","Nguyên nhân"')
})

test('a person’s has no number and is signed by himself; who is no member has the administrative head', () => {
  const text = textOf(planPaper(planPrint(say, 'person', { rest: { partyMember: false } })))
  expect(text).toContain('NGƯỜI LẬP KẾ HOẠCH')
  expect(text).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')
  expect(text).not.toMatch(/Số:? …/)
})

test('a commitment has its six parts in their order, and says who has confirmed it and when', () => {
  const confirmed = [
    { as: 'cell' as const, byName: 'Bùi Thị Hương', submittedAt: new Date('2023-12-25T03:00:00Z'), onBehalf: null },
  ]
  const text = textOf(commitmentPaper(planPrint(say, 'person', { confirmed })))
  const parts = [
    '1. Về tư tưởng',
    '2. Về phẩm chất',
    '3. Về ý thức',
    '4. Về thực hiện',
    '5. Về khắc phục',
    '6. Việc đăng ký',
  ]
  expect(parts.map((part) => text.indexOf(part))).toEqual(
    parts.map((part) => text.indexOf(part)).toSorted((a, b) => a - b),
  )
  expect(parts.every((part) => text.includes(part))).toBe(true)
  expect(text).toContain('phấn đấu năm 2024')
  expect(text).toContain('XÁC NHẬN CỦA CHI ỦY')
  expect(text).toContain('Đã xác nhận trên hệ thống ngày 25/12/2023')
  expect(text).toMatch(
    /Đã xác nhận trên hệ thống ngày 25\/12\/2023"},{"text":"T\/M CHI ỦY","bold":true}.*Bùi Thị Hương/,
  )
  // The head has not confirmed yet: the pen may.
  expect(text.split('(Xác lập thời điểm, ký, ghi rõ họ tên)')).toHaveLength(2)
  expect(text).toContain('XÁC NHẬN CỦA NGƯỜI ĐỨNG ĐẦU')
  const paper = { basis: '', keptAt: '', paperDate: '2023-12-20', by: 'p', byName: '' }
  const onPaper = confirmed.map((each) => ({ ...each, onBehalf: paper }))
  expect(textOf(commitmentPaper(planPrint(say, 'person', { confirmed: onPaper })))).toContain(
    'Đã xác nhận trên bản giấy ngày 20/12/2023',
  )
  // Of who is no member no cell is asked.
  expect(textOf(commitmentPaper(planPrint(say, 'person', { rest: { partyMember: false } })))).not.toContain('CHI ỦY')
})

test('names every post once, and of a head’s own commitment who is above him', () => {
  const { plan } = planPrint(say, 'person')
  if (!plan.facts) throw new Error('the fixture has facts')
  const facts = { ...plan.facts, partyPosts: ['Bí thư'], posts: ['Trưởng ban'], unionPosts: ['Chủ tịch', 'Trưởng ban'] }
  const print = planPrint(say, 'person', { rest: { facts, confirmedBy: 'above' } })
  for (const paper of [planPaper(print), commitmentPaper(print)])
    expect(textOf(paper)).toContain('Bí thư; Trưởng ban; Chủ tịch"')
  expect(textOf(commitmentPaper(print))).toContain('XÁC NHẬN CỦA CẤP QUẢN LÝ')
  expect(textOf(commitmentPaper(print))).not.toContain('NGƯỜI ĐỨNG ĐẦU')
})

it('of a board or a union is administrative, of a body of the Party by its rules, and of before as it was issued', () => {
  const given = { number: 12, code: 'BTC', on: '2023-12-23' }
  const head = (style?: 'party' | 'administrative') =>
    textOf(planPaper(planPrint(say, 'unit', { given, rest: style ? { style } : {} })))
  for (const words of ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Số: 12/KH-BTC'])
    expect(head('administrative')).toContain(words)
  for (const each of [head('party'), head()]) expect(each).toContain('Số 12-KH/BTC')
})

it('of a person has two axes of signatures: who commits himself at the right, who confirms at the left', () => {
  const { blocks } = commitmentPaper(planPrint(say, 'person'))
  const signed = blocks.flatMap((block) => (block.kind === 'signatures' ? [block] : []))
  expect(signed.map(({ left, right }) => [left.lines[0]?.text, right.lines[0]?.text])).toEqual([
    ['XÁC NHẬN CỦA NGƯỜI ĐỨNG ĐẦU ĐƠN\u00a0VỊ', 'NGƯỜI CAM KẾT'],
    ['XÁC NHẬN CỦA CHI ỦY', undefined],
  ])
  expect(blocks.map(({ kind }) => kind)).not.toContain('signature')
})
