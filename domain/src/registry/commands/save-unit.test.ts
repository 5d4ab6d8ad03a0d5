import { describe, expect, it } from 'vitest'
import { conferenceOf } from '../../conference/conference.fixture.ts'
import { paths } from '../../ids.ts'
import type { Access } from '../../model/access.ts'
import type { Conference } from '../../model/conference.ts'
import type { Mail } from '../../model/mail.ts'
import type { Draft, Paper } from '../../model/paper.ts'
import type { Person } from '../../model/person.ts'
import type { BoardPage } from '../../model/progress.ts'
import type { Review } from '../../model/review.ts'
import { sealAccepted } from '../../office/papers.fixture.ts'
import { differences, read } from '../../office/stored.fixture.ts'
import { tinyCampaign } from '../../office/tiny-campaign.fixture.ts'
import { byName } from '../../vi.ts'
import type { Store } from '../../writes/apply.ts'
import { NO_EFFECTS } from '../inputs.ts'
import { freshRelations, savedUnit, storedRelations, unitFacts, workIn } from '../registry.fixture.ts'

const paper = (store: Store, subject: string) => read<Paper>(store, paths.paper(`kd_${subject}`))
const review = (store: Store, subject: string) => read<Review>(store, paths.review(`kd_${subject}_partyGroup`))
const faultsOf = (change: Parameters<typeof unitFacts>[2], more: Parameters<typeof unitFacts>[3] = {}) => {
  const store = tinyCampaign()
  return savedUnit(store, unitFacts(store, 'u-board', change, more))
}
const invalid = (at: object) => ({ reason: 'registryInvalid', at })
const member = (person: string | null, rest: object = {}) => ({
  ...{ person, name: 'Giàng A Lử', post: 'Ủy viên', agency: '', from: null, to: null, votes: true },
  ...rest,
})

