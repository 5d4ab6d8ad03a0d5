import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { paths } from '../../../ids.ts'
import { dataOf } from '../../../invariants/data.ts'
import { findingsOf } from '../../../invariants/invariants.ts'
import type { Access } from '../../../model/access.ts'
import type { Paper } from '../../../model/paper.ts'
import type { BoardPage } from '../../../model/progress.ts'
import type { Unit } from '../../../model/unit.ts'
import { sealAccepted } from '../../../office/papers.fixture.ts'
import { campaignIn, differences, read } from '../../../office/stored.fixture.ts'
import { tinyCampaign } from '../../../office/tiny-campaign.fixture.ts'
import { apply, type Store } from '../../../writes/apply.ts'
import {
  caughtUpIn,
  freshRelations,
  personFacts,
  savedPerson,
  savedUnit,
  storedRelations,
  unitFacts,
} from '../../registry.fixture.ts'

const NOW = new Date('2025-01-06T03:00:00Z')

const open = (store: Store, status: 'open' | 'closed'): void =>
  void store.set(paths.campaign('kd'), { ...campaignIn(store), status })

/** The registry changes while the campaign is over: nothing of it is touched. */
const meanwhile = (store: Store, change: (store: Store) => void): Store => {
  open(store, 'closed')
  change(store)
  return store
}
const otherUnit = (id: string, change: Parameters<typeof unitFacts>[2]) => (store: Store) => {
  const { units, people } = unitFacts(store, id, {}).state
  const saved = savedUnit(store, unitFacts(store, id, change, { works: [], state: { units, people } }))
  if ('reason' in saved) throw new Error(JSON.stringify(saved))
}

const reopened = (store: Store) => {
  const found = caughtUpIn(store, NOW)
  if (!found.ok) return found.reason
  apply(store, found.writes)
  store.set(paths.campaign('kd'), { ...campaignIn(store), status: 'open', organisers: found.organisers })
  return null
}
const broken = (store: Store) =>
  findingsOf(dataOf(store, new Date(0)), ['relations', 'readers', 'scopes', 'roles', 'hidden']).flatMap(
    ({ findings }) => findings,
  )

describe('a campaign that is opened again', () => {
  it('is read and acted on by who leads its units now, and by nobody who led them when it was over', () => {
    const store = tinyCampaign()
    sealAccepted(store, 'kd_p-member', { at: NOW })
    meanwhile(store, otherUnit('u-board', { head: 'p-other', clerks: [] }))
    expect(read<Paper>(store, paths.paper('kd_p-member')).returners).toEqual(['p-head'])
    expect(reopened(store)).toBeNull()
    expect(read<Paper>(store, paths.paper('kd_p-member'))).toMatchObject({
      returners: ['p-other'],
      audience: ['p-other'],
    })
    expect(read<Paper>(store, paths.paper('kd_u-board'))).toMatchObject({ responsible: 'p-other' })
    expect(read<BoardPage>(store, paths.board('kd', 'u-board.0')).planners).toEqual(['p-other'])
    expect(storedRelations(store)).toEqual(freshRelations(store))
    expect(broken(store)).toEqual([])
  })

  it('has as organisers who has the role now, with what they may read of it', () => {
    const store = tinyCampaign()
    const access = (uid: string) => read<Access>(store, paths.access(uid))
    meanwhile(store, () => {
      store.set(paths.access('p-cell'), { ...access('p-cell'), organiser: [], scopes: [] })
      store.set(paths.access('p-other'), { ...access('p-other'), organiser: ['partyCell'] })
    })
    expect(reopened(store)).toBeNull()
    expect(campaignIn(store).organisers.partyCell).toEqual(['p-other'])
    expect(access('p-other').scopes).toEqual(['kd.partyCell.G9'])
    expect(access('p-cell').scopes).toEqual([])
    expect(broken(store)).toEqual([])
  })

  it('ends what somebody had in a head’s place whose days were over meanwhile', () => {
    const store = tinyCampaign()
    const unit = read<Unit>(store, paths.unit('u-board'))
    savedUnit(store, unitFacts(store, 'u-board', { head: 'p-other' }))
    expect(read<Paper>(store, paths.paper('kd_p-member')).returners).toEqual(['p-other'])
    meanwhile(store, () => void store.set(paths.unit('u-board'), unit))
    expect(reopened(store)).toBeNull()
    expect(read<Paper>(store, paths.paper('kd_p-member')).returners).toEqual(['p-head'])
    expect(broken(store)).toEqual([])
  })

  it('changes nothing where nothing has changed', () => {
    const store = meanwhile(tinyCampaign(), () => undefined)
    reopened(store)
    open(store, 'closed')
    expect(caughtUpIn(store, NOW)).toMatchObject({ ok: true, writes: [], mails: [] })
  })

  it('is refused while the registry does not know a unit of it', () => {
    const store = meanwhile(tinyCampaign(), (all) => void all.delete(paths.unit('u-board')))
    expect(reopened(store)).toBe('relationsMissing')
  })
})

const people = ['p-head', 'p-member', 'p-other', 'p-cell'] as const
const person = fc.constantFrom(...people)
const some = fc.uniqueArray(person, { maxLength: 3 })
const unitStep = fc.record({
  ...{ id: fc.constantFrom('u-board', 'u-cell'), head: person, drafters: some, clerks: some, deputies: some },
  name: fc.constantFrom('Ban', 'Phòng'),
})
const personStep = fc.record({ id: person, name: fc.constantFrom('Lò Thị Mai', 'Giàng A Páo'), active: fc.boolean() })

it('after any changes of the registry that passed it by, its relations are those of a fresh computation', {
  timeout: 60_000,
}, () => {
  const steps = fc.array(fc.oneof(unitStep, personStep), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(steps, (all) => {
      const store = meanwhile(tinyCampaign(), (over) => {
        for (const { id, ...change } of all) {
          if ('head' in change) savedUnit(over, unitFacts(over, id, change, { works: [] }))
          else savedPerson(over, personFacts(over, id, change, { works: [] }))
        }
      })
      expect(reopened(store)).toBeNull()
      expect(storedRelations(store)).toEqual(freshRelations(store))
      expect(differences(store)).toEqual([])
      expect(broken(store)).toEqual([])
    }),
    { numRuns: 50 },
  )
})
