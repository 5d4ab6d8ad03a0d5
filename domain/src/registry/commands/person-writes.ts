import { sessionsFrom } from '../../accounts/entry/sessions.ts'
import { rolesOf } from '../../accounts/held.ts'
import { giveRoles } from '../../accounts/roles/give-roles.ts'
import { paths } from '../../ids.ts'
import type { Access } from '../../model/access.ts'
import type { Campaign } from '../../model/campaign.ts'
import type { Contact, Person, Personal } from '../../model/person.ts'
import type { Scope } from '../../model/scope.ts'
import type { Write } from '../../writes/write.ts'
import { type EmailOwners, signInEmailWrites } from '../change/sign-in-emails.ts'
import { personWrites as entryWrites } from '../directory.ts'
import type { PersonInput } from '../inputs.ts'
import { userNameFor } from '../user-name.ts'
import { formerAfter } from './redirected.ts'

/** What is kept of a person besides the registry's entry. */
export interface PersonKept {
  before: Person | null
  person: PersonInput
  contact: Contact | null
  personal: Personal | null
  access: Access | null
  /** The e-mail of before and the one that is entered, as sign-in knows them. */
  emails: { old: EmailOwners | null; next: EmailOwners | null }
  /** User names that begin like the one to be made. */
  userNames: readonly string[]
}

/** The entry that colleagues read: nothing private, and what is empty is left out. */
export const personAfter = (
  { email: _e, phone: _p, birthDate: _b, partyCell, code, probationary, ...person }: PersonInput,
  rev: number,
): Person => ({
  ...person,
  ...(probationary ? { probationary } : {}),
  ...(partyCell ? { partyCell } : {}),
  ...(code === '' ? {} : { code }),
  rev,
})

/** The account of somebody new: nobody signs in with it before a code has been issued and a password set. */
export const newAccount = (
  { id, name, active }: Pick<Person, 'id' | 'name' | 'active'>,
  userNames: ReadonlySet<string>,
): Access => ({
  active,
  personId: id,
  userName: userNameFor(name, userNames),
  admin: false,
  organiser: [],
  hasAccount: false,
})
export const accountFor = ({ person, userNames }: PersonKept): Access => newAccount(person, new Set(userNames))

const privateWrites = (facts: PersonKept, now: Date): Write[] => {
  const { before, person, contact, personal, emails } = facts
  const { id, email, phone, birthDate } = person
  const kept = { email: email === undefined ? (contact?.email ?? null) : email, phone: contact?.phone ?? null }
  return [
    ...(before === null || email !== undefined || phone !== undefined
      ? [
          {
            op: 'set',
            path: paths.contact(id),
            data: {
              ...kept,
              ...(phone === undefined ? {} : { phone }),
              ...formerAfter(facts, now),
            } satisfies Contact,
          } satisfies Write,
        ]
      : []),
    ...(personal === null || birthDate !== undefined
      ? [
          {
            op: 'set',
            path: paths.personal(id),
            data: { birthDate: birthDate === undefined ? (personal?.birthDate ?? null) : birthDate } satisfies Personal,
          } satisfies Write,
        ]
      : []),
    ...(email === undefined ? [] : signInEmailWrites(id, emails)),
  ]
}

/** Who leaves is locked at once, with all sessions; who comes back is opened by whoever administers accounts. */
const lockWrites = (
  { person, access }: PersonKept,
  { openCampaigns, scopes, now }: { openCampaigns: readonly Campaign[]; scopes: readonly Scope[]; now: Date },
): Write[] => {
  if (!access?.active || person.active) return []
  const locked = { ...rolesOf(access), active: false }
  return giveRoles(person.id, locked, { openCampaigns, scopes }, { validFrom: sessionsFrom(now) })
}

/** Everything kept of one person, in step. */
export const personWrites = (
  kept: PersonKept,
  rev: number,
  work: { openCampaigns: readonly Campaign[]; scopes: readonly Scope[]; now: Date },
): Write[] => {
  const { before, person, access } = kept
  return [
    ...entryWrites([personAfter(person, rev)], before ? 'set' : 'create'),
    ...privateWrites(kept, work.now),
    ...(access
      ? lockWrites(kept, work)
      : [{ op: 'create', path: paths.access(person.id), data: accountFor(kept) } satisfies Write]),
  ]
}
