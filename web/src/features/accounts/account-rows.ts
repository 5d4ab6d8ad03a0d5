import type { Access } from '@kiemdiem/domain/model/access'
import type { Person } from '@kiemdiem/domain/model/person'
import type { Unit } from '@kiemdiem/domain/model/unit'
import { byName } from '@kiemdiem/domain/vi'

/** none: never given a code · invited: has not set a password · active · locked: turned off. */
export type AccountState = 'none' | 'invited' | 'active' | 'locked'

export interface AccountRow {
  person: Person
  unitName: string
  access: Access | null
  state: AccountState
}

const stateOf = (access: Access | null): AccountState => {
  if (access === null) return 'none'
  if (!access.active) return 'locked'
  return access.hasAccount ? 'active' : 'invited'
}

/** Everybody of the registry with their account, in Vietnamese order of names. */
export const accountRows = (
  people: readonly Person[],
  units: readonly Unit[],
  accounts: readonly Access[],
): AccountRow[] => {
  const unitNames = new Map(units.map((unit) => [unit.id, unit.shortName]))
  const byPerson = new Map(accounts.map((access) => [access.personId, access]))
  return people
    .map((person) => {
      const access = byPerson.get(person.id) ?? null
      const unit = person.posts[0]?.unit
      return { person, access, state: stateOf(access), unitName: (unit && unitNames.get(unit)) ?? '' }
    })
    .sort((a, b) => byName(a.person.name, b.person.name))
}
