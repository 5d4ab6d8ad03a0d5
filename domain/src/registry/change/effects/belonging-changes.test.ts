import { describe, expect, it } from 'vitest'
import { paths } from '../../../ids.ts'
import type { Person } from '../../../model/person.ts'
import type { Unit } from '../../../model/unit.ts'
import { read } from '../../../office/stored.fixture.ts'
import { tinyCampaign } from '../../../office/tiny-campaign.fixture.ts'
import type { Store } from '../../../writes/apply.ts'
import { personFacts, savedPerson, savedUnit, unitFacts, unitInputOf } from '../../registry.fixture.ts'

const organises = (...organiser: string[]) => ({
  caller: { uid: 'p-huyen', access: { active: true, registrar: true, organiser } },
})
const notYours = (...tracks: string[]) => ({
  reason: 'tracksNotYours',
  at: Object.fromEntries(tracks.map((track) => [track, 'organiser'])),
})
const post = (unit: string) => ({
  ...{ unit, title: 'Chuyên viên', kind: 'administration' as const, from: null, to: null },
})
const posts = ['u-board', 'u-cell'].map(post)

describe('who comes to belong to a unit', () => {
  it.each(['deputies', 'clerks'] as const)(
    'as one of its %s is a matter of every track in which he is reviewed, not of the unit alone',
    (field) => {
      const store = tinyCampaign()
      const saved = (...tracks: string[]) =>
        savedUnit(store, unitFacts(store, 'u-cell', { [field]: ['p-other'] }, organises(...tracks)))
      expect(saved('partyCell')).toEqual(notYours('partyGroup'))
      expect(saved('partyGroup')).toEqual(notYours('partyCell'))
      expect(saved('partyCell', 'partyGroup')).toMatchObject({ effects: { reviews: 1, boards: 1 } })
    },
  )

  it('by a post there too, and again when it ends', () => {
    const store = tinyCampaign()
    const saved = (units: typeof posts, ...tracks: string[]) =>
      savedPerson(store, personFacts(store, 'p-other', { posts: units }, organises(...tracks)))
    expect(saved(posts)).toEqual(notYours('partyCell', 'partyGroup'))
    expect(saved(posts, 'partyCell')).toEqual(notYours('partyGroup'))
    expect(saved(posts, 'partyCell', 'partyGroup')).toMatchObject({ effects: { reviews: 1, boards: 1 } })
    expect(saved(posts.slice(0, 1), 'partyCell')).toEqual(notYours('partyGroup'))
    expect(saved(posts.slice(0, 1), 'partyCell', 'partyGroup')).toMatchObject({ rev: 2 })
  })

  it('who writes for a collective is a matter of the track of its paper', () => {
    const store = tinyCampaign()
    const unit = read<Unit>(store, paths.unit('u-board'))
    savedUnit(store, unitFacts(store, 'u-board', { drafters: [...unit.drafters, 'p-cell'] }))
    const other = unitInputOf({ ...unit, id: 'u-moi', drafters: [] }, { head: 'p-cell' })
    const like = unitFacts(store, 'u-board', {}, organises('partyCell'))
    expect(savedUnit(store, { ...like, before: null, unit: other, seen: 0, rev: 0 })).toEqual(notYours('partyGroup'))
  })

  it('of a unit without a board, or one that is new, is still a matter of his own tracks', () => {
    const store = tinyCampaign()
    const unit = { ...read<Unit>(store, paths.unit('u-board')), id: 'u-moi', drafters: [] }
    const asNew = (...tracks: string[]) => ({
      ...unitFacts(store, 'u-board', {}, organises(...tracks)),
      ...{ before: null, unit: unitInputOf(unit, { head: 'p-other' }), seen: 0, rev: 0 },
    })
    expect(savedUnit(store, asNew())).toEqual(notYours('partyGroup'))
    expect(savedUnit(store, asNew('partyGroup'))).toMatchObject({ effects: { reviews: 1, boards: 0 } })
    const joins = personFacts(store, 'p-head', { posts: [post('u-board'), post('u-moi')] }, organises())
    expect(savedPerson(store, joins)).toEqual(notYours('partyGroup'))
  })

  it('who is new may be called there and read, so that it is for who organises the track of the unit', () => {
    const store: Store = tinyCampaign()
    const like = personFacts(store, 'p-other', {})
    const person = { ...like.person, id: 'p-moi', posts: [post('u-cell')] }
    const fresh = { ...like, ...{ before: null, access: null, contact: null, personal: null, person } }
    expect(savedPerson(store, { ...fresh, ...organises('partyGroup') })).toEqual(notYours('partyCell'))
    expect(savedPerson(store, { ...fresh, ...organises('partyCell') })).toMatchObject({ effects: { boards: 1 } })
    expect(read<Person>(store, paths.person('p-moi')).posts).toMatchObject([{ unit: 'u-cell' }])
  })

  it('what changes nothing of it needs no track: another title, another order, a deputy who has a post there', () => {
    const store = tinyCampaign()
    const titled = [{ ...post('u-board'), title: 'Trưởng ban' }]
    expect(savedPerson(store, personFacts(store, 'p-other', { posts: titled }, organises()))).toMatchObject({ rev: 1 })
    const deputy = unitFacts(store, 'u-board', { deputies: ['p-other'] }, organises())
    expect(savedUnit(store, deputy)).toMatchObject({ rev: 1, effects: { reviews: 0, boards: 0 } })
  })
})
