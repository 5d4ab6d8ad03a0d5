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
export const SUBJECTS = [
  ['p-a', 'p-a'],
  ['u-x', 'p-a'],
  ['p-b', 'p-b'],
  ['p-c', 'p-c'],
] as const
/** Steps of the plan: a stage of papers, and what is mended by collectives and people. */
export const PAPERS = 1
export const MENDING = [13, 14]

interface About {
  minute: number
  /** Which of the papers. */
  of: number
}

/** What happens in a year: in any minute, in any order. */
export type Event =
  | ({ kind: 'submit' | 'minuted' | 'told' | 'received' } & About)
  | ({ kind: 'return'; to: number } & About)
  | ({ kind: 'meeting'; to: number | null } & About)
  | ({ kind: 'plan'; state: 'sent' | 'returned' | 'confirmed' } & About)
  | { kind: 'extend'; minute: number; to: number; step: number }

/** A run of the schedule. `dies`: after so many mails. `delay`: until the worker has sent what it left. */
export interface Run {
  minute: number
  dies: number | null
  delay: number
}

/** Days are counted from `first`. */
export interface Year {
  first: string
  off: readonly number[]
  worked: readonly number[]
  limit: number
  mended: number
  /** What most live through, in its order: each is then disturbed by the rest. */
  usual: readonly { of: number; first: number; gaps: readonly [number, number, number] }[]
  events: readonly Event[]
  runs: readonly (readonly Run[])[]
  missing: readonly number[]
}

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
