import { expect, test } from 'vitest'
import { followed } from './item-standing.ts'
import { commitmentText, planOfYearBefore, remediedText } from './next-paper.ts'

const item = { limit: 'Báo cáo chậm', cause: '', measure: 'Lập lịch', owner: 'Mai', until: '2024-06-30' }
const plan = { id: 'kd_p.remediation.3', items: [item, { ...item, limit: 'Ít đi cơ sở' }] }
const result = (number: number, outcome: 'done' | 'partly', of = plan.id) => ({
  ...{ plan: of, number },
  results: [{ item: 0, outcome, note: outcome === 'partly' ? 'Chờ phần mềm' : '', on: '2024-05-02' }],
})

test('the last that was recorded counts, in whatever order it is read; of another plan nothing does', () => {
  const [first, second] = followed(
    plan,
    [result(9, 'done'), result(7, 'partly'), result(11, 'partly', 'x')],
    '2024-05-03',
  )
  expect(first?.result?.outcome).toBe('done')
  expect(second?.result).toBeNull()
})

test('what is not mended is overdue from the day after its day', () => {
  const overdue = (today: string, ...recorded: ReturnType<typeof result>[]) =>
    followed(plan, recorded, today).map((each) => each.overdue)
  expect(overdue('2024-06-30')).toEqual([false, false])
  expect(overdue('2024-07-01', result(7, 'partly'))).toEqual([true, true])
  expect(overdue('2024-07-01', result(7, 'done'))).toEqual([false, true])
})

test('the next paper begins with each limit, its measure and what came of it', () => {
  expect(remediedText(followed(plan, [result(7, 'partly')], '2024-12-01'))).toBe(
    [
      '- Báo cáo chậm. Biện pháp: Lập lịch. Thời hạn: 30/06/2024. Kết quả: Đang khắc phục (02/05/2024): Chờ phần mềm.',
      '- Ít đi cơ sở. Biện pháp: Lập lịch. Thời hạn: 30/06/2024. Kết quả: chưa ghi.',
    ].join('\n'),
  )
  const commitment = { ideology: 'Vững vàng.', ethics: '', discipline: 'Đúng giờ.', duties: '', study: '' }
  expect(commitmentText({ commitment })).toBe(
    '- Về tư tưởng chính trị: Vững vàng.\n- Về ý thức tổ chức kỷ luật, tác phong, lề lối làm việc: Đúng giờ.',
  )
  expect(commitmentText({ commitment: null })).toBe('')
})

test('of the plans of a subject that of the year before is its beginning, the last of them', () => {
  const of = (subject: string, year: number, number: number) => ({ subject, year, number })
  const plans = [of('p', 2023, 5), of('p', 2023, 4), of('p', 2022, 9), of('q', 2023, 8)]
  expect(planOfYearBefore(plans, 'p', 2024)?.number).toBe(5)
  expect(planOfYearBefore(plans, 'p', 2026)).toBeNull()
})
