import { describe, expect, it } from 'vitest'
import { judge } from '../../../commands/admit.ts'
import { paths } from '../../../ids.ts'
import type { Conference } from '../../../model/conference.ts'
import type { Paper } from '../../../model/paper.ts'
import type { Person } from '../../../model/person.ts'
import { belongingOf, datedOf, onRoll, planOf } from '../../../office/meetings.fixture.ts'
import { openOffice } from '../../../office/open-office.fixture.ts'
import { sealAccepted } from '../../../office/papers.fixture.ts'
import { allPapers, read } from '../../../office/stored.fixture.ts'
import { apply, type Store } from '../../../writes/apply.ts'
import { handOutPapers } from '../../handout/hand-out-papers.ts'
import type { ScheduleConferenceInput } from '../../inputs.ts'
import { asked } from '../office.fixture.ts'
import { scheduleConference } from '../schedule.ts'

const now = new Date('2023-11-27T03:00:00Z')

/** A small office beside a board. Its clerk Nam plans; Quang leads the board and holds a post in the office too. */
const offices = (): Store => {
  const store = openOffice({
    campaign: { id: '2023', organisers: { partyGroup: ['p-to'], provincial: [], partyCell: [] } },
    units: [
      { id: 'u-ban', head: 'p-sao', clerks: ['p-nam'] },
      { id: 'u-khac', head: 'p-quang', order: 2 },
    ],
    people: [
      { id: 'p-sao' },
      { id: 'p-nam' },
      { id: 'p-mai' },
      { id: 'p-to', posts: [{ unit: 'u-khac', title: 'Chuyên viên' }] },
      {
        id: 'p-quang',
        posts: [
          { unit: 'u-khac', title: 'Trưởng Ban' },
          { unit: 'u-ban', title: 'Ủy viên' },
        ],
      },
      { id: 'p-la', posts: [{ unit: 'u-khac', title: 'Chuyên viên' }] },
      { id: 'p-chua', posts: [{ unit: 'u-khac', title: 'Chuyên viên' }] },
    ],
    subjects: [
      ...['u-ban', 'p-sao', 'p-mai'].map((subject) => ({ subject, unit: 'u-ban' })),
      ...['u-khac', 'p-quang', 'p-la', 'p-chua'].map((subject) => ({ subject, unit: 'u-khac' })),
    ],
  })
  sealAccepted(store, '2023_p-la', { at: now })
  return store
}

const OWN = ['u-ban', 'p-sao', 'p-mai']
const ID = '2023_u-ban_1'
const organiser = { uid: 'p-to', access: { active: true, organiser: ['partyGroup'] } }
const people = (...ids: string[]) => ids.map(onRoll)
const roll = people('p-sao', 'p-mai', 'p-nam')

const plan = (store: Store, rest: Partial<ScheduleConferenceInput> = {}, caller?: typeof organiser) => {
  const input = { ...asked({ agenda: OWN, roll, chair: 'p-sao', secretary: 'p-nam' }), ...rest }
  const outcome = judge(scheduleConference)(planOf(store, input, caller ? { caller } : {}))
  if (outcome.ok) apply(store, outcome.writes)
  return outcome
}

describe('the agenda', () => {
  it.each(['p-la', 'u-khac', 'p-chua', 'p-khong-co'])(
    "a clerk puts nobody else's subject on it, and learns nothing of %s: accepted, not accepted and missing are answered alike",
    (subject) => {
      for (const preview of [true, false]) {
        const outcome = plan(offices(), { agenda: [...OWN, subject], preview })
        expect(outcome).toEqual({ ok: false, reason: 'planInvalid', at: { [`agenda.${subject}`]: 'notOfUnit' } })
      }
    },
  )

  it('takes somebody of another unit who holds a post here, for comments only; his date stays that of those who rate him', () => {
    const store = offices()
    const before = structuredClone(read<Paper>(store, paths.paper('2023_p-quang')))
    const outcome = plan(store, {
      agenda: [...OWN, 'p-quang'],
      date: '2023-11-28',
      reasons: { papersAhead: 'Họp sớm' },
    })
    if (!outcome.ok) throw new Error(outcome.reason)
    const after = read<Paper>(store, paths.paper('2023_p-quang'))
    expect(after).toEqual({ ...before, meetings: { [ID]: { date: '2023-11-28', attendees: [], commented: true } } })
    expect(read<Paper>(store, paths.paper('2023_p-mai')).dueAt < before.dueAt).toBe(true)
    expect(outcome.answer.effects.map(({ paperId }) => paperId).sort()).toEqual(
      OWN.map((each) => `2023_${each}`).sort(),
    )
  })

  it('takes anybody else by the word of who organises him, whose name stays with it', () => {
    const store = offices()
    expect(plan(store, { agenda: [...OWN, 'p-la'] }, organiser).ok).toBe(true)
    const header = () => read<Conference>(store, paths.conference(ID))
    expect(header().admitted).toEqual({ agenda: { 'p-la': 'p-to' }, roll: {} })
    const again = { conferenceId: ID, revision: 1, agenda: [...OWN, 'p-la'] }
    expect(plan(store, again).ok).toBe(true)
    expect(header().admitted?.agenda).toEqual({ 'p-la': 'p-to' })
    expect(plan(store, { ...again, revision: 2, agenda: OWN }).ok).toBe(true)
    expect(header().admitted).toBeUndefined()
    expect(plan(store, { ...again, revision: 3 })).toMatchObject({ at: { 'agenda.p-la': 'notOfUnit' } })
    const other = { uid: 'p-nam', access: { active: true, organiser: ['partyCell'] } }
    expect(plan(store, { ...again, revision: 3 }, other)).toMatchObject({ at: { 'agenda.p-la': 'notOfUnit' } })
  })
})

