import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays, isWorkingDay, localDate } from '../time.ts'
import { reminderDays } from './days/days.ts'
import { DAYS, type Event, MENDING, MINUTES, PAPERS, play, type Run, SUBJECTS, type Year } from './year.fixture.ts'
import { itemsOf } from './year-owed.fixture.ts'

const day = fc.integer({ min: 0, max: DAYS - 1 })
const minute = fc.integer({ min: 0, max: DAYS * MINUTES - 1 })
const ofPaper = fc.integer({ min: 0, max: SUBJECTS.length - 1 })
const happens = <K extends string>(kind: K) => fc.record({ kind: fc.constant(kind), minute, of: ofPaper })

/** What happens in a year: in any minute, in any order. */
const event: fc.Arbitrary<Event> = fc.oneof(
  { weight: 3, arbitrary: happens('submit') },
  fc.record({ kind: fc.constant('return' as const), minute, of: ofPaper, to: day }),
  fc.record({ kind: fc.constant('meeting' as const), minute, of: ofPaper, to: fc.option(day) }),
  fc.record({ kind: fc.constant('extend' as const), minute, to: day, step: fc.constantFrom(PAPERS, ...MENDING) }),
  { weight: 3, arbitrary: happens('minuted') },
  { weight: 2, arbitrary: happens('told') },
  happens('received'),
  fc.record({
    ...{ kind: fc.constant('plan' as const), minute, of: ofPaper },
    state: fc.constantFrom('sent' as const, 'returned' as const, 'confirmed' as const),
  }),
)
const gap = fc.integer({ min: 1, max: 6 * MINUTES })
/** What most live through, in its order: each is then disturbed by the rest. */
const usual = fc.record({ of: ofPaper, first: fc.integer({ min: 0, max: 8 * MINUTES }), gaps: fc.tuple(gap, gap, gap) })
/** A run of the schedule: some mornings late, some twice, some not at all, some dying on their way. */
const run: fc.Arbitrary<Run> = fc.record({
  minute: fc.integer({ min: 6 * 60, max: MINUTES - 1 }),
  dies: fc.option(fc.integer({ min: 0, max: 2 }), { freq: 4 }),
  // Until the worker has sent it; now and then the server is away for a day or two.
  delay: fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 1, max: 60 }) }, fc.integer({ min: 1, max: 3 * MINUTES })),
})
const year: fc.Arbitrary<Year> = fc.record({
  first: fc.integer({ min: 2021, max: 2030 }).chain((y) => day.map((d) => addDays(`${y}-10-20`, d))),
  off: fc.array(day, { maxLength: 9 }),
  worked: fc.array(day, { maxLength: 4 }),
  limit: fc.integer({ min: 5, max: DAYS - 1 }),
  mended: fc.integer({ min: 5, max: DAYS - 1 }),
  usual: fc.array(usual, { maxLength: 4 }),
  events: fc.array(event, { maxLength: 14 }),
  runs: fc.array(fc.array(run, { minLength: 1, maxLength: 2 }), { minLength: DAYS, maxLength: DAYS }),
  missing: fc.array(day, { maxLength: 12 }),
})
const kindOf = (key: string): string =>
  key.split(' ').length === 1 ? 'write' : key.endsWith('u-ban') ? 'confirm' : key.slice(1, 5)

it('over random years none is missed, none comes after submission, on a day off, twice, or beside another of the day', {
  timeout: 60_000,
}, () => {
  const seen = { told: 0, late: 0 }
  const expected: Record<string, number> = {}
  fc.assert(
    fc.property(year, (each) => {
      const { calendar, told, ended, states, stateAt, minuteOf, dateOf, rule } = play(each)
      const mentions = new Map<string, number>()
      for (const { to, at, keys } of told) {
        seen.told += 1
        expect(isWorkingDay(localDate(at), calendar)).toBe(true)
        expect(new Set(keys).size).toBe(keys.length)
        const items = itemsOf(stateAt(minuteOf(at)), localDate(at))
        for (const key of keys) {
          const about = items.find((one) => one.key === key)
          expect((about?.owes || about?.early) && about.owner, key).toBe(to)
          // The reminder of the date that it tells: each is told once.
          const days = about?.dueAt ? reminderDays(about.dueAt, rule, calendar) : []
          const mention = `${key} ${about?.dueAt?.getTime()} ${days.findLast((one) => one <= localDate(at))}`
          mentions.set(mention, (mentions.get(mention) ?? 0) + 1)
        }
      }
      expect([...mentions].filter(([, count]) => count > 1)).toEqual([])
      const perDay = told.map(({ to, at }) => `${to} ${localDate(at)}`)
      expect(new Set(perDay).size).toBe(perDay.length)

      // Every reminder of a date that stood from its morning on is told by the first run that ends, unless the next one is due by then.
      const dayOf = (at: number) => dateOf(Math.floor(at / MINUTES))
      const owed = new Map(states.map((state) => [state, itemsOf(state)]))
      const count = owed.values().next().value?.length ?? 0
      for (let nth = 0; nth < count; nth += 1) {
        const itemAt = (moment: number) => owed.get(stateAt(moment))?.[nth]
        for (let from = 0; from < DAYS; from += 1) {
          const morning = from * MINUTES
          const item = itemAt(morning)
          const dueAt = item?.dueAt
          if (!item || !dueAt) continue
          const days = reminderDays(dueAt, rule, calendar)
          const next = days.find((one) => one > dateOf(from)) ?? '9999'
          const first = ended.find((one) => one.at >= morning && isWorkingDay(dayOf(one.at), calendar))
          if (!days.includes(dateOf(from)) || !first || dayOf(first.at) >= next) continue
          if (
            dayOf(first.at) !== dateOf(from) &&
            !ended.some((one) => one.at < morning && isWorkingDay(dayOf(one.at), calendar))
          )
            continue
          if (dayOf(first.sent) !== dayOf(first.at)) continue
          const stands = states
            .filter((state) => state.at > morning && state.at <= first.sent)
            .every((state) => owed.get(state)?.[nth]?.dueAt?.getTime() === dueAt.getTime())
          if (!stands || !itemAt(first.at)?.owes || !itemAt(first.sent)?.owes) continue
          expected[kindOf(item.key)] = (expected[kindOf(item.key)] ?? 0) + 1
          if (dayOf(first.at) !== dateOf(from)) seen.late += 1
          const found = told.filter(
            (mail) => mail.to === item.owner && localDate(mail.at) === dayOf(first.at) && mail.keys.includes(item.key),
          )
          expect(found, `${item.key} of ${dateOf(from)}`).toHaveLength(1)
        }
      }
    }),
    { numRuns: 70 },
  )
  // It has looked at something, of each kind.
  expect(seen.told).toBeGreaterThan(100)
  expect(seen.late).toBeGreaterThan(5)
  expect(Object.keys(expected).toSorted()).toEqual(['confirm', 'ket-', 'khac', 'write'])
  for (const [kind, count] of Object.entries(expected)) expect(count, kind).toBeGreaterThan(20)
})
