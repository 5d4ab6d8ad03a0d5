import * as fc from 'fast-check'
import { paperDueAt } from '../conference/schedule/dates/due-dates.ts'
import type { Campaign } from '../model/campaign.ts'
import type { Paper } from '../model/paper.ts'
import { campaignIn } from '../office/stored.fixture.ts'
import { tinyCampaign } from '../office/tiny-campaign.fixture.ts'
import { plan2023 } from '../plan/2023/plan-2023.ts'
import { paper } from '../progress/fixtures/build.ts'
import { addDays, startOfDay, weekday } from '../time.ts'
import { reminderRule } from './days/rule.ts'
import { Mornings } from './mornings.fixture.ts'
import { isMinuted } from './year-owed.fixture.ts'

export const DAYS = 30
export const MINUTES = 24 * 60
/** A writes his own and answers for a collective's. */
const SUBJECTS = [
  ['p-a', 'p-a'],
  ['u-x', 'p-a'],
  ['p-b', 'p-b'],
  ['p-c', 'p-c'],
] as const
/** Steps of the plan: a stage of papers, and what is mended by collectives and people. */
const PAPERS = 1
const MENDING = [13, 14]

const day = fc.integer({ min: 0, max: DAYS - 1 })
const minute = fc.integer({ min: 0, max: DAYS * MINUTES - 1 })
const ofPaper = fc.integer({ min: 0, max: SUBJECTS.length - 1 })
const happens = <K extends string>(kind: K) => fc.record({ kind: fc.constant(kind), minute, of: ofPaper })

/** What happens in a year: in any minute, in any order. */
const event = fc.oneof(
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
const run = fc.record({
  minute: fc.integer({ min: 6 * 60, max: MINUTES - 1 }),
  dies: fc.option(fc.integer({ min: 0, max: 2 }), { freq: 4 }),
  // Until the worker has sent it; now and then the server is away for a day or two.
  delay: fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 1, max: 60 }) }, fc.integer({ min: 1, max: 3 * MINUTES })),
})
export const year = fc.record({
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
type Year = typeof year extends fc.Arbitrary<infer T> ? T : never
type Event = Year['events'][number]

const usualEvents = ({ of, first, gaps: [held, told, sent] }: Year['usual'][number]): Event[] => [
  { kind: 'submit', minute: first, of },
  { kind: 'minuted', minute: first + held, of },
  { kind: 'told', minute: first + held + told, of },
  { kind: 'plan', minute: first + held + told + sent, of, state: 'sent' },
]

export interface Snapshot {
  at: number
  campaign: Campaign
  papers: readonly Paper[]
}

const planIn = (before: string, mended: string): Campaign['steps'] => {
  const [step] = plan2023.steps
  if (!step) throw new Error('a plan without steps')
  return [
    { ...step, no: PAPERS, before, limits: ['partyGroup.selfReview'] },
    ...MENDING.map((no) => ({ ...step, no, before: mended, limits: [] })),
  ]
}

/** What became of one paper at that moment. */
const after = (
  each: Paper,
  now: Exclude<Event, { kind: 'extend' }>,
  at: Date,
  dateOf: (day: number) => string,
): Paper => {
  const [review = ''] = each.reviewIds
  const told = each.notices?.[review]
  switch (now.kind) {
    case 'submit':
      return { ...each, state: 'sealed', accepted: 1, acceptedAt: at }
    case 'return': {
      if (each.state !== 'sealed' || isMinuted(each)) return each
      return { ...each, state: 'returned', returnDueAt: startOfDay(addDays(dateOf(now.to), 1)), returnDateNamed: true }
    }
    case 'meeting':
      return isMinuted(each)
        ? each
        : { ...each, meetings: now.to === null ? {} : { m: { date: dateOf(now.to), attendees: [] } } }
    case 'minuted':
      return each.state === 'sealed'
        ? { ...each, meetings: { held: { date: dateOf(Math.floor(now.minute / MINUTES) - 1), attendees: [] } } }
        : each
    case 'told':
      return isMinuted(each) ? { ...each, notices: { [review]: { at, part: 'notice.1' } } } : each
    case 'received':
      return told ? { ...each, notices: { [review]: { ...told, received: { at, on: null } } } } : each
    case 'plan': {
      const before = each.remediation?.state
      const fits = now.state === 'sent' ? before === undefined || before === 'returned' : before === 'sent'
      return isMinuted(each) && fits
        ? { ...each, remediation: { state: now.state, plan: 'k.remediation.1', at, confirmed: [] } }
        : each
    }
  }
}

/** Plays a year. `states`: the papers from each moment on. `ended`: runs that came to their end, and when their mails went out. */
export const play = ({ first, off, worked, limit, mended, usual: ways, events, runs, missing }: Year) => {
  const dateOf = (at: number) => addDays(first, at)
  const instant = (at: number) => new Date(startOfDay(first).getTime() + at * 60_000)
  const weekdays = off.map(dateOf).filter((date) => weekday(date) !== 0 && weekday(date) !== 6)
  const swapped = worked.map(dateOf).filter((date) => weekday(date) === 0 || weekday(date) === 6)
  const tracks = plan2023.process.tracks.map((track) => ({ ...track, papersDue: 'planStep' as const }))
  let campaign: Campaign = {
    ...campaignIn(tinyCampaign()),
    ...{ ...plan2023, id: '2023', closedStages: [], organisers: {}, process: { ...plan2023.process, tracks } },
    ...{ calendar: { off: weekdays, worked: swapped, source: '' }, steps: planIn(dateOf(limit), dateOf(mended)) },
  }
  const dated = (each: Paper): Paper => ({ ...each, dueAt: paperDueAt(campaign, each) })
  let papers = SUBJECTS.map(([subject, responsible]) => dated(paper(subject, { responsible, writers: [responsible] })))
  const states: Snapshot[] = [{ at: -1, campaign, papers }]
  const mornings = new Mornings(() => ({ campaign, papers }))
  const ended: { at: number; sent: number }[] = []

  const change = (now: Event) => {
    if (now.kind === 'extend') {
      const steps = campaign.steps.map((each) => (each.no === now.step ? { ...each, before: dateOf(now.to) } : each))
      campaign = { ...campaign, steps }
      papers = papers.map((each) => (each.state === 'sealed' ? each : dated(each)))
      return
    }
    const dates = now.kind === 'return' || now.kind === 'meeting'
    papers = papers.map((each, at) => {
      const changed = at === now.of ? after(each, now, instant(now.minute), dateOf) : each
      return dates && changed !== each ? dated(changed) : changed
    })
  }
  const acts: { at: number; act: () => void }[] = [
    ...[...events, ...ways.flatMap(usualEvents)].map((each) => ({
      at: each.minute,
      act: () => {
        change(each)
        states.push({ at: each.minute, campaign, papers })
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
  return {
    ...{
      calendar: campaign.calendar,
      rule: reminderRule(campaign.process),
      told: mornings.told,
      ended,
      states,
      dateOf,
    },
    stateAt: (at: number): Snapshot => states.findLast((state) => state.at <= at) ?? { at: -1, campaign, papers: [] },
    minuteOf: (at: Date) => Math.round((at.getTime() - startOfDay(first).getTime()) / 60_000),
  }
}