describe('the roll', () => {
  it('has nobody from elsewhere but by the word of the organiser, neither as chair nor as secretary', () => {
    const store = offices()
    const guest = { ...onRoll('p-la'), kind: 'guest' as const }
    expect(plan(store, { roll: [...roll, guest] })).toMatchObject({ at: { 'roll.3': 'notOfUnit' } })
    expect(plan(store, { chair: 'p-la' })).toMatchObject({ at: { chair: 'notOfUnit' } })
    expect(plan(store, { secretary: 'p-la' })).toMatchObject({ at: { secretary: 'notOfUnit' } })
    expect(plan(store, { roll: [...roll, guest] }, organiser).ok).toBe(true)
    expect(read<Conference>(store, paths.conference(ID)).admitted).toEqual({ agenda: {}, roll: { 'p-la': 'p-to' } })
    expect(plan(store, { conferenceId: ID, revision: 1, roll: [...roll, guest] }).ok).toBe(true)
  })
})

describe('papers going out', () => {
  const handOut = (store: Store, id: string, how: 'screen' | 'paper' = 'screen', caller = organiser) => {
    const conference = read<Conference>(store, paths.conference(ID))
    const papers = conference.agenda.map(({ paperId }) => read<Paper>(store, paths.paper(paperId)))
    return judge(handOutPapers)({
      ...belongingOf(store, 'u-ban'),
      conference,
      campaign: { status: 'open', planDate: '2023-11-27' },
      papers,
      attendees: [{ id, how, on: '2023-11-27', note: '' }],
      caller: { ...caller, name: '' },
      now,
    })
  }
  const clerk = { uid: 'p-nam', access: { active: true, organiser: [] } }
  const withoutPosts = (store: Store, id: string) =>
    store.set(paths.person(id), { ...read<Person>(store, paths.person(id)), posts: [] })

  it('are of no agenda whose subjects another unit rates, whatever the plan says of them', () => {
    const store = offices()
    expect(plan(store).ok).toBe(true)
    const conference = read<Conference>(store, paths.conference(ID))
    const rated = conference.agenda.map((item) => ({ ...item, subject: 'p-la' }))
    store.set(paths.conference(ID), { ...conference, agenda: rated.slice(0, 1) })
    expect(handOut(store, 'p-mai', 'screen', clerk)).toMatchObject({ at: { 'agenda.p-la': 'notOfUnit' } })
  })

  it('go to nobody whose post here has ended since, and nothing of his goes out', () => {
    const store = offices()
    const withQuang = { agenda: [...OWN, 'p-quang'], roll: [...roll, ...people('p-quang')] }
    expect(plan(store, withQuang).ok).toBe(true)
    expect(handOut(store, 'p-quang', 'screen', clerk).ok).toBe(true)
    withoutPosts(store, 'p-quang')
    const at = { 'p-quang': 'notOfUnit', 'agenda.p-quang': 'notOfUnit' }
    expect(handOut(store, 'p-quang', 'screen', clerk)).toEqual({ ok: false, reason: 'notOfUnit', at })
    expect(handOut(store, 'p-mai', 'screen', clerk)).toMatchObject({ at: { 'agenda.p-quang': 'notOfUnit' } })
    // What was given on paper has happened, and lets nobody read.
    expect(handOut(store, 'p-quang', 'paper', clerk).ok).toBe(true)
    expect(handOut(store, 'p-quang').ok).toBe(true)
  })

  it('go to those rated here, whatever post they hold, and to whom an organiser has called', () => {
    const store = offices()
    const guest = { ...onRoll('p-la'), kind: 'guest' as const }
    const called = { agenda: [...OWN, 'p-la'], roll: [...roll, guest] }
    expect(plan(store, called, organiser).ok).toBe(true)
    withoutPosts(store, 'p-mai')
    expect(handOut(store, 'p-mai', 'screen', clerk).ok).toBe(true)
    expect(handOut(store, 'p-la', 'screen', clerk).ok).toBe(true)
  })
})

it("of a clerk's conference with the whole house on its agenda nothing is written", () => {
  const store = offices()
  const before = structuredClone(allPapers(store))
  const agenda = [...new Set([...OWN, ...allPapers(store).map(({ subject }) => subject)])]
  expect(plan(store, { agenda, roll: people('p-nam') }).ok).toBe(false)
  expect(allPapers(store)).toEqual(before)
  expect(Object.keys(datedOf(store, ['2023_p-la'])['2023_p-la']?.paper.meetings ?? {})).toEqual([])
})
