import { describe, expect, it } from 'vitest'
import { judge } from '../../commands/admit.ts'
import { mailIdOf } from '../../ids.ts'
import type { Conference } from '../../model/conference.ts'
import type { Paper } from '../../model/paper.ts'
import { apply } from '../../writes/apply.ts'
import { belonging, conferenceOf } from '../conference.fixture.ts'
import { acknowledgePapers } from './acknowledge-papers.ts'
import { type HandOutFacts, handOutPapers } from './hand-out-papers.ts'

const now = new Date('2023-11-29T02:00:00Z')
const campaign = { status: 'open', planDate: '2023-11-27' } as const
const caller = { uid: 'p-nam', name: 'Vũ Đình Nam', access: { active: true, organiser: [] } }

const paper = (id: string, rest: Partial<Paper> = {}): Paper => ({
  id,
  campaign: '2023',
  number: 1,
  subject: 'p-mai',
  subjectKind: 'person',
  subjectName: 'Lò Thị Mai',
  unit: 'u-ban',
  unitName: 'Ban Chính sách pháp luật',
  form: '02A',
  partyMember: false,
  writers: ['p-mai'],
  responsible: 'p-mai',
  returners: ['p-long'],
  audience: ['p-long'],
  tracks: ['partyGroup'],
  feeds: ['partyGroup.selfReview'],
  reviewIds: ['2023_p-mai_partyGroup'],
  state: 'sealed',
  revision: 1,
  accepted: 1,
  suggestions: 0,
  dueAt: new Date('2023-11-29T17:00:00Z'),
  acceptedAt: now,
  meetings: { '2023_u-ban_1': { date: '2023-12-04', attendees: [] } },
  ...rest,
})
const papers = [paper('2023_u-ban', { accepted: 0, state: 'drafting' }), paper('2023_p-mai')]

const entry = (id: string, how: HandOutFacts['attendees'][number]['how'] = 'screen', on = '2023-11-28', note = '') => ({
  id,
  how,
  on,
  note,
})
const decide = (attendees: HandOutFacts['attendees'], rest: Partial<HandOutFacts> = {}) =>
  judge(handOutPapers)({ ...belonging, conference: conferenceOf(), campaign, papers, attendees, caller, now, ...rest })
const done = (...of: Parameters<typeof decide>) => {
  const outcome = decide(...of)
  if (!outcome.ok) throw new Error(outcome.reason)
  const conference = of[1]?.conference ?? conferenceOf()
  const before = [
    [`conferences/${conference.id}`, conference],
    ...(of[1]?.papers ?? papers).map((each) => [`papers/${each.id}`, each]),
  ]
  const store = apply(new Map(before as [string, object][]), outcome.writes)
  return {
    outcome,
    store,
    conference: store.get(`conferences/${conference.id}`) as Conference,
    paper: (id: string) => store.get(`papers/${id}`) as Paper,
  }
}

describe('handing out on the screen', () => {
  it('records the proof, lets them read every paper of the agenda, and mails them', () => {
    const { conference, paper: read, outcome, store } = done([entry('p-mai'), entry('p-long')])
    expect(conference.handouts['p-mai']).toEqual({
      how: 'screen',
      on: '2023-11-29',
      note: '',
      by: 'p-nam',
      byName: 'Vũ Đình Nam',
      at: now,
      papers: 1,
    })
    expect(conference.handoutRounds).toBe(1)
    for (const id of ['2023_u-ban', '2023_p-mai']) {
      expect(read(id).meetings['2023_u-ban_1']).toEqual({ date: '2023-12-04', attendees: ['p-long', 'p-mai'] })
      expect(read(id).audience).toEqual(['p-long', 'p-mai'])
    }
    expect(outcome.mails).toEqual(['p-long', 'p-mai'].map((to) => mailIdOf('2023_u-ban_1', 1, 'handout', to)))
    expect(store.get(`mail/${outcome.mails[0]}`)).toMatchObject({
      template: 'handout',
      about: { kind: 'conference', occasion: 1 },
      to: 'p-long',
    })
  })

  it('again: another mail, the same readers, the acknowledgement kept', () => {
    const first = done([entry('p-mai')])
    const receivedAt = new Date('2023-11-29T05:00:00Z')
    const conference = { ...first.conference, received: { 'p-mai': receivedAt } }
    const second = done([entry('p-mai')], { conference, papers: papers.map(({ id }) => first.paper(id)) })
    expect(second.conference.handoutRounds).toBe(2)
    expect(second.conference.received).toEqual({ 'p-mai': receivedAt })
    expect(second.outcome.mails).toEqual([mailIdOf('2023_u-ban_1', 2, 'handout', 'p-mai')])
    expect(second.outcome.writes.filter(({ path }) => path.startsWith('papers/'))).toEqual([])
  })

  it('keeps who reads a paper because of another conference', () => {
    const other = { '2023_u-chi-bo_1': { date: '2023-12-08', attendees: ['p-huong'] } }
    const { paper: read } = done([entry('p-mai')], { papers: [paper('2023_p-mai', { meetings: other })] })
    expect(read('2023_p-mai').audience).toEqual(['p-long', 'p-huong', 'p-mai'])
  })
})

