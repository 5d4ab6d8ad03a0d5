import { expect, test } from 'vitest'
import { differenceOf } from './clock-difference.ts'

const MINUTE = 60_000

test.each([
  [7 * MINUTE, '07 phút'],
  [-7 * MINUTE, '07 phút'],
  [5 * 60 * MINUTE, '05 giờ'],
  [3 * 24 * 60 * MINUTE, '03 ngày'],
])('a clock that is wrong by %i ms is so by %s', (ms, words) => {
  expect(differenceOf(ms)).toBe(words)
})
