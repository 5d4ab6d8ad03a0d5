import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { paperDueAt } from '../conference/schedule/dates/due-dates.ts'
import type { Campaign } from '../model/campaign.ts'
import type { Paper } from '../model/paper.ts'
import { campaignIn } from '../office/stored.fixture.ts'
import { tinyCampaign } from '../office/tiny-campaign.fixture.ts'
import { plan2023 } from '../plan/2023/plan-2023.ts'
import { paper } from '../progress/fixtures/build.ts'
import { addDays, isWorkingDay, localDate, startOfDay, weekday } from '../time.ts'
import { reminderDays } from './days/days.ts'
import { reminderRule } from './days/rule.ts'
import { Mornings } from './mornings.fixture.ts'

const DAYS = 30
const MINUTES = 24 * 60
const PEOPLE = ['p-a', 'p-b', 'p-c']
/** A writes his own and answers for a collective's. */
const SUBJECTS = [
  ['p-a', 'p-a'],
  ['u-x', 'p-a'],
  ['p-b', 'p-b'],
  ['p-c', 'p-c'],
] as const

const day = fc.integer({ min: 0, max: DAYS - 1 })
const minute = fc.integer({ min: 0, max: DAYS * MINUTES - 1 })
const ofPaper = fc.integer({ min: 0, max: SUBJECTS.length - 1 })

/** What happens in a year: in any minute, in any order. */
const event = fc.oneof(
  fc.record({ kind: fc.constant('submit' as const), minute, of: ofPaper }),
  fc.record({ kind: fc.constant('return' as const), minute, of: ofPaper, to: day }),
  fc.record({ kind: fc.constant('meeting' as const), minute, of: ofPaper, to: fc.option(day) }),
  fc.record({ kind: fc.constant('extend' as const), minute, to: day }),
)
/** A run of the schedule: some mornings late, some twice, some not at all, some dying on their way. */
const run = fc.record({
  minute: fc.integer({ min: 6 * 60, max: MINUTES - 1 }),
  dies: fc.option(fc.integer({ min: 0, max: 2 }), { freq: 4 }),
  // Until the worker has sent it; now and then the server is away for a day or two.
  delay: fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 1, max: 60 }) }, fc.integer({ min: 1, max: 3 * MINUTES })),
})
const year = fc.record({
  first: fc.integer({ min: 2021, max: 2030 }).chain((y) => day.map((d) => addDays(`${y}-10-20`, d))),
  off: fc.array(day, { maxLength: 9 }),
  worked: fc.array(day, { maxLength: 4 }),
  limit: fc.integer({ min: 5, max: DAYS - 1 }),
  events: fc.array(event, { maxLength: 14 }),
  runs: fc.array(fc.array(run, { minLength: 1, maxLength: 2 }), { minLength: DAYS, maxLength: DAYS }),
  missing: fc.array(day, { maxLength: 12 }),
})
type Year = typeof year extends fc.Arbitrary<infer T> ? T : never

interface Snapshot {
  at: number
  papers: readonly Paper[]
}

