import { expect, test } from 'vitest'
import { dayProblem, sameCalendar } from './check-day.ts'

const calendar = { off: ['2023-09-04'], worked: ['2023-09-09'], source: 'Thông báo' }

test('a day stands once, in the list where it changes something', () => {
  expect(dayProblem(calendar, 'off', '2023-09-01')).toBeNull()
  expect(dayProblem(calendar, 'worked', '2023-09-16')).toBeNull()
  expect(dayProblem(calendar, 'off', '2023-09-04')).toContain('đã có')
  expect(dayProblem(calendar, 'off', '2023-09-09')).toContain('danh sách kia')
  expect(dayProblem(calendar, 'off', '2023-09-10')).toContain('vốn đã là ngày nghỉ')
  expect(dayProblem(calendar, 'worked', '2023-09-12')).toContain('vốn đã là ngày làm việc')
  expect(dayProblem(calendar, 'worked', '31/02/2023')).toContain('không có ngày này')
})

test('calendars are the same whatever the order of their days', () => {
  const other = { ...calendar, off: ['2023-09-01', '2023-09-04'] }
  expect(sameCalendar(other, { ...other, off: [...other.off].reverse(), source: 'Thông báo ' })).toBe(true)
  expect(sameCalendar(calendar, other)).toBe(false)
  expect(sameCalendar(calendar, { ...calendar, source: 'Khác' })).toBe(false)
})
