import { expect, test } from 'vitest'
import { plan2023 } from '../plan/2023/plan-2023.ts'
import { at } from './fixtures/build.ts'
import { planTimeline } from './plan-timeline.ts'

const on = (date: string) => planTimeline(plan2023, at(date))
const mark = (date: string, last: string) => on(date).marks.find((each) => each.last === last)

test('steps with one date share a mark; a rule that only limits a stage gets the date that follows', () => {
  const { marks, undated } = on('2023-11-27')
  expect(marks.map((each) => [each.last, each.steps.map((step) => step.no)])).toEqual([
    ['2023-11-29', [10]],
    ['2023-12-04', [1, 2, 3, 4]],
    ['2023-12-06', [5]],
    ['2023-12-09', [6, 7, 8, 9]],
    ['2023-12-14', [12]],
    ['2023-12-30', [13, 14]],
    ['2024-01-09', [15]],
    ['2024-01-31', [16]],
  ])
  expect(undated.map((step) => step.no)).toEqual([11, 17])
})

test('past, today and next follow the day; only one date is next', () => {
  const states = (date: string) => on(date).marks.map((each) => each.state)
  expect(states('2023-12-01').slice(0, 3)).toEqual(['past', 'next', 'later'])
  expect(states('2023-12-04').slice(0, 3)).toEqual(['past', 'today', 'next'])
  expect(states('2024-03-01').every((state) => state === 'past')).toBe(true)
})

test('days to a date are working days, today counted; a last day off counts up to the Friday before', () => {
  expect(mark('2023-12-01', '2023-12-04')?.lateness).toEqual({ state: 'due', workingDays: 2 })
  expect(mark('2023-12-08', '2023-12-09')?.lateness).toEqual({ state: 'due', workingDays: 1 })
  expect(mark('2023-12-09', '2023-12-09')?.lateness).toEqual({ state: 'today' })
  expect(mark('2023-12-10', '2023-12-09')?.lateness).toEqual({ state: 'late', workingDays: 1 })
})

test('the ruler runs from the plan to its last date, and stretches to today', () => {
  expect(on('2023-12-01')).toMatchObject({ start: '2023-11-27', end: '2024-01-31', today: '2023-12-01' })
  expect(on('2023-11-01').start).toBe('2023-11-01')
  expect(on('2024-03-01').end).toBe('2024-03-01')
})

test('a plan without steps is an empty ruler around today', () => {
  const { marks, undated } = planTimeline({ ...plan2023, steps: [] }, at('2023-11-30'))
  expect([marks, undated]).toEqual([[], []])
})
