import { describe, expect, it } from 'vitest'
import { judge } from '../../commands/admit.ts'
import { paths } from '../../ids.ts'
import type { Access } from '../../model/access.ts'
import type { Campaign } from '../../model/campaign.ts'
import type { Scope } from '../../model/scope.ts'
import { tinyCampaign } from '../../office/tiny-campaign.fixture.ts'
import { apply, type Store } from '../../writes/apply.ts'
import { confirmAccess } from '../entry/confirm-access.ts'
import { type RolesFacts, setRoles } from './set-roles.ts'
import { moveStandIn, standInMove } from './stand-in.ts'
import { accessNow, daysOf, termOf } from './term.ts'

const AT = paths.access('p-thay')
const NOW = new Date('2026-12-05T03:00:00Z')
const DAYS = { from: '2026-12-05', to: '2026-12-06' }
const AFTER = new Date('2026-12-06T17:00:00Z')

const office = (change: Partial<Access> = {}): Store => {
  const access: Access = {
    ...{ active: true, personId: 'p-thay', userName: 'thay', admin: false, organiser: ['partyCell'], hasAccount: true },
    ...change,
  }
  const store = tinyCampaign()
  store.set(AT, access)
  return store
}
const accessIn = (store: Store) => store.get(AT) as Access
const rest = (store: Store) => ({
  campaigns: [store.get(paths.campaign('kd')) as Campaign],
  scopes: [...store].flatMap(([path, doc]) => (path.startsWith('scopes/') ? [doc as Scope] : [])),
})
const asked = (store: Store, change: Partial<RolesFacts> = {}) =>
  judge(setRoles)({
    ...rest(store),
    ...{ access: accessIn(store), personId: 'p-thay', days: DAYS, activeAdmins: ['p-quan'], now: NOW },
    roles: { active: true, admin: false, organiser: ['partyCell', 'partyGroup'] },
    caller: { uid: 'p-quan', access: { active: true, organiser: [], admin: true } },
    ...change,
  })
/** What the record of the command does besides: the next event has the next number. */
const counted = (store: Store): Store => {
  const { eventSeq = 0, ...access } = accessIn(store)
  return store.set(AT, { ...access, eventSeq: eventSeq + 1 })
}
const applied = (store: Store, outcome: ReturnType<typeof asked>): Store => {
  if (!outcome.ok) throw new Error(outcome.reason)
  return counted(apply(store, outcome.writes))
}
const confirmed = (store: Store, now = NOW): Store => {
  const outcome = judge(confirmAccess)({
    ...rest(store),
    ...{ access: accessIn(store), personId: 'p-thay', what: 'roles', agrees: true, heads: [], codes: [] },
    ...{ activeAdmins: ['p-quan'], askedAt: accessIn(store).pending?.roles?.at.getTime() ?? 0, now },
    caller: { uid: 'p-organiser', access: { active: true, organiser: ['partyGroup'], admin: false } },
  })
  if (!outcome.ok) throw new Error(outcome.reason)
  return counted(apply(store, outcome.writes))
}
const moved = (store: Store, now: Date): Store => {
  const { campaigns, scopes } = rest(store)
  return apply(store, moveStandIn(accessIn(store), { openCampaigns: campaigns, scopes }, now).writes)
}
const organisers = (store: Store) => (store.get(paths.campaign('kd')) as Campaign).organisers.partyGroup

