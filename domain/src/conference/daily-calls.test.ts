import { describe, expect, it } from 'vitest'
import { judge } from '../commands/admit.ts'
import { paths } from '../ids.ts'
import type { Conference } from '../model/conference.ts'
import { planOf } from '../office/meetings.fixture.ts'
import { read } from '../office/stored.fixture.ts'
import { apply, type Store } from '../writes/apply.ts'
import { belonging, conferenceOf } from './conference.fixture.ts'
import { CALLS_A_DAY, CANCELLED_A_DAY } from './daily-calls.ts'
import { handOutPapers } from './handout/hand-out-papers.ts'
import type { ScheduleConferenceInput } from './inputs.ts'
import { asked, office } from './schedule/office.fixture.ts'
import { scheduleConference } from './schedule/schedule.ts'

const ID = '2023_u-ban_1'
const day = new Date('2023-11-27T03:00:00Z')
const nextDay = new Date('2023-11-28T03:00:00Z')
const plan = (store: Store, rest: Partial<ScheduleConferenceInput>, now = day) => {
  const outcome = judge(scheduleConference)(planOf(store, asked(rest), { now }))
  if (outcome.ok) apply(store, outcome.writes)
  return outcome
}
const header = (store: Store) => read<Conference>(store, paths.conference(ID))

describe('one conference', () => {
  it('is planned anew and handed out so often a day, and again the next', () => {
    const store = office()
    expect(plan(store, {}).ok).toBe(true)
    for (let revision = 1; revision < CALLS_A_DAY; revision += 1)
      expect(plan(store, { conferenceId: ID, revision, time: `08:${String(revision).padStart(2, '0')}` }).ok).toBe(true)
    const again = { conferenceId: ID, revision: CALLS_A_DAY, time: '14:00' }
    expect(plan(store, again)).toEqual({ ok: false, reason: 'tooManyToday' })
    expect(plan(store, { ...again, preview: true }).ok).toBe(true)
    expect(plan(store, again, nextDay).ok).toBe(true)
    expect(header(store).today).toEqual({ on: '2023-11-28', calls: 1 })
  })

  it('is handed out no more often either; what was given on paper is recorded all the same', () => {
    const conference = conferenceOf({ today: { on: '2023-11-27', calls: CALLS_A_DAY } })
    const handOut = (how: 'screen' | 'paper', now = day) =>
      judge(handOutPapers)({
        ...belonging,
        conference,
        campaign: { status: 'open', planDate: '2023-11-27' },
        papers: [],
        attendees: [{ id: 'p-mai', how, on: '2023-11-27', note: '' }],
        caller: { uid: 'p-nam', name: '', access: { active: true, organiser: [] } },
        now,
      })
    expect(handOut('screen')).toEqual({ ok: false, reason: 'tooManyToday' })
    expect(handOut('paper').ok).toBe(true)
    expect(handOut('screen', nextDay).ok).toBe(true)
  })
})

it('a unit that has cancelled so often today plans no new one', () => {
  const store = office()
  for (let number = 1; number <= CANCELLED_A_DAY; number += 1) {
    expect(plan(store, {}).ok).toBe(true)
    const path = paths.conference(`2023_u-ban_${number}`)
    const cancelled = { rule: 'cancelled', reason: 'Thử', by: 'p-nam', at: day }
    store.set(path, { ...read<Conference>(store, path), state: 'cancelled', exceptions: [cancelled] })
  }
  expect(plan(store, {})).toEqual({ ok: false, reason: 'tooManyToday' })
  expect(plan(store, {}, nextDay).ok).toBe(true)
})
