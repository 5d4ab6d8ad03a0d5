import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { Calendar } from '../../model/campaign.ts'
import { addDays, lastDayOf } from '../../time.ts'
import { calendarFrom } from './calendar.ts'
import { earliestConference, papersBy, papersDueFor } from './papers-ahead.ts'

const plain: Calendar = { off: [], worked: [], source: 'kiểm thử' }
const years = [2023, 2025, 2027].map(calendarFrom)
const holidays: Calendar = {
  off: years.flatMap((each) => each.off),
  // Beside the years' own swapped days one Sunday, and one Saturday in the middle of Tết.
  worked: [...years.flatMap((each) => each.worked), '2025-12-07', '2024-02-10'],
  source: 'kiểm thử',
}

const FIRST = '2023-01-01'
const DAYS = 1826
const DAY_MS = 86_400_000
const dayNumber = (date: string) => Date.parse(date) / DAY_MS
const start = dayNumber(FIRST)
const dates = Array.from({ length: DAYS }, (_, index) => addDays(FIRST, index))

/**
 * Working days before each day of the five years and a margin, counted in the test's own way: 01/01/2023 is a Sunday,
 * so the days of a week follow from the number of the day.
 */
const MARGIN = 40
const countedBefore = ({ off, worked }: Calendar): number[] => {
  const numbers = (days: readonly string[]) => new Set(days.map((day) => dayNumber(day) - start))
  const [closed, swapped] = [numbers(off), numbers(worked)]
  const sums = [0]
  for (let day = -MARGIN; day < DAYS + MARGIN; day += 1) {
    const inWeek = (((day % 7) + 7) % 7) % 6 !== 0
    const works = swapped.has(day) || (inWeek && !closed.has(day))
    sums.push((sums.at(-1) ?? 0) + Number(works))
  }
  return sums
}

// Twelve rules × 3.3 million pairs: a second on a free machine, more on a busy one.
describe('over all pairs of days of 2023 to 2027', { timeout: 60_000 }, () => {
  const cases = [plain, holidays].flatMap((calendar) =>
    [false, true].flatMap((fullDaysBetween) =>
      [1, 3, 5].map((days) => ({ calendar, ahead: { days, fullDaysBetween } })),
    ),
  )
  it.each(cases)('papers out on one day are in time for another exactly as counted, $ahead', ({ calendar, ahead }) => {
    const before = countedBefore(calendar)
    const by = dates.map((date) => dayNumber(papersBy(date, ahead, calendar)) - start)
    const earliest = dates.map((date) => dayNumber(earliestConference(date, ahead, calendar)) - start)
    const wrong: string[] = []
    for (let out = 0; out < DAYS; out += 1) {
      const from = before[out + MARGIN + Number(ahead.fullDaysBetween)] ?? 0
      for (let held = 0; held < DAYS; held += 1) {
        const enough = (before[held + MARGIN] ?? 0) - from >= ahead.days
        if (held >= (earliest[out] ?? 0) !== enough) wrong.push(`earliest ${dates[out]} ${dates[held]}`)
        if ((by[held] ?? 0) >= out !== enough) wrong.push(`by ${dates[out]} ${dates[held]}`)
      }
    }
    expect(wrong.slice(0, 5)).toEqual([])
  })

  it.each([plain, holidays])(
    'later days never ask for earlier papers, nor later papers allow earlier days',
    (calendar) => {
      for (const fullDaysBetween of [false, true]) {
        const ahead = { days: 3, fullDaysBetween }
        const by = dates.map((date) => papersBy(date, ahead, calendar))
        const earliest = dates.map((date) => earliestConference(date, ahead, calendar))
        expect([...by].sort()).toEqual(by)
        expect([...earliest].sort()).toEqual(earliest)
      }
    },
  )

  it('whole days between are one day stricter than days counted from the day papers go out', () => {
    for (const date of dates) {
      const [counted, whole] = [false, true].map((fullDaysBetween) => ({ days: 3, fullDaysBetween }))
      if (!counted || !whole) throw new Error('two rules')
      expect(papersBy(date, whole, holidays)).toBe(addDays(papersBy(date, counted, holidays), -1))
      expect(earliestConference(date, whole, holidays)).toBe(earliestConference(addDays(date, 1), counted, holidays))
    }
  })
})

test('one more day off never gives more time, one more swapped day never less', () => {
  const day = fc.integer({ min: 0, max: DAYS - 1 }).map((index) => addDays(FIRST, index))
  const near = fc.tuple(day, fc.integer({ min: -10, max: 10 })).map(([at, by]) => [at, addDays(at, by)] as const)
  const ahead = fc.record({ days: fc.integer({ min: 1, max: 10 }), fullDaysBetween: fc.boolean() })
  fc.assert(
    fc.property(near, ahead, ([date, other], rule) => {
      const worked = holidays.worked.filter((each) => each !== other)
      const off = holidays.off.filter((each) => each !== other)
      const base = { ...holidays, off, worked }
      const less = { ...base, off: [...off, other] }
      const more = { ...base, worked: [...worked, other] }
      expect(papersBy(date, rule, less) <= papersBy(date, rule, base)).toBe(true)
      expect(papersBy(date, rule, more) >= papersBy(date, rule, base)).toBe(true)
      expect(earliestConference(date, rule, less) >= earliestConference(date, rule, base)).toBe(true)
      expect(earliestConference(date, rule, more) <= earliestConference(date, rule, base)).toBe(true)
    }),
    { numRuns: 2_000 },
  )
})

describe("the plan's own dates", () => {
  const ahead = { days: 3, fullDaysBetween: false }
  const whole = { days: 3, fullDaysBetween: true }

  it('papers for Monday 04/12/2023 are out on Wednesday 29/11; late from the midnight after', () => {
    expect(papersBy('2023-12-04', ahead, plain)).toBe('2023-11-29')
    expect(papersDueFor('2023-12-04', ahead, plain)).toEqual(new Date('2023-11-30T00:00:00+07:00'))
    expect(lastDayOf(papersDueFor('2023-12-04', whole, plain))).toBe('2023-11-28')
  })

  it('papers out on Friday 08/12/2023 allow Wednesday 13/12, or Thursday 14/12 with three whole days between', () => {
    expect(earliestConference('2023-12-08', ahead, plain)).toBe('2023-12-13')
    expect(earliestConference('2023-12-08', whole, plain)).toBe('2023-12-14')
  })

  it('pass over Tết and count the Saturday worked in exchange', () => {
    expect(papersBy('2024-02-16', ahead, calendarFrom(2024))).toBe('2024-02-06')
    expect(earliestConference('2024-05-03', ahead, calendarFrom(2024))).toBe('2024-05-07')
    expect(earliestConference('2024-05-03', ahead, plain)).toBe('2024-05-08')
  })
})
