import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { judge } from '../../../commands/admit.ts'
import { paths } from '../../../ids.ts'
import type { Conference } from '../../../model/conference.ts'
import type { Paper } from '../../../model/paper.ts'
import { datedOf, planOf } from '../../../office/meetings.fixture.ts'
import { allConferences, allPapers, allReviews, boardsIn, differences } from '../../../office/stored.fixture.ts'
import { plan2023 } from '../../../plan/2023/plan-2023.ts'
import { dueAtOf } from '../../../plan/dates/due-at.ts'
import { papersDueFor } from '../../../plan/dates/papers-ahead.ts'
import { addDays } from '../../../time.ts'
import { apply, type Store } from '../../../writes/apply.ts'
import { cancelConference } from '../cancel.ts'
import { asked, office } from '../office.fixture.ts'
import { scheduleConference } from '../schedule.ts'
import { paperDueAt } from './due-dates.ts'
import { setCalendar } from './set-calendar.ts'

const FIRST = '2023-01-01'
const dates = Array.from({ length: 1826 }, (_, index) => addDays(FIRST, index))
const ahead = plan2023.conferenceRules.papersAhead
const TRACKS: Paper['tracks'] = ['partyGroup', 'partyCell']
const limitOf = (tracks: Paper['tracks']) =>
  Math.min(...tracks.map((track) => dueAtOf(plan2023, track, 'selfReview')?.getTime() ?? Number.NaN))

it('over pairs of days of five years, a paper read twice is due for the earlier, never after the plan', {
  timeout: 60_000,
}, () => {
  const limit = limitOf(TRACKS)
  const due = dates.map((date) => papersDueFor(date, ahead, plan2023.calendar).getTime())
  const wrong: string[] = []
  // The rule asks nothing of two days but which is earlier: every day is paired with every 211th, in both orders.
  for (let one = 0; one < dates.length; one += 1) {
    for (let other = one % 211; other < dates.length; other += 211) {
      const at = (index: number) => ({ date: dates[index] ?? '', attendees: [] })
      const paper = { tracks: TRACKS, meetings: { one: at(one), other: at(other) }, dueAt: new Date(0) }
      const expected = Math.min(limit, due[one] ?? 0, due[other] ?? 0)
      if (paperDueAt(plan2023, paper).getTime() !== expected) wrong.push(`${dates[one]} ${dates[other]}`)
    }
  }
  expect(wrong.slice(0, 5)).toEqual([])
})

type Step =
  | { kind: 'schedule' | 'move' | 'cancel'; unit: 'u-ban' | 'u-chi-bo'; day: number; agenda: boolean[] }
  | { kind: 'calendar'; off: number[] }

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('schedule', 'move', 'cancel'),
    unit: fc.constantFrom('u-ban', 'u-chi-bo'),
    day: fc.integer({ min: -40, max: 40 }),
    agenda: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
  }),
  fc.record({ kind: fc.constant('calendar'), off: fc.array(fc.integer({ min: -20, max: 20 }), { maxLength: 6 }) }),
)

const caller = { uid: 'p-to', access: { active: true, organiser: ['partyGroup' as const, 'partyCell' as const] } }
const SUBJECTS = {
  'u-ban': ['u-ban', 'p-sao', 'p-hoa', 'p-mai', 'p-pao'],
  'u-chi-bo': ['u-chi-uy', 'u-chi-bo', 'p-sao', 'p-hoa', 'p-mai', 'p-pao'],
}
const campaignOf = (store: Store) => planOf(store, asked()).campaign

const cancel = (store: Store, conference: Conference) => {
  const outcome = judge(cancelConference)({
    campaign: campaignOf(store),
    conference,
    revision: conference.revision,
    reason: 'Lý do',
    invitation: null,
    papers: datedOf(
      store,
      conference.agenda.map((item) => item.paperId),
    ),
    board: boardsIn(store)[conference.unit] ?? { track: 'partyGroup', planners: [] },
    caller,
    now: new Date(0),
  })
  if (!outcome.ok) throw new Error(outcome.reason)
  apply(store, outcome.writes)
}