describe('recording what was handed over', () => {
  it('keeps day and note, lets nobody read, mails nobody', () => {
    const { conference, outcome } = done([
      entry('g-1', 'dispatch', '2023-11-28', ' Công văn số 12/CV '),
      entry('p-mai', 'paper', '2023-11-27'),
    ])
    expect(conference.handouts['g-1']).toMatchObject({ how: 'dispatch', on: '2023-11-28', note: 'Công văn số 12/CV' })
    expect(conference.handouts['p-mai']).toMatchObject({ how: 'paper', on: '2023-11-27' })
    expect(conference.handoutRounds).toBe(0)
    expect(outcome.mails).toEqual([])
    expect(outcome.writes).toHaveLength(1)
  })
})

describe('what is refused', () => {
  it('says for each attendee what is wrong, and records nobody', () => {
    const outcome = decide([
      entry('p-mai'),
      entry('p-la'),
      entry('g-1'),
      entry('p-long', 'paper', '2023-11-30'),
      entry('p-nam', 'phone', '2023-11-26'),
      entry('p-mai', 'paper'),
    ])
    expect(outcome).toEqual({
      ok: false,
      reason: 'notOnRoll',
      at: {
        'p-la': 'notOnRoll',
        'g-1': 'noAccount',
        'p-long': 'dateInFuture',
        'p-nam': 'dateTooEarly',
        'p-mai': 'twice',
      },
    })
    expect(decide([entry('p-mai', 'paper', '2023-02-31')])).toMatchObject({ at: { 'p-mai': 'noSuchDate' } })
    expect(decide([])).toEqual({ ok: false, reason: 'notOnRoll', at: {} })
  })

  it('is what is not theirs, closed or cancelled, in that order', () => {
    const stranger = { ...caller, uid: 'p-mai' }
    const closed = { ...campaign, status: 'closed' } as const
    const cancelled = conferenceOf({ state: 'cancelled' })
    expect(decide([entry('p-mai')], { caller: stranger, campaign: closed })).toMatchObject({ reason: 'notYours' })
    expect(decide([entry('p-mai')], { campaign: closed, conference: cancelled })).toMatchObject({
      reason: 'campaignClosed',
    })
    expect(decide([entry('p-la')], { conference: cancelled })).toMatchObject({ reason: 'cancelled' })
    const organiser = { ...stranger, access: { active: true, organiser: ['partyGroup' as const] } }
    expect(decide([entry('p-mai')], { caller: organiser })).toMatchObject({ ok: true })
  })
})

describe('acknowledging', () => {
  const { conference } = done([entry('p-mai'), entry('g-1', 'paper')])
  const mai = { uid: 'p-mai', access: { active: true, organiser: [] } }
  const acknowledge = (now_: Conference, who = mai, status: 'open' | 'closed' = 'open') =>
    judge(acknowledgePapers)({ ownEvents: 0, conference: now_, campaign: { status }, caller: who, now })

  it('is written once, on the own entry alone', () => {
    const outcome = acknowledge(conference)
    if (!outcome.ok) throw new Error(outcome.reason)
    const after = apply(new Map([[`conferences/${conference.id}`, conference]]), outcome.writes)
    const read = after.get(`conferences/${conference.id}`) as Conference
    expect(read).toEqual({ ...conference, received: { 'p-mai': now }, receivedPapers: { 'p-mai': 1 } })
    expect(acknowledge(read)).toEqual({ ok: true, writes: [] })
  })

  it('is of as many papers as have come, and said again when more have', () => {
    const of = (read: Conference, papers: number) =>
      judge(acknowledgePapers)({
        ownEvents: 0,
        conference: read,
        campaign: { status: 'open' },
        caller: mai,
        now,
        papers,
      })
    const said = (read: Conference, papers: number) => {
      const outcome = of(read, papers)
      if (!outcome.ok) throw new Error(outcome.reason)
      const store = apply(new Map([[`conferences/${read.id}`, read]]), outcome.writes)
      return store.get(`conferences/${read.id}`) as Conference
    }
    const one = said(conference, 1)
    expect(one.receivedPapers).toEqual({ 'p-mai': 1 })
    expect(said(one, 2).receivedPapers).toEqual({ 'p-mai': 2 })
    expect(of(one, 3)).toEqual({ ok: false, reason: 'nothingHandedOut' })
  })

  it('cannot be of what was only told by telephone; the call stays on record beside the papers', () => {
    const called = done([entry('p-mai', 'phone', '2023-11-28')]).conference
    expect(called.handouts['p-mai']).toMatchObject({ how: 'phone' })
    expect(acknowledge(called)).toEqual({ ok: false, reason: 'nothingHandedOut' })
    const given = done([entry('p-mai', 'paper', '2023-11-29')], { conference: called }).conference
    expect(given.handouts['p-mai']).toMatchObject({ how: 'paper', on: '2023-11-29', told: '2023-11-28' })
    const again = done([entry('p-mai', 'phone', '2023-11-29')], { conference: given }).conference
    expect(again.handouts['p-mai']).toMatchObject({ how: 'paper', told: '2023-11-29' })
  })

  it('needs papers, an invitation, an open campaign and a conference that takes place', () => {
    expect(acknowledge(conferenceOf())).toEqual({ ok: false, reason: 'nothingHandedOut' })
    expect(acknowledge(conference, { ...mai, uid: 'p-nam' })).toEqual({ ok: false, reason: 'nothingHandedOut' })
    expect(acknowledge(conference, { ...mai, uid: 'p-la' })).toEqual({ ok: false, reason: 'notYours' })
    expect(acknowledge(conference, mai, 'closed')).toEqual({ ok: false, reason: 'campaignClosed' })
    expect(acknowledge({ ...conference, state: 'cancelled' })).toEqual({ ok: false, reason: 'cancelled' })
  })
})