describe('whoever stands in for others for some days', () => {
  it('waits for a second person, who is shown the days; then organises beside the others, and reads their groups', () => {
    const store = applied(office(), asked(office()))
    expect(accessIn(store).organiser).toEqual(['partyCell'])
    expect(accessIn(store).pending?.roles).toMatchObject({ organiser: ['partyGroup'], term: termOf(DAYS) })
    confirmed(store)
    expect(accessIn(store)).toMatchObject({ organiser: ['partyCell', 'partyGroup'], standIn: { by: 'p-quan' } })
    expect(accessIn(store).scopes).toContain('kd.partyGroup.G7')
    expect(organisers(store)).toEqual(['p-organiser', 'p-thay'])
    expect(daysOf(termOf(DAYS))).toEqual(DAYS)
  })

  it('loses it by himself at the end of the last day, keeps what he has besides, and it is told and on the trail', () => {
    const store = confirmed(applied(office(), asked(office())))
    expect(standInMove(accessIn(store), new Date(AFTER.getTime() - 1))).toBeNull()
    const late = accessNow(accessIn(store), AFTER)
    expect([late.organiser, late.scopes]).toEqual([['partyCell'], ['kd.partyCell.G9']])
    moved(store, AFTER)
    expect(accessIn(store)).toMatchObject({ organiser: ['partyCell'], standIn: null, scopes: ['kd.partyCell.G9'] })
    expect(organisers(store)).toEqual(['p-organiser'])
    expect(store.get(paths.personEvent('p-thay', 3))).toMatchObject({ command: 'standIn', by: 'p-quan' })
    expect([...store].filter(([, doc]) => 'template' in doc && doc.template === 'rolesChanged')).not.toHaveLength(0)
    expect(standInMove(accessIn(store), AFTER)).toBeNull()
  })

  it('begins on the first day where that is later, unless his account is locked, and may be taken back before', () => {
    const later = { from: '2026-12-06', to: '2026-12-07' }
    const store = confirmed(applied(office(), asked(office(), { days: later })))
    expect(accessIn(store)).toMatchObject({ organiser: ['partyCell'], standIn: { organiser: ['partyGroup'] } })
    // What he may read already, as who records decisions, is not taken from him meanwhile.
    const recorder = { ...accessIn(store), scopes: ['kd.partyGroup.G3'] }
    expect(accessNow(recorder, NOW).scopes).toEqual(['kd.partyGroup.G3'])
    const locked = { ...accessIn(store), active: false }
    expect(standInMove(locked, AFTER)).toBeNull()
    // Saving something else neither gives it at once nor for good.
    applied(store, asked(store, { days: null }))
    expect(accessIn(store)).toMatchObject({ organiser: ['partyCell'], standIn: { organiser: ['partyGroup'] } })
    expect(accessIn(store).pending?.roles).toBeUndefined()
    const taken = applied(
      new Map(store),
      asked(store, { days: null, roles: { active: true, admin: false, organiser: ['partyCell'] } }),
    )
    expect(accessIn(taken).standIn).toBeNull()
    expect(accessIn(moved(store, AFTER)).organiser).toEqual(['partyCell', 'partyGroup'])
  })

  it('is not confirmed any more when his days are over', () => {
    const store = applied(office(), asked(office()))
    expect(() => confirmed(new Map(store), AFTER)).toThrow('termUnfit')
    expect(accessIn(confirmed(store, new Date(AFTER.getTime() - 1))).standIn).toMatchObject(termOf(DAYS))
  })

  it('is refused for days that are over, turned round, long or not days, for nothing new, before a campaign, or twice', () => {
    const refused = (change: Partial<RolesFacts>, store = office()) => asked(store, change)
    const unfit = { ok: false, reason: 'termUnfit' }
    for (const days of [
      { from: '2026-12-01', to: '2026-12-04' },
      { from: '2026-12-07', to: '2026-12-05' },
      { from: '2026-12-05', to: '2027-01-05' },
      { from: '2026-11-31', to: '2026-12-06' },
      { from: '2026-12-05', to: '2026-12-32' },
    ])
      expect(refused({ days }), JSON.stringify(days)).toEqual(unfit)
    expect(refused({ roles: { active: true, admin: false, organiser: ['partyCell'] } })).toEqual(unfit)
    expect(refused({ campaigns: [] })).toEqual(unfit)
    const standIn = { organiser: ['provincial'], ...termOf(DAYS), by: 'p-quan' }
    expect(refused({}, office({ standIn }))).toEqual(unfit)
  })
})
