import { sessionsFrom } from '../accounts/entry/sessions.ts'
import { pendingOf, type Roles, rolesOf } from '../accounts/held.ts'
import { scopesFor } from '../accounts/roles/scopes.ts'
import { paths } from '../ids.ts'
import type { Data } from '../invariants/data.ts'
import type { Access } from '../model/access.ts'
import type { PersonEvent } from '../model/person-event.ts'
import type { Scope } from '../model/scope.ts'
import { same } from '../writes/same.ts'
import type { Write } from '../writes/write.ts'
import type { Standing } from './standing.ts'
import { OPERATOR } from './withdraw-pending.ts'

const NOBODY: Roles = { active: false, admin: false, organiser: [] }

/** By the file; whom the file does not know, nobody vouches for. Who has left stays locked whatever it says. */
const rolesAfter = (data: Data, standing: Standing, { personId, registrar, docket }: Access): Roles => {
  const found = standing.accounts.find((each) => each.personId === personId)
  const serving = data.at('people/{personId}', paths.person(personId))?.active ?? false
  const roles = found ? { ...rolesOf(found), active: found.active && serving } : NOBODY
  return {
    ...(registrar === undefined ? {} : { registrar: false }),
    ...(docket === undefined ? {} : { docket: [] }),
    ...roles,
  }
}

/** One account: every session of before is over, nothing waits, and roles and lock are those of the file. */
const settled = (access: Access, after: Roles, scopes: readonly Scope[], now: Date): Write[] => {
  const { personId, eventSeq = 0, invitedUntil } = access
  const before = rolesOf(access)
  const changed = !same(before, after)
  const seq = eventSeq + 1
  const event: PersonEvent = { seq, command: 'restoreAccount', before, after, by: OPERATOR, at: now }
  const data = {
    ...after,
    scopes: scopesFor({ ...after, personId }, scopes),
    validFrom: sessionsFrom(now),
    // By the file nobody stands in whom it does not name.
    ...(access.standIn?.organiser.some((track) => !after.organiser.includes(track)) && { standIn: null }),
    ...(access.pending && { pending: pendingOf({}) }),
    ...(invitedUntil && invitedUntil > now && { invitedUntil: now }),
    ...(changed && { eventSeq: seq }),
  }
  return [
    { op: 'update', path: paths.access(personId), data },
    ...(changed ? [{ op: 'create', path: paths.personEvent(personId, seq), data: event } satisfies Write] : []),
  ]
}

/** Every account, and what open campaigns repeat of the roles. */
export const settleAccounts = (data: Data, standing: Standing, now: Date): Write[][] => {
  const accounts = data.of('access/{uid}').map(([, access]) => ({ access, after: rolesAfter(data, standing, access) }))
  const open = data.of('campaigns/{campaignId}').flatMap(([, one]) => (one.status === 'open' ? [one] : []))
  const scopes = data.of('scopes/{scopeId}').map(([, scope]) => scope)
  const standingScopes = scopes.filter(({ campaign }) => open.some(({ id }) => id === campaign))
  const holders = (track: string): string[] =>
    accounts.flatMap(({ access, after }) => (after.active && after.organiser.includes(track) ? [access.personId] : []))
  return [
    ...accounts.map(({ access, after }) => settled(access, after, standingScopes, now)),
    ...open.map(({ id, organisers }): Write[] => {
      const tracks = Object.keys(organisers).map((track) => [track, holders(track).sort()])
      return [{ op: 'update', path: paths.campaign(id), data: { organisers: Object.fromEntries(tracks) } }]
    }),
  ]
}

/** Whom the file knows and the copy does not: came after it was taken, and has to be entered again. */
export const lostAccounts = (data: Data, { accounts }: Standing): string[] =>
  accounts.flatMap(({ personId }) => (data.at('access/{uid}', paths.access(personId)) ? [] : [personId]))

/** When something was last done to an account, as the copy has it: a file from before that says less than the copy. */
export const lastAccountEvent = ({ stored }: Data): Date | null =>
  [...stored].reduce<Date | null>((last, [path, event]) => {
    const at: unknown = /^people\/[^/]+\/events\//.test(path) ? Reflect.get(Object(event), 'at') : null
    return at instanceof Date && (last === null || at > last) ? at : last
  }, null)
