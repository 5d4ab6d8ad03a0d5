import { expect, test } from 'vitest'
import { addDays, lastDayOf, weekday } from '../../time.ts'
import { plan2023 } from '../2023/plan-2023.ts'
import { dueAtOf } from './due-at.ts'
import { shiftPlan, weeksToMidCourse } from './shift-plan.ts'

const on = (today: string) => shiftPlan(plan2023, weeksToMidCourse(today))

test("the plan's Monday lands on the Monday of today's week, whatever the weekday", () => {
  expect(weeksToMidCourse('2023-11-27')).toBe(0)
  expect(weeksToMidCourse('2023-12-03')).toBe(0)
  expect(weeksToMidCourse('2023-11-26')).toBe(-1)
  for (const today of ['2026-11-16', '2026-11-19', '2026-11-22']) expect(on(today).planDate).toBe('2026-11-16')
})

test('every date keeps its weekday and its distance; documents keep their dates', () => {
  const moved = on('2026-11-22')
  const days = weeksToMidCourse('2026-11-22') * 7
  for (const [index, step] of plan2023.steps.entries()) {
    const before = moved.steps[index]?.before ?? null
    if (!step.before || step.no === 16) continue
    expect(before).toBe(addDays(step.before, days))
    expect(weekday(before ?? '')).toBe(weekday(step.before))
  }
  expect(moved.legalBases).toEqual(plan2023.legalBases)
})

test('a whole month stays a whole month', () => {
  const archive = on('2026-11-22').steps.find((step) => step.no === 16)
  expect(archive).toMatchObject({ before: '2027-02-01', dateText: 'trong tháng 01/2027' })
  expect(shiftPlan(plan2023, 0)).toEqual(plan2023)
})

test('year, title and calendar follow the date of the plan', () => {
  const moved = on('2026-11-22')
  expect(moved.year).toBe(2026)
  expect(moved.title).toContain('năm 2026')
  expect(moved.calendar.off).toContain('2027-01-01')
  expect(moved.steps.map((step) => step.what).join(' ')).not.toMatch(/năm 20\d\d/)
})

test('in mid-course papers are due on the Wednesday of that week', () => {
  const due = dueAtOf(on('2026-11-22'), 'partyGroup', 'selfReview')
  expect(due && lastDayOf(due)).toBe('2026-11-18')
})

test('a year whose holidays nobody has entered says so', () => {
  expect(on('2031-11-20').calendar.source).toContain('cần bổ sung')
})
