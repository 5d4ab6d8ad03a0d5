import { describe, expect, it } from 'vitest'
import { offsetOf } from './server-clock.ts'

const DAY = 86_400_000
const at = Date.parse('2026-11-28T08:00:00Z')
const answer = (date: string | null, age: string | null = null) => ({ date, age })
const NOW = 'Sat, 28 Nov 2026 08:00:00 GMT'

describe("the device's clock beside the server's", () => {
  it('is right within two minutes: the way of an answer is not taken for an error', () => {
    expect(offsetOf(answer(NOW), at, at + 3_000)).toBe(0)
    expect(offsetOf(answer(NOW), at + 90_000, at + 91_000)).toBe(0)
  })

  it('is days ahead, or hours behind, by as much as the answer says', () => {
    expect(offsetOf(answer(NOW), at + 3 * DAY, at + 3 * DAY)).toBe(-3 * DAY)
    expect(offsetOf(answer(NOW), at - 3_600_000, at - 3_600_000)).toBe(3_600_000)
  })

  it('counts what the answer spent in a cache', () => {
    expect(offsetOf(answer(NOW, '7200'), at + 7_200_000, at + 7_200_000)).toBe(0)
  })

  it('is not known from an answer without a date, or where the clock was put back on its way', () => {
    expect(offsetOf(answer(null), at, at)).toBeNull()
    expect(offsetOf(answer('hôm nay'), at, at)).toBeNull()
    expect(offsetOf(answer(NOW), at + 5_000, at)).toBeNull()
  })
})
