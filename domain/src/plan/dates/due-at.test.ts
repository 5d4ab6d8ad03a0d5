import { expect, test } from 'vitest'
import { lastDayOf } from '../../time.ts'
import { plan2023 } from '../2023/plan-2023.ts'
import { dueAtOf } from './due-at.ts'

const lastDay = (...of: [track: 'partyGroup' | 'provincial' | 'partyCell', stage: 'selfReview' | 'decision']) => {
  const due = dueAtOf(plan2023, ...of)
  return due && lastDayOf(due)
}

test('papers for unit conferences are due on 29/11: three working days before Monday 04/12/2023', () => {
  expect(dueAtOf(plan2023, 'partyGroup', 'selfReview')).toEqual(new Date('2023-11-30T00:00:00+07:00'))
})

test("papers for the cell count back from Friday 08/12, since the plan's last day before 10/12 is a Saturday", () => {
  expect(lastDay('partyCell', 'selfReview')).toBe('2023-12-05')
})

test("papers for the Đảng đoàn's own conference have the plan's date, before 10/12", () => {
  expect(lastDay('provincial', 'selfReview')).toBe('2023-12-09')
})

test('other stages end the day before the date of their step', () => {
  expect(dueAtOf(plan2023, 'partyGroup', 'conference')).toEqual(new Date('2023-12-05T00:00:00+07:00'))
  expect(dueAtOf(plan2023, 'partyGroup', 'appraisal')).toEqual(new Date('2023-12-07T00:00:00+07:00'))
  expect(lastDay('partyGroup', 'decision')).toBe('2023-12-09')
  expect(dueAtOf(plan2023, 'provincial', 'conference')).toEqual(new Date('2023-12-15T00:00:00+07:00'))
  expect(dueAtOf(plan2023, 'partyCell', 'archive')).toEqual(new Date('2024-02-01T00:00:00+07:00'))
})

test('a superior decides in his own time: the date of our proposal makes him not late', () => {
  expect(dueAtOf(plan2023, 'provincial', 'decision')).toBeNull()
  expect(dueAtOf(plan2023, 'partyCell', 'decision')).toBeNull()
})

test('no date where the plan gives none, or where the track lacks the stage', () => {
  expect(dueAtOf(plan2023, 'partyGroup', 'notice')).toBeNull()
  expect(dueAtOf(plan2023, 'partyCell', 'appraisal')).toBeNull()
})

test('counting the day itself moves every limit, the papers with their conference', () => {
  const inclusive = { ...plan2023, deadlineInclusive: true }
  expect(dueAtOf(inclusive, 'partyGroup', 'conference')).toEqual(new Date('2023-12-06T00:00:00+07:00'))
  expect(dueAtOf(inclusive, 'partyGroup', 'selfReview')).toEqual(new Date('2023-12-01T00:00:00+07:00'))
})

test('the head of an agency decides by step 3, before the Đảng đoàn does', () => {
  const last = (deciderClass?: string) => {
    const due = dueAtOf(plan2023, 'partyGroup', 'decision', deciderClass)
    return due && lastDayOf(due)
  }
  expect([last('agencyHead'), last('partyGroup'), last()]).toEqual(['2023-12-04', '2023-12-09', '2023-12-09'])
})
