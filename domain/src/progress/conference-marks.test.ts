import { expect, test } from 'vitest'
import type { Board } from '../model/progress.ts'
import { conferenceMarks, conferenceStanding, groupBetween } from './conference-marks.ts'
import { at } from './fixtures/build.ts'

type Summary = Board['conferences'][number]

const held = (date: string, more: Partial<Summary> = {}): Summary => ({
  id: `kd_u_${date}`,
  kind: 'department',
  date,
  time: '08:00',
  state: 'scheduled',
  proposals: 0,
  exceptions: [],
  ...more,
})
const board = (unit: string, order: number, ...conferences: Summary[]) => ({
  unit,
  unitName: unit,
  order,
  track: 'partyGroup',
  planners: [],
  conferences,
})

test('how a conference stands follows its state and the day', () => {
  const on = (more: Partial<Summary>) => conferenceStanding(held('2023-12-01', more), '2023-12-01')
  expect(on({})).toBe('today')
  expect(on({ date: '2023-11-30' })).toBe('overdue')
  expect(on({ date: '2023-12-02' })).toBe('ahead')
  expect(on({ state: 'open', date: '2023-11-01' })).toBe('open')
  expect(on({ state: 'confirmed' })).toBe('held')
  expect(on({ state: 'confirmed', proposals: 2 })).toBe('proposed')
  expect(on({ state: 'confirmed', proposals: 1, partly: { sent: 6, of: 8 } })).toBe('partly')
  expect(on({ state: 'cancelled', date: '2023-11-01' })).toBe('cancelled')
})

test('marks come in order of time, then of units; cancelled ones are not marks', () => {
  const marks = conferenceMarks(
    [
      board('u-b', 2, held('2023-12-01'), held('2023-11-30', { state: 'cancelled' })),
      board('u-a', 1, held('2023-12-01'), held('2023-12-04')),
      board('u-c', 3, held('2023-12-01', { time: '07:30', exceptions: ['papersAhead'] })),
    ],
    at('2023-12-01'),
  )
  expect(marks.map(({ unit, date }) => [unit, date])).toEqual([
    ['u-c', '2023-12-01'],
    ['u-a', '2023-12-01'],
    ['u-b', '2023-12-01'],
    ['u-a', '2023-12-04'],
  ])
  expect(marks[0]?.exceptions).toEqual(['papersAhead'])
})

test('marks are gathered between the dates of the plan, and today parts them', () => {
  const days = ['2023-11-28', '2023-11-30', '2023-12-01', '2023-12-04', '2023-12-05', '2023-12-20']
  const marks = conferenceMarks([board('u-a', 1, ...days.map((day) => held(day)))], at('2023-12-01'))
  const groups = groupBetween(marks, ['2023-11-30', '2023-12-05', '2023-12-15'], '2023-12-01')
  expect(groups.map(({ position, past, from, to, marks: inIt }) => [position, past, from, to, inIt.length])).toEqual([
    [0, true, '2023-11-28', '2023-11-28', 1],
    [1, true, '2023-11-30', '2023-11-30', 1],
    [1, false, '2023-12-01', '2023-12-04', 2],
    [2, false, '2023-12-05', '2023-12-05', 1],
    [3, false, '2023-12-20', '2023-12-20', 1],
  ])
  expect(groupBetween([], [], '2023-12-01')).toEqual([])
})
