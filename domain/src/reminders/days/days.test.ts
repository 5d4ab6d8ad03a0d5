import { describe, expect, it, test } from 'vitest'
import { plan2023 } from '../../plan/2023/plan-2023.ts'
import { startOfDay } from '../../time.ts'
import { datesRemindedIn, reminderDays, reminderIn, remindersBegun, remindersOver } from './days.ts'
import { reminderRule, usualReminders } from './rule.ts'

const calendar = { off: ['2023-12-01'], worked: ['2023-12-02'], source: '' }
/** The last day is Monday 04/12. */
const due = startOfDay('2023-12-05')
const days = (dueAt: Date) => reminderDays(dueAt, usualReminders, calendar)

test('one is reminded on working days before and after the last day, swapped days counted', () => {
  expect(days(due)).toEqual(['2023-11-23', '2023-11-29', '2023-12-02', '2023-12-05', '2023-12-06'])
})

test('of what ends on a day off, on the working days around it', () => {
  // Sunday 10/12.
  expect(days(startOfDay('2023-12-11'))).toEqual(['2023-11-30', '2023-12-06', '2023-12-08', '2023-12-11', '2023-12-12'])
})

test('the days are the campaign’s own; in one of before they were data, as usual', () => {
  const rule = { before: [2], after: [], source: '' }
  expect(reminderRule({ reminders: rule })).toBe(rule)
  expect(reminderRule({})).toEqual(plan2023.process.reminders)
  expect(reminderDays(due, rule, calendar)).toEqual(['2023-11-30'])
})

describe('a run', () => {
  const told = (after: string, upTo: string) => reminderIn(due, { after, upTo }, usualReminders, calendar)

  it('tells what is of its day, and of several that were missed the last', () => {
    expect(told('2023-11-28', '2023-11-29')).toBe('2023-11-29')
    expect(told('2023-11-29', '2023-11-30')).toBeNull()
    expect(told('2023-11-22', '2023-12-04')).toBe('2023-12-02')
  })

  it('asks for the dates of which it tells, and for no other', () => {
    const dates = (after: string, upTo: string) =>
      datesRemindedIn({ after, upTo }, usualReminders, calendar).map((date) => date.toISOString())
    // 07/12 (seven before), with the days off after it, 01/12 and 29/11 with those after them, 27/11, 24/11 and the days off after it.
    const asked = dates('2023-11-28', '2023-11-29')
    for (let last = Date.parse('2023-10-01T17:00:00Z'); last < Date.parse('2024-02-01'); last += 86_400_000) {
      const date = new Date(last)
      const isTold = days(date).includes('2023-11-29')
      expect(asked.includes(date.toISOString()), date.toISOString()).toBe(isTold)
    }
    expect(asked.length).toBeGreaterThanOrEqual(5)
    expect(dates('2023-11-29', '2023-11-29')).toEqual([])
  })
})

test('they have begun from the first of them on, and are over after the last, when somebody should call', () => {
  const begun = (today: string) => remindersBegun(due, today, usualReminders, calendar)
  const over = (today: string) => remindersOver(due, today, usualReminders, calendar)
  expect([begun('2023-11-22'), begun('2023-11-23'), begun('2024-01-01')]).toEqual([false, true, true])
  expect([over('2023-12-04'), over('2023-12-06'), over('2023-12-07')]).toEqual([false, false, true])
  // Nobody is reminded afterwards: called at once.
  expect(remindersOver(due, '2023-12-05', { before: [1], after: [], source: '' }, calendar)).toBe(true)
})
