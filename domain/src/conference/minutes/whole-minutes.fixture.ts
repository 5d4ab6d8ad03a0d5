import type { Conference } from '../../model/conference.ts'
import type { ItemRow, MinutesRows, Tally } from '../../model/minutes.ts'
import { plan2023 } from '../../plan/2023/plan-2023.ts'
import { conferenceOf } from '../conference.fixture.ts'
import { checkMinutes } from './check-minutes.ts'

/** Complete minutes of the meeting of conference.fixture.ts, one part changed at a time. */
export const saved = { rev: 1, by: 'p-nam', at: new Date('2023-12-04T02:00:00Z') }
export const TALLY: Tally = { outstanding: 1, good: 1, completed: 0, notCompleted: 0, invalid: 1 }
export const item = (subject: string, change: Partial<ItemRow> = {}): ItemRow => ({
  id: `item.${subject}`,
  ...saved,
  state: 'reviewed',
  deferredBecause: '',
  comments: 'Không có ý kiến thêm.',
  answer: '',
  tally: TALLY,
  proposed: 'good',
  remark: '',
  ...change,
})
export const general = {
  id: 'general',
  ...saved,
  startedAt: '08:00',
  endedAt: '11:00',
  course: '',
  conclusion: '',
  readBack: true,
}
export const roll = {
  id: 'roll',
  ...saved,
  present: ['p-long', 'p-nam', 'p-mai', 'g-1'],
  absent: {} as Record<string, string>,
}
export const sheets = { id: 'sheets', ...saved, issued: 3, returned: 3, invalid: 0 }
export const whole = (change: Partial<MinutesRows> = {}): MinutesRows => ({
  general,
  roll,
  sheets,
  items: { 'u-ban': item('u-ban'), 'p-mai': item('p-mai') },
  ...change,
})
export const withItem = (subject: string, change: Partial<ItemRow>): MinutesRows => {
  const rows = whole()
  return { ...rows, items: { ...rows.items, [subject]: item(subject, change) } }
}
/** Wednesday before the Monday of the meeting: three working days. */
export const proof = {
  how: 'paper',
  on: '2023-11-29',
  note: '',
  by: 'p-nam',
  byName: 'Nam',
  at: saved.at,
  papers: 2,
} as const
export const HANDED_OUT = Object.fromEntries(['p-long', 'p-nam', 'p-mai'].map((id) => [id, proof]))
/** On the evening of the meeting. */
export const NOW = new Date('2023-12-04T11:00:00Z')
export const check = (rows: MinutesRows, change: Partial<Conference> = {}, now = NOW) =>
  checkMinutes(conferenceOf({ state: 'open', handouts: HANDED_OUT, ...change }), rows, plan2023, [], now)
/** "row problem", in the order of the minutes. */
export const problems = (rows: MinutesRows, change?: Partial<Conference>) =>
  check(rows, change).problems.map(({ row, problem }) => `${row} ${problem}`)
