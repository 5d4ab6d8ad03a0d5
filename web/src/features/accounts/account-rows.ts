import type { Access } from '@kiemdiem/domain/model/access'
import type { Person } from '@kiemdiem/domain/model/person'
import type { Unit } from '@kiemdiem/domain/model/unit'
import { byName } from '@kiemdiem/domain/vi'

/** none: never given a code · invited: code not used yet · expired: code ran out unused · active · locked: turned off. */
export const ACCOUNT_STATES = ['none', 'invited', 'expired', 'active', 'locked'] as const
export type AccountState = (typeof ACCOUNT_STATES)[number]

/** What the list is narrowed to: a state, or those whose mails come back. */
export type AccountFilter = AccountState | 'undelivered'

export interface AccountRow {
  person: Person
  unitName: string
  access: Access | null
  state: AccountState
}

export const fits = ({ state, access }: AccountRow, filter: AccountFilter): boolean =>
  filter === 'undelivered' ? access?.undelivered !== undefined : state === filter

const stateOf = (access: Access | null, now: Date): AccountState => {
  if (access === null) return 'none'
  if (!access.active) return 'locked'
  if (access.hasAccount) return 'active'
  if (access.invitedUntil === undefined) return 'none'
  return access.invitedUntil > now ? 'invited' : 'expired'
}

/** Everybody of the registry with their account, in Vietnamese order of names. */
export const accountRows = (
  people: readonly Person[],
  units: readonly Unit[],
  accounts: readonly Access[],
  now: Date,
): AccountRow[] => {
  const unitNames = new Map(units.map((unit) => [unit.id, unit.shortName]))
  const byPerson = new Map(accounts.map((access) => [access.personId, access]))
  return people
    .map((person) => {
      const access = byPerson.get(person.id) ?? null
      const unit = person.posts[0]?.unit
      return { person, access, state: stateOf(access, now), unitName: (unit && unitNames.get(unit)) ?? '' }
    })
    .sort((a, b) => byName(a.person.name, b.person.name))
}
