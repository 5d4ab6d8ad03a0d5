import { describe, expect, test } from 'vitest'
import { conferenceOf } from '../../conference/conference.fixture.ts'
import type { Conference, Handout } from '../../model/conference.ts'
import type { Board, Row } from '../../model/progress.ts'
import { plan2023 } from '../../plan/2023/plan-2023.ts'
import { at, board, row } from '../fixtures/build.ts'
import { conferenceTasks } from './conference-tasks.ts'
import { myTasks } from './my-tasks.ts'

const HANDOUT: Handout = {
  how: 'screen',
  on: '2023-11-28',
  note: '',
  by: 'p-nam',
  byName: 'Vũ Đình Nam',
  at: at('2023-11-28'),
  papers: 2,
}
const everybody = <T>(each: T): Record<string, T> => Object.fromEntries(conferenceOf().roll.map(({ id }) => [id, each]))
const signature = { by: 'p-nam', at: at('2023-12-04') }

const work = (uid: string, now: Date, rest: Partial<Conference>, rows: Row[] = [], planners: string[] = []) => {
  const conference = conferenceOf(rest)
  const summary = { ...conference, proposals: 0, exceptions: [] }
  const boards = [board('u-ban', 'partyGroup', rows, { planners, conferences: [summary] })]
  return {
    uid,
    organiser: [] as string[],
    now,
    conferences: [conference],
    boards,
    campaign: { ...plan2023, closedStages: [] },
  }
}
const short = (...of: Parameters<typeof work>) =>
  conferenceTasks(work(...of)).map(({ kind, state, href }) => `${kind} ${state} ${href}`)

describe('somebody invited', () => {
  test('knows when it is; reads once papers are there; has done so once they are acknowledged', () => {
    const now = at('2023-11-28')
    expect(short('p-mai', now, {})).toEqual(['attend info /hoi-nghi/2023_u-ban_1'])
    const [reading] = conferenceTasks(work('p-mai', now, { handouts: everybody(HANDOUT) }))
    expect(reading).toMatchObject({
      kind: 'readPapers',
      state: 'todo',
      dueAt: at('2023-12-04', '00:00'),
      href: '/hoi-nghi/2023_u-ban_1/tai-lieu',
      meeting: { date: '2023-12-04', time: '08:00' },
    })
    const read = { handouts: everybody(HANDOUT), received: everybody(now) }
    expect(short('p-mai', now, read)).toEqual(['attend info /hoi-nghi/2023_u-ban_1/tai-lieu'])
  })

  test('is not called late on the day, and owes nothing after it', () => {
    const handed = { handouts: everybody(HANDOUT) }
    expect(conferenceTasks(work('p-mai', at('2023-12-04'), handed))[0]).toMatchObject({ state: 'todo', dueAt: null })
    expect(short('p-mai', at('2023-12-05'), handed)).toEqual([])
    expect(short('p-mai', at('2023-12-05'), { ...handed, state: 'open' })).toEqual([
      'attend info /hoi-nghi/2023_u-ban_1/tai-lieu',
    ])
    for (const state of ['cancelled', 'confirmed'] as const)
      expect(short('p-mai', at('2023-11-28'), { ...handed, state })).toEqual([])
  })
})

describe('a keeper', () => {
  const keeps = (now: Date, rest: Partial<Conference>) =>
    short('p-clerk', now, { keepers: ['p-long', 'p-nam', 'p-clerk'], ...rest })

  test('hands the papers out three working days ahead, and is late from the next day', () => {
    expect(keeps(at('2023-11-29', '23:59'), {})).toEqual(['handOut todo /hoi-nghi/2023_u-ban_1'])
    expect(keeps(at('2023-11-30', '00:00'), {})).toEqual(['handOut late /hoi-nghi/2023_u-ban_1'])
    expect(keeps(at('2023-11-30'), { handouts: everybody(HANDOUT) })).toEqual([])
    const { 'g-1': _, ...others } = everybody(HANDOUT)
    expect(keeps(at('2023-11-29'), { handouts: others })).toEqual(['handOut todo /hoi-nghi/2023_u-ban_1'])
  })

  test('holds the meeting on its day, then writes the minutes, late from the day after', () => {
    const handed = { handouts: everybody(HANDOUT) }
    expect(keeps(at('2023-12-04'), handed)).toEqual(['hold todo /hoi-nghi/2023_u-ban_1/dien-bien'])
    expect(keeps(at('2023-12-05'), {})).toEqual(['hold late /hoi-nghi/2023_u-ban_1/dien-bien'])
    expect(keeps(at('2023-12-04'), { state: 'open' })).toEqual(['minute todo /hoi-nghi/2023_u-ban_1/dien-bien'])
    expect(keeps(at('2023-12-05'), { state: 'open' })).toEqual(['minute late /hoi-nghi/2023_u-ban_1/dien-bien'])
    const half = { state: 'open', signed: { chair: null, secretary: signature } } as const
    expect(keeps(at('2023-12-05'), half)).toEqual([])
  })
})

test('the signatory whose confirmation alone is missing is asked for it', () => {
  const signed = { chair: null, secretary: signature }
  const open = { state: 'open', handouts: everybody(HANDOUT), received: everybody(at('2023-11-29')), signed } as const
  expect(short('p-long', at('2023-12-05'), open)).toContain('confirm todo /hoi-nghi/2023_u-ban_1/bien-ban')
  expect(short('p-nam', at('2023-12-05'), open).join()).not.toContain('confirm')
})