describe('a unit is refused', () => {
  it('inside itself, directly or through the units above it, and under one that is not there', () => {
    expect(faultsOf({ parent: 'u-board' })).toEqual(invalid({ parent: 'insideItself' }))
    expect(faultsOf({ parent: 'u-khong-co' })).toEqual(invalid({ parent: 'unitUnknown' }))
    const store = tinyCampaign()
    savedUnit(store, unitFacts(store, 'u-cell', { parent: 'u-board' }))
    expect(savedUnit(store, unitFacts(store, 'u-board', { parent: 'u-cell' }))).toEqual(
      invalid({ parent: 'insideItself' }),
    )
  })

  it('without a head who is known, serves and is not locked', () => {
    expect(faultsOf({ head: 'p-khong-co' })).toEqual(invalid({ head: 'personUnknown' }))
    expect(faultsOf({ head: 'p-other' }, { headActive: false })).toEqual(invalid({ head: 'personLeft' }))
    // Another field of a unit whose head is locked already can still be mended.
    expect(faultsOf({ place: 'Lai Châu' }, { headActive: false })).toMatchObject({ rev: 1 })
  })

  it('with people who are not known, each by its place', () => {
    const nobody = 'p-khong-co'
    const signers = [{ person: nobody, capacity: 'TM. BAN', title: 'TRƯỞNG BAN' }]
    expect(faultsOf({ clerks: ['p-other', nobody], members: [member(nobody)], signers })).toEqual(
      invalid({
        'clerks.1': 'personUnknown',
        'members.0.person': 'personUnknown',
        'signers.0.person': 'personUnknown',
      }),
    )
  })

  it('with a member twice at one time, from here or from another agency, and not one after the other', () => {
    const guest = member(null, { agency: 'Sở Nội vụ' })
    expect(faultsOf({ members: [member('p-other'), guest, member('p-other'), guest] })).toEqual(
      invalid({ 'members.2': 'twice', 'members.3': 'twice' }),
    )
    const [first, second] = [member('p-other', { to: '2023-05-31' }), member('p-other', { from: '2023-06-01' })]
    expect(faultsOf({ members: [first, second] })).toMatchObject({ rev: 1 })
  })

  it('with terms that end before they begin, or days that are none', () => {
    expect(
      faultsOf({ members: [member('p-other', { from: '2023-06-01', to: '2023-05-31' })], from: '2023-02-30' }),
    ).toEqual(invalid({ 'members.0.to': 'endsBeforeStart', from: 'notADate' }))
  })

  it('dissolved while it is reviewed, in an edition that somebody has replaced, and in tracks of others', () => {
    expect(faultsOf({ to: '2023-12-31' })).toEqual(invalid({ to: 'hasOpenReviews' }))
    expect(faultsOf({}, { opening: true })).toEqual({ reason: 'openingRuns', at: undefined })
    expect(faultsOf({}, { seen: 3 })).toEqual({ reason: 'savedMeanwhile', at: undefined })
    const stranger = { uid: 'p-huyen', access: { active: true, registrar: true, organiser: ['partyCell'] } }
    expect(faultsOf({ head: 'p-other' }, { caller: stranger })).toEqual({
      reason: 'tracksNotYours',
      at: { partyGroup: 'organiser' },
    })
    expect(faultsOf({ place: 'Lai Châu', deputies: ['p-other'] }, { caller: stranger })).toMatchObject({ rev: 1 })
    const organiser = { uid: 'p-to', access: { active: true, organiser: ['partyGroup'] } }
    expect(faultsOf({ head: 'p-other' }, { caller: organiser, tracks: ['partyGroup'] })).toMatchObject({ rev: 1 })
    expect(faultsOf({ place: 'x' }, { caller: organiser, tracks: [] })).toMatchObject({ reason: 'tracksNotYours' })
  })

  it('under another name by who does not organise the track in which it is found by that name', () => {
    const registrar = { uid: 'p-huyen', access: { active: true, registrar: true, organiser: [] } }
    const notYours = { reason: 'tracksNotYours', at: { partyGroup: 'organiser' } }
    expect(faultsOf({ name: 'Ban Tổ chức' }, { caller: registrar })).toEqual(notYours)
    expect(faultsOf({ shortName: 'BTC' }, { caller: registrar })).toEqual(notYours)
    expect(faultsOf({ name: 'Ban Tổ chức' })).toMatchObject({ effects: { papers: 4, reviews: 1 } })
    expect(faultsOf({ shortName: 'BTC' })).toMatchObject({ effects: { papers: 0, boards: 1 } })
  })

  it('under an id that a unit had which was removed', () => {
    expect(faultsOf({}, { before: null, idUsed: true })).toEqual(invalid({ id: 'idUsed' }))
  })

  it('where every organiser would belong to a group that he appraises', () => {
    const store = tinyCampaign()
    const organiser = { ...read<Person>(store, paths.person('p-other')), id: 'p-organiser' }
    store.set(paths.person(organiser.id), organiser)
    expect(savedUnit(store, unitFacts(store, 'u-board', { head: 'p-organiser' }))).toEqual(
      invalid({ head: 'noAppraiser' }),
    )
  })
})

