import { judge } from '../../commands/admit.ts'
import { recorded } from '../../commands/record.ts'
import { paths } from '../../ids.ts'
import type { Paper } from '../../model/paper.ts'
import type { Review } from '../../model/review.ts'
import type { Unit } from '../../model/unit.ts'
import { allPeople, allUnits, campaignIn, read } from '../../office/stored.fixture.ts'
import { tinyCampaign } from '../../office/tiny-campaign.fixture.ts'
import { headDeciderId } from '../../template/deciders-of.ts'
import { apply, type Store } from '../../writes/apply.ts'
import { ALL_TRACKS, workIn } from '../registry.fixture.ts'
import { type DelegateFacts, delegateUnit } from './delegate-unit.ts'
import { moveDelegation } from './move-delegation.ts'

export const NOW = new Date('2023-11-28T03:00:00Z')
export const asked = { person: 'p-other', from: '2023-11-28', to: '2023-11-30', document: 'Giấy ủy quyền số 5' }
export const unitIn = (store: Store) => read<Unit>(store, paths.unit('u-board'))

/** An office in which the head of the board decides on its staff, and speaks for it where it is asked. */
export const office = (): Store => {
  const store = tinyCampaign()
  const campaign = campaignIn(store)
  const { deciders, bodies } = campaign.process
  const head = { id: headDeciderId('u-board'), name: 'Trưởng Ban', class: 'agencyHead', members: ['p-head'] }
  const board = { id: 'u-board', name: 'Ban', members: ['p-head'], outside: false }
  const process = {
    ...campaign.process,
    deciders: [...deciders, { ...head, way: 'head' as const }],
    bodies: [...bodies, board],
  }
  store.set(paths.campaign('kd'), { ...campaign, process })
  return store
}

const facts = (store: Store, change: Partial<DelegateFacts> = {}): DelegateFacts => ({
  ...{
    unit: unitIn(store),
    asked,
    state: { units: allUnits(store), people: allPeople(store) },
    works: [workIn(store)],
  },
  ...{ organisers: [], callerName: 'Huyền', opening: false, personActive: true, preview: false, tracks: [] },
  ...{ seen: unitIn(store).rev ?? 0, rev: unitIn(store).rev ?? 0, now: NOW },
  caller: { uid: 'p-huyen', access: { active: true, registrar: true, organiser: ALL_TRACKS } },
  ...change,
})

export const delegated = (store: Store, change: Partial<DelegateFacts> = {}) => {
  const given = facts(store, change)
  const outcome = judge(delegateUnit)(given)
  if (!outcome.ok) return { reason: outcome.reason, at: outcome.at }
  const subject = delegateUnit.subject(given, outcome)
  if (subject && !given.preview)
    apply(store, recorded(outcome.writes, subject, { command: 'delegateUnit', by: 'p-huyen', at: given.now }))
  return outcome.answer
}

export const swept = (store: Store, now: Date) => {
  const { units, people } = { units: allUnits(store), people: allPeople(store) }
  const { writes } = moveDelegation(
    unitIn(store),
    { state: { units, people }, works: [workIn(store)], organisers: [] },
    now,
  )
  apply(store, writes)
  return writes.length
}

export const leads = (store: Store) => ({
  unit: unitIn(store).head,
  returns: read<Paper>(store, paths.paper('kd_p-member')).returners,
  proposes: read<Review>(store, paths.review('kd_p-member_partyGroup')).actors.conference,
  decides: campaignIn(store).process.deciders.find(({ id }) => id === headDeciderId('u-board'))?.members,
  opines: campaignIn(store).process.bodies.find(({ id }) => id === 'u-board')?.members,
})
export const all = (uid: string) => ({ unit: uid, returns: [uid], proposes: [uid], decides: [uid], opines: [uid] })