test('the head sends the proposal while a review minuted there waits, until the plan says', () => {
  const minuted = row('p-mai', { stage: 'conference', step: 'toPropose' })
  const confirmed = { state: 'confirmed' } as const
  const proposes = (now: Date, each: Row, uid = 'p-long') => short(uid, now, confirmed, [each], ['p-long'])
  expect(proposes(at('2023-12-04'), minuted)).toEqual(['propose todo /hoi-nghi/2023_u-ban_1/de-nghi'])
  expect(proposes(at('2023-12-30'), minuted)).toEqual(['propose late /hoi-nghi/2023_u-ban_1/de-nghi'])
  expect(proposes(at('2023-12-04'), { ...minuted, stage: 'consultation', step: 'consultation' })).toEqual([])
  expect(proposes(at('2023-12-04'), minuted, 'p-nam')).toEqual([])
})

describe('a unit without a conference', () => {
  const schedules = (rest: Partial<Conference>, each: Row, uid = 'p-head', now = at('2023-11-28')) =>
    short(uid, now, { readers: [], roll: [], ...rest }, [each], ['p-head'])
  const waiting = row('p-mai')

  test('is asked to plan one by its head or clerk, also for what was deferred', () => {
    expect(schedules({ state: 'cancelled' }, waiting)).toEqual(['schedule todo /hoi-nghi/lap/u-ban'])
    expect(schedules({ state: 'confirmed' }, { ...waiting, stage: 'conference', step: 'toConference' })).toEqual([
      'schedule todo /hoi-nghi/lap/u-ban',
    ])
    expect(schedules({ state: 'cancelled' }, waiting, 'p-head', at('2023-12-30'))).toEqual([
      'schedule late /hoi-nghi/lap/u-ban',
    ])
  })

  test('not while one is coming, nothing waits, or the viewer only organises', () => {
    expect(schedules({ state: 'scheduled' }, waiting)).toEqual([])
    expect(schedules({ state: 'confirmed' }, { ...waiting, stage: 'conference', step: 'toPropose' })).toEqual([])
    expect(schedules({ state: 'confirmed' }, { ...waiting, stage: 'decision', step: 'decision' })).toEqual([])
    expect(schedules({ state: 'cancelled' }, waiting, 'p-organiser')).toEqual([])
  })
})

test('they stand among the other tasks by urgency, those only to know by the day of the conference', () => {
  const now = at('2023-11-30')
  const later = conferenceOf({ id: '2023_u-chi-bo_1', date: '2023-12-08' })
  const keeper = work('p-nam', now, {})
  const tasks = myTasks({ ...keeper, conferences: [later, ...keeper.conferences], organiser: [], papers: [] })
  expect(tasks.map(({ id }) => id)).toEqual(['handOut.2023_u-ban_1', 'handOut.2023_u-chi-bo_1'])
  expect(tasks.map(({ state }) => state)).toEqual(['late', 'todo'])
  const invited = work('p-mai', now, {})
  const toKnow = myTasks({ ...invited, conferences: [later, ...invited.conferences], organiser: [], papers: [] })
  expect(toKnow.map(({ id }) => id)).toEqual(['attend.2023_u-ban_1', 'attend.2023_u-chi-bo_1'])
  expect(toKnow.map(({ state }) => state)).toEqual(['info', 'info'])
})

test('one meeting is one task for its chair, who also attends it', () => {
  const handed = { handouts: everybody(HANDOUT) }
  const kinds = (now: Date, rest: Partial<Conference>) =>
    conferenceTasks(work('p-nam', now, rest)).map(({ kind }) => kind)
  expect(kinds(at('2023-11-28'), {})).toEqual(['handOut'])
  expect(kinds(at('2023-11-28'), handed)).toEqual(['readPapers'])
  expect(kinds(at('2023-12-04'), handed)).toEqual(['hold'])
  expect(kinds(at('2023-12-04'), { ...handed, state: 'open' })).toEqual(['minute'])
})

test('a paper whose conference is minuted no longer waits to be read for it', () => {
  const rows = [row('p-mai', { stage: 'conference', step: 'toPropose', actors: ['p-long'] })]
  const head = work('p-long', at('2023-12-05'), { state: 'confirmed', head: 'p-other' }, rows)
  expect(myTasks({ ...head, organiser: [], papers: [] })).toEqual([])
})

test('organisers and keepers look into what somebody does not agree with; nobody else is asked to', () => {
  const { boards, ...rest } = work('p-hoa', at('2023-12-05'), { state: 'confirmed' })
  const objected = boards.map((each) => ({
    ...each,
    conferences: each.conferences.map((conference) => ({ ...conference, objections: 1 })),
  }))
  const kinds = (organiser: string[], on: readonly Board[] = objected) =>
    conferenceTasks({ ...rest, boards: on, organiser }).map(({ kind }) => kind)
  expect(kinds(['partyGroup'])).toContain('objection')
  expect(kinds(['partyCell'])).not.toContain('objection')
  expect(kinds(['partyGroup'], boards)).not.toContain('objection')
  const keeper = { ...rest, uid: 'p-nam', boards: objected, organiser: [] }
  expect(conferenceTasks(keeper).map(({ kind }) => kind)).toContain('objection')
})
