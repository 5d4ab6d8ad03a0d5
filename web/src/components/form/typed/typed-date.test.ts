import { expect, test } from 'vitest'
import { isDay, isWrongDate, readDate, readTime, showDate } from './typed-date.ts'

test('a date is read as people type it', () => {
  for (const typed of ['4/12/2023', '04/12/2023', '04.12.2023', '4-12-2023', '04 12 2023', '04122023', ' 4/12/2023 '])
    expect(readDate(typed)).toBe('2023-12-04')
})

test('a day that is in no calendar, or half a date, is none', () => {
  for (const typed of [
    '',
    '31/02/2023',
    '29/02/2023',
    '4/13/2023',
    '0/12/2023',
    '4/12',
    '4/12/23',
    '2023-12-04',
    'mai',
  ])
    expect(readDate(typed)).toBeNull()
  expect(readDate('29/02/2024')).toBe('2024-02-29')
  expect(isDay('2023-02-30')).toBe(false)
})

test('what is no date is shown as it was typed', () => {
  expect(showDate('2023-12-04')).toBe('04/12/2023')
  expect(showDate('31/02/2023')).toBe('31/02/2023')
})

test('a time is read as people type it', () => {
  expect(['8h30', '8:30', '08.30', '0830', '8g30', '8 giờ 30', '8 giờ 30 phút'].map(readTime)).toEqual(
    Array.from({ length: 7 }, () => '08:30'),
  )
  expect(readTime('14')).toBe('14:00')
  expect(readTime('14h')).toBe('14:00')
  for (const typed of ['', '24:00', '8:60', 'sáng', '8:3']) expect(readTime(typed)).toBeNull()
})

test('a whole date that is no day is wrong at once, one typed halfway is not', () => {
  expect(['31/02/2026', '31022026'].map(isWrongDate)).toEqual([true, true])
  expect(['', '31/02', '28/02/2026', '2026-02-28'].map(isWrongDate)).toEqual([false, false, false, false])
})