/** Plays a year. `states`: the papers from each moment on. `runs`: those that came to their end, and when their mails went out. */
const play = ({ first, off, worked, limit, events, runs, missing }: Year) => {
  const dateOf = (at: number) => addDays(first, at)
  const instant = (at: number) => new Date(startOfDay(first).getTime() + at * 60_000)
  const weekdays = off.map(dateOf).filter((date) => weekday(date) !== 0 && weekday(date) !== 6)
  const swapped = worked.map(dateOf).filter((date) => weekday(date) === 0 || weekday(date) === 6)
  const [step] = plan2023.steps
  if (!step) throw new Error('a plan without steps')
  const tracks = plan2023.process.tracks.map((track) => ({ ...track, papersDue: 'planStep' as const }))
  let campaign: Campaign = {
    ...campaignIn(tinyCampaign()),
    ...{ ...plan2023, id: '2023', closedStages: [], organisers: {}, process: { ...plan2023.process, tracks } },
    ...{ calendar: { off: weekdays, worked: swapped, source: '' } },
    steps: [{ ...step, before: dateOf(limit), limits: ['partyGroup.selfReview'] }],
  }
  const dated = (each: Paper): Paper => ({ ...each, dueAt: paperDueAt(campaign, each) })
  let papers = SUBJECTS.map(([subject, responsible]) => dated(paper(subject, { responsible, writers: [responsible] })))
  const states: Snapshot[] = [{ at: -1, papers }]
  const mornings = new Mornings(
    () => campaign,
    () => papers,
  )
  const ended: { at: number; sent: number }[] = []

  const change = (now: Year['events'][number]) => {
    if (now.kind === 'extend') {
      campaign = { ...campaign, steps: campaign.steps.map((each) => ({ ...each, before: dateOf(now.to) })) }
      papers = papers.map((each) => (each.state === 'sealed' ? each : dated(each)))
      return
    }
    const changed = (each: Paper): Paper => {
      const sealed = { state: 'sealed' as const, accepted: 1, acceptedAt: instant(now.minute) }
      if (now.kind === 'submit') return { ...each, ...sealed }
      if (now.kind === 'return') {
        const again = { returnDueAt: startOfDay(addDays(dateOf(now.to), 1)), returnDateNamed: true }
        return each.state === 'sealed' ? dated({ ...each, state: 'returned', ...again }) : each
      }
      const meetings = now.to === null ? {} : { m: { date: dateOf(now.to), attendees: [] } }
      return dated({ ...each, meetings })
    }
    papers = papers.map((each, at) => (at === now.of ? changed(each) : each))
  }
  const acts: { at: number; act: () => void }[] = [
    ...events.map((each) => ({
      at: each.minute,
      act: () => {
        change(each)
        states.push({ at: each.minute, papers })
      },
    })),
    ...runs.flatMap((some, at) =>
      missing.includes(at)
        ? []
        : some.map((each) => ({
            at: at * MINUTES + each.minute,
            act: () => {
              const start = at * MINUTES + each.minute
              const left = mornings.run(instant(start), each.dies)
              if (each.dies === null) ended.push({ at: start, sent: start + each.delay })
              for (const id of left)
                acts.push({ at: start + each.delay, act: () => mornings.send(id, instant(start + each.delay)) })
            },
          })),
    ),
  ]
  for (;;) {
    acts.sort((a, b) => a.at - b.at)
    const next = acts.shift()
    if (!next) break
    next.act()
  }
  const stateAt = (at: number) => states.findLast((state) => state.at <= at)?.papers ?? []
  const minuteOf = (at: Date) => Math.round((at.getTime() - startOfDay(first).getTime()) / 60_000)
  return {
    campaign,
    told: mornings.told,
    ended,
    states,
    stateAt,
    minuteOf,
    dateOf,
    rule: reminderRule(campaign.process),
  }
}

const pageOf = ({ id }: Paper) => `/ban-kiem-diem/${id}`
const owes = ({ state }: Paper) => state !== 'sealed'

it('over random years none is missed, none comes after submission, on a day off, twice, or beside another of the day', {
  timeout: 30_000,
}, () => {
  const seen = { told: 0, expected: 0, late: 0 }
  fc.assert(
    fc.property(year, (each) => {
      const { campaign, told, ended, states, stateAt, minuteOf, dateOf, rule } = play(each)
      const { calendar } = campaign
      const mentions = new Map<string, number>()
      for (const { to, at, paths } of told) {
        seen.told += 1
        expect(isWorkingDay(localDate(at), calendar)).toBe(true)
        expect(new Set(paths).size).toBe(paths.length)
        for (const path of paths) {
          const about = stateAt(minuteOf(at)).find((one) => pageOf(one) === path)
          expect(about && owes(about) && about.responsible).toBe(to)
          // The reminder of the date that it tells: each is told once.
          const days = about ? reminderDays(about.dueAt, rule, calendar) : []
          const key = `${path} ${about?.dueAt.getTime()} ${days.findLast((one) => one <= localDate(at))}`
          mentions.set(key, (mentions.get(key) ?? 0) + 1)
        }
      }
      expect([...mentions].filter(([, count]) => count > 1)).toEqual([])
      const perDay = told.map(({ to, at }) => `${to} ${localDate(at)}`)
      expect(new Set(perDay).size).toBe(perDay.length)

      // Every reminder of a date that stood from its morning on is told by the first run that ends, unless the next one is due by then.
      const dayOf = (at: number) => dateOf(Math.floor(at / MINUTES))
      for (const [at, { responsible }] of (states[0]?.papers ?? []).entries()) {
        const paperAt = (moment: number) => stateAt(moment)[at] as Paper
        for (let from = 0; from < DAYS; from += 1) {
          const morning = from * MINUTES
          const days = reminderDays(paperAt(morning).dueAt, rule, calendar)
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
            .every(({ papers }) => papers[at]?.dueAt.getTime() === paperAt(morning).dueAt.getTime())
          if (!stands || !owes(paperAt(first.at)) || !owes(paperAt(first.sent))) continue
          seen.expected += 1
          if (dayOf(first.at) !== dateOf(from)) seen.late += 1
          const found = told.filter(
            (mail) =>
              mail.to === responsible &&
              localDate(mail.at) === dayOf(first.at) &&
              mail.paths.includes(pageOf(paperAt(morning))),
          )
          expect(found, `${pageOf(paperAt(morning))} of ${dateOf(from)}`).toHaveLength(1)
        }
      }
      expect(told.every(({ to }) => PEOPLE.includes(to))).toBe(true)
    }),
    { numRuns: 50 },
  )
  // It has looked at something.
  expect(seen.told).toBeGreaterThan(100)
  expect(seen.expected).toBeGreaterThan(100)
  expect(seen.late).toBeGreaterThan(5)
})