describe('a head who changes', () => {
  const changed = () => {
    const store = tinyCampaign()
    sealAccepted(store, 'kd_p-member', { at: new Date(1) })
    const conference = conferenceOf({ campaign: 'kd', unit: 'u-board', head: 'p-head' })
    store.set(paths.conference(conference.id), {
      ...conference,
      keepers: ['p-x', 'p-head'],
      readers: ['p-x', 'p-head'],
    })
    const draft = structuredClone(read<Draft>(store, paths.draft('kd_u-board')))
    const answer = savedUnit(store, unitFacts(store, 'u-board', { head: 'p-other', clerks: ['p-member'] }))
    return { store, answer, draft, conference }
  }

  it('returns, reads and acts in place of the one before, who returns and reads no longer', () => {
    const { store } = changed()
    expect(paper(store, 'p-member')).toMatchObject({ returners: ['p-other'], audience: ['p-other'] })
    expect(review(store, 'p-member').actors.conference).toEqual(['p-other'])
    expect(review(store, 'p-member').readers).toContain('p-other')
    expect(review(store, 'p-member').readers).not.toContain('p-head')
    expect(paper(store, 'u-board')).toMatchObject({ responsible: 'p-other', writers: ['p-other', 'p-member'] })
    // His own paper is no longer returned by himself, and that of the one before is.
    expect(paper(store, 'p-other').returners).toEqual([])
    expect(paper(store, 'p-head').returners).toEqual(['p-other'])
    expect(storedRelations(store)).toEqual(freshRelations(store))
    expect(differences(store).filter(({ what }) => what !== 'conference')).toEqual([])
  })

  it('plans and keeps what the unit has, and is told that it is his turn', () => {
    const { store, conference } = changed()
    const board = read<BoardPage>(store, paths.board('kd', 'u-board.0'))
    expect(board.planners).toEqual(['p-other', 'p-member'])
    const held = read<Conference>(store, paths.conference(conference.id))
    expect(held.head).toBe('p-other')
    expect(held.keepers).toEqual([...new Set([held.chair.uid, held.secretary.uid, 'p-other', 'p-member'])])
    const mail = read<Mail>(store, paths.mail('kd_p-member.1.yourTurn.p-other'))
    expect(mail).toMatchObject({ template: 'yourTurn', to: 'p-other', state: 'queued' })
  })

  it('is told beforehand in numbers and by whose papers, and no word of a draft or sealed paper changes', () => {
    const { store, answer, draft } = changed()
    expect(answer).toMatchObject({
      rev: 1,
      effects: { papers: 4, reviews: 4, boards: 1, conferences: 1, tasks: 2, mails: 0 },
    })
    const names = 'paperNames' in answer ? answer.paperNames : []
    expect(names).toHaveLength(4)
    expect(names).toEqual([...names].sort(byName))
    expect(names).toContain(paper(store, 'p-member').subjectName)
    expect(read(store, paths.draft('kd_u-board'))).toEqual(draft)
    expect(paper(store, 'p-member')).toMatchObject({ state: 'sealed', accepted: 1 })
  })

  it('counts the letters that are no longer true', () => {
    const store = tinyCampaign()
    sealAccepted(store, 'kd_p-member', { at: new Date(1) })
    const about = { kind: 'paper', id: 'kd_p-member', occasion: 1 }
    const mails = (['p-head', 'p-organiser'] as const).map((to) => ({ template: 'yourTurn' as const, about, to }))
    const answer = savedUnit(
      store,
      unitFacts(store, 'u-board', { head: 'p-other' }, { works: [{ ...workIn(store), mails }] }),
    )
    expect(answer).toMatchObject({ effects: { mails: 1 } })
  })

  it('belongs to the groups of the collective: an organiser who comes to answer for one reads it no longer', () => {
    const store = tinyCampaign()
    const account = (uid: string) => read<Access>(store, paths.access(uid))
    store.set(paths.access('p-other'), {
      ...account('p-other'),
      organiser: ['partyGroup'],
      scopes: ['kd.partyGroup.G1'],
    })
    savedUnit(store, unitFacts(store, 'u-board', { head: 'p-other' }))
    expect(account('p-other').scopes).not.toContain('kd.partyGroup.G1')
    expect(storedRelations(store).scopes).toEqual(freshRelations(store).scopes)
  })
})

it('what touches no open work has no effects, and a preview answers the same and writes nothing', () => {
  const store = tinyCampaign()
  const before = structuredClone([...store])
  const preview = savedUnit(store, unitFacts(store, 'u-board', { head: 'p-other' }, { preview: true }))
  expect([...store]).toEqual(before)
  expect(preview).toEqual(savedUnit(store, unitFacts(store, 'u-board', { head: 'p-other' })))
  expect(savedUnit(store, unitFacts(store, 'u-board', { issuer: 'BAN CHẤP HÀNH' }))).toMatchObject({
    effects: NO_EFFECTS,
    rev: 2,
  })
})
