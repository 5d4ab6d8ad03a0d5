import { describe, expect, it } from 'vitest'
import { signedAs } from '../../forms/facts/signed-as.ts'
import { paths } from '../../ids.ts'
import type { Paper } from '../../model/paper.ts'
import type { Review } from '../../model/review.ts'
import { campaignIn, differences, read } from '../../office/stored.fixture.ts'
import {
  ALL_TRACKS,
  freshRelations,
  personFacts,
  savedPerson,
  savedUnit,
  storedRelations,
  unitFacts,
} from '../registry.fixture.ts'
import { all, asked, delegated, leads, NOW, office, swept, unitIn } from './delegation.fixture.ts'

describe('who is in charge in a head’s place', () => {
  it('returns, proposes, decides and speaks for the unit from the first day, and no longer after the last', () => {
    const store = office()
    expect(delegated(store, { preview: true })).toMatchObject({ effects: { boards: 1 } })
    expect(leads(store)).toEqual(all('p-head'))
    expect(delegated(store)).toMatchObject({ rev: 1 })
    expect(leads(store)).toEqual(all('p-other'))
    expect(storedRelations(store)).toEqual(freshRelations(store))
    expect(differences(store)).toEqual([])

    expect(swept(store, new Date('2023-11-30T16:59:00Z'))).toBe(0)
    expect(swept(store, new Date('2023-11-30T17:00:00Z'))).toBeGreaterThan(0)
    expect(leads(store)).toEqual(all('p-head'))
    expect(unitIn(store).delegation).toBeNull()
    expect(storedRelations(store)).toEqual(freshRelations(store))
    expect(swept(store, new Date('2023-12-01T00:00:00Z'))).toBe(0)
    expect(read(store, paths.unitEvent('u-board', 2))).toMatchObject({ move: 'ends', by: 'p-huyen' })
  })

  it('is entered beforehand, begins by itself once, and may be ended by hand', () => {
    const store = office()
    expect(delegated(store, { asked: { ...asked, from: '2023-11-29' } })).toMatchObject({ effects: { boards: 1 } })
    expect(leads(store)).toEqual(all('p-head'))
    expect(swept(store, NOW)).toBe(0)
    const begins = new Date('2023-11-28T17:00:00Z')
    expect(swept(store, begins)).toBeGreaterThan(0)
    expect(swept(store, begins)).toBe(0)
    expect(leads(store)).toEqual(all('p-other'))
    expect(delegated(store, { asked: null })).toHaveProperty('effects')
    expect(leads(store)).toEqual(all('p-head'))
  })

  it('neither returns the paper of his head nor is returned his own by himself', () => {
    const store = office()
    delegated(store)
    const { actors } = read<Review>(store, paths.review('kd_p-head_partyGroup'))
    expect(actors.conference).toEqual(['organiser'])
    expect(read<Paper>(store, paths.paper('kd_p-other')).returners).toEqual([])
  })

  it('signs as a deputy for the head, and else as who is in charge', () => {
    const store = office()
    delegated(store)
    const person = { id: 'p-other', name: 'Páo' }
    expect(signedAs(unitIn(store), person)).toMatchObject({ capacity: '', title: 'NGƯỜI PHỤ TRÁCH' })
    const deputy = { ...unitIn(store), deputies: ['p-other'] }
    expect(signedAs(deputy, person)).toMatchObject({ capacity: 'KT. TRƯỞNG BAN', title: 'PHÓ TRƯỞNG BAN' })
    expect(signedAs(unitIn(office()), person).title).toBe('TRƯỞNG BAN')
    // For a collective one of its members, by his place in it; whoever is none of it never under its name.
    const committee = { ...unitIn(store), kind: 'standingCommittee' as const, name: 'Ban Thường vụ', members: [] }
    expect(signedAs(committee, person)).toMatchObject({ capacity: '', title: 'NGƯỜI PHỤ TRÁCH' })
    const member = { person: 'p-other', name: 'Páo', post: 'Ủy viên', agency: '', from: null, to: null, votes: true }
    expect(signedAs({ ...committee, members: [member] }, person)).toMatchObject({
      ...{ capacity: 'TM. BAN THƯỜNG VỤ', title: 'ỦY VIÊN BAN THƯỜNG VỤ' },
    })
  })
})

describe('it is refused', () => {
  const at = (change: object) => {
    const refused = delegated(office(), { asked: { ...asked, ...change } })
    return 'at' in refused ? refused.at : refused
  }
  it('for who leads it, has left, enters it himself or is not known; for wrong days; without its paper', () => {
    expect(at({ person: 'p-head' })).toEqual({ person: 'leadsAlready' })
    expect(at({ person: 'p-khong-co' })).toEqual({ person: 'personUnknown' })
    expect(at({ to: '2023-11-27' })).toEqual({ to: 'endsBeforeStart' })
    expect(at({ from: '2023-11-27' })).toEqual({ from: 'dayPassed' })
    expect(at({ to: '2024-06-30' })).toEqual({ to: 'termTooLong' })
    expect(at({ document: ' ' })).toEqual({ document: 'documentMissing' })
    const self = { uid: 'p-other', access: { active: true, registrar: true, organiser: ALL_TRACKS } }
    expect(delegated(office(), { caller: self })).toMatchObject({ at: { person: 'oneself' } })
    expect(delegated(office(), { personActive: false })).toMatchObject({ at: { person: 'personLeft' } })
  })

  it('while another lasts, and to end where there is none; nor is another made head, or does either leave meanwhile', () => {
    const store = office()
    expect(delegated(store, { asked: null })).toMatchObject({ at: { person: 'noDelegation' } })
    delegated(store)
    expect(delegated(store)).toMatchObject({ at: { from: 'delegationRuns' } })
    expect(savedUnit(store, unitFacts(store, 'u-board', { head: 'p-member' }))).toMatchObject({
      at: { head: 'delegationRuns' },
    })
    for (const id of ['p-head', 'p-other'])
      expect(savedPerson(store, personFacts(store, id, { active: false }))).toMatchObject({
        at: { active: 'headsUnit' },
      })
    // What else is saved of the unit leaves it as it is.
    expect(savedUnit(store, unitFacts(store, 'u-board', { place: 'Lai Châu' }))).toHaveProperty('rev')
    expect(unitIn(store).delegation).toMatchObject({ head: 'p-head', begun: true })
  })

  it('by who does not organise a track that it moves', () => {
    const caller = { uid: 'p-huyen', access: { active: true, registrar: true, organiser: [] } }
    for (const from of ['2023-11-28', '2023-11-29'])
      expect(delegated(office(), { caller, asked: { ...asked, from } })).toMatchObject({ reason: 'tracksNotYours' })
  })
})

it('another head for good decides and speaks for the unit too, and for no second body', () => {
  const store = office()
  savedUnit(store, unitFacts(store, 'u-board', { head: 'p-member' }))
  expect(leads(store)).toMatchObject({ decides: ['p-member'], opines: ['p-member'] })
  const two = office()
  const campaign = campaignIn(two)
  const bodies = [...campaign.process.bodies, { id: 'b-hoi', name: 'Hội', members: ['p-member'], outside: false }]
  two.set(paths.campaign('kd'), { ...campaign, process: { ...campaign.process, bodies } })
  savedUnit(two, unitFacts(two, 'u-board', { head: 'p-member' }))
  expect(leads(two)).toMatchObject({ decides: ['p-member'], opines: [] })
})