const plan = (store: Store, at: Extract<Step, { unit: string }>, previous: Conference | null) => {
  const agenda = SUBJECTS[at.unit].filter((_, index) => at.agenda[index])
  const input = asked({
    conferenceId: previous?.id ?? null,
    revision: previous?.revision ?? 0,
    unit: at.unit,
    date: addDays('2023-12-01', at.day),
    agenda: agenda.length === 0 ? SUBJECTS[at.unit].slice(0, 1) : agenda,
    roll: [],
  })
  const ask = (reasons: Record<string, string>) =>
    judge(scheduleConference)(planOf(store, { ...input, reasons }, { caller }))
  const first = ask({})
  const why = first.ok || first.reason !== 'reasonMissing' ? {} : (first.at ?? {})
  const outcome = first.ok ? first : ask(why)
  // Two conferences of one unit may not both rate somebody; everything else here can be planned.
  if (!outcome.ok) expect(outcome.reason).toBe('changedSince')
  else apply(store, outcome.writes)
}

const take = (store: Store, each: Step) => {
  if (each.kind === 'calendar') {
    const calendar = { ...plan2023.calendar, off: each.off.map((day) => addDays('2023-12-01', day)) }
    const papers = Object.values(
      datedOf(
        store,
        allPapers(store).map(({ id }) => id),
      ),
    )
    const outcome = judge(setCalendar)({
      campaign: campaignOf(store),
      calendar,
      papers,
      preview: false,
      caller,
      now: new Date(0),
    })
    if (!outcome.ok) throw new Error(outcome.reason)
    apply(store, outcome.writes)
    return
  }
  const planned = allConferences(store).find(({ unit, state }) => unit === each.unit && state === 'scheduled')
  if (each.kind === 'schedule') plan(store, each, null)
  else if (planned && each.kind === 'move') plan(store, each, planned)
  else if (planned) cancel(store, planned)
}

/** The rule said once more, from the conferences alone. */
const expectDates = (store: Store) => {
  const campaign = campaignOf(store)
  const standing = allConferences(store).filter(({ state }) => state !== 'cancelled')
  for (const paper of allPapers(store)) {
    const meets = standing.filter(({ agenda }) => agenda.some(({ paperId }) => paperId === paper.id))
    expect(Object.keys(paper.meetings).sort()).toEqual(meets.map(({ id }) => id).sort())
    // Who only comments on a paper does not date it.
    const rating = meets.filter(({ unit }) =>
      allReviews(store).some((review) => review.paperId === paper.id && review.unit === unit),
    )
    const moments = rating.map(({ date }) =>
      papersDueFor(date, campaign.conferenceRules.papersAhead, campaign.calendar).getTime(),
    )
    const limits = (tracks: Paper['tracks']) =>
      tracks.map((track) => dueAtOf(campaign, track, 'selfReview')?.getTime() ?? Number.NaN)
    expect(paper.dueAt.getTime()).toBe(Math.min(...limits(paper.tracks), ...moments))
    for (const review of allReviews(store).filter(({ paperId }) => paperId === paper.id)) {
      expect(review.dueAt.selfReview?.getTime()).toBe(Math.min(...limits([review.track]), ...moments))
    }
  }
  expect(differences(store)).toEqual([])
}

const withoutTimes = (store: Store) =>
  [...store].filter(([path]) => /^(papers|reviews)\//.test(path)).sort(([a], [b]) => (a < b ? -1 : 1))

test('whatever is planned, moved and cancelled in whatever order, dates follow from what stands; with nothing left, all is as before', {
  timeout: 60_000,
}, () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 10 }), (steps) => {
      const store = office()
      const opened = structuredClone(withoutTimes(store))
      const calendar = campaignOf(store).calendar
      for (const each of steps) {
        take(store, each)
        expectDates(store)
      }
      for (const each of allConferences(store).filter(({ state }) => state !== 'cancelled')) cancel(store, each)
      take(store, { kind: 'calendar', off: [] })
      const papers = Object.values(
        datedOf(
          store,
          allPapers(store).map(({ id }) => id),
        ),
      )
      const back = judge(setCalendar)({
        campaign: campaignOf(store),
        calendar,
        papers,
        preview: false,
        caller,
        now: new Date(0),
      })
      if (!back.ok) throw new Error(back.reason)
      apply(store, back.writes)
      expect(withoutTimes(store)).toEqual(opened)
      expect(store.get(paths.campaign('2023'))).toEqual({ ...campaignOf(store), calendar })
    }),
    { numRuns: 40 },
  )
})
