import { scopesFor } from '@kiemdiem/domain/accounts/roles/scopes'
import { paths } from '@kiemdiem/domain/ids'
import { type Access, INVITATION_DAYS, type Invitation } from '@kiemdiem/domain/model/access'
import type { Contact, Personal } from '@kiemdiem/domain/model/person'
import type { Scope } from '@kiemdiem/domain/model/scope'
import { personWrites as documentsOf } from '@kiemdiem/domain/registry/directory'
import type { Write } from '@kiemdiem/domain/writes/write'
import { codeHash, emailHash } from '../../../functions/src/accounts/hash.ts'
import { invitations } from '../accounts.ts'
import type { Office } from '../office.ts'
import type { RosterEntry } from '../roster/entry.ts'
import { trialOffice } from '../roster.ts'

const create = (path: string, data: object): Write => ({ op: 'create', path, data })

const personWrites = (entry: RosterEntry, scopes: readonly Scope[]): Write[] => {
  const { person, userName, birthDate, email, phone, account, admin, organiser, registrar, docket } = entry
  const contact: Contact = { email, phone }
  const personal: Personal = { birthDate }
  const access: Access = {
    active: person.active,
    personId: person.id,
    userName,
    admin,
    organiser,
    ...(registrar ? { registrar } : {}),
    ...(docket.length > 0 ? { docket } : {}),
    hasAccount: account === 'ready',
    scopes: scopesFor({ personId: person.id, active: true, organiser }, scopes),
  }
  return [
    create(paths.contact(person.id), contact),
    create(paths.personal(person.id), personal),
    create(paths.access(person.id), access),
  ]
}

/** Whose e-mail it is, so that one may sign in with it; of a shared one, all who have it. */
const emailWrites = (roster: Office['roster']): Write[] => {
  const owners = Map.groupBy(
    roster.flatMap(({ email, person }) => (email ? [{ email, id: person.id }] : [])),
    ({ email }) => emailHash(email),
  )
  return [...owners].map(([hash, who]) => create(paths.signInEmail(hash), { personIds: who.map(({ id }) => id) }))
}

const invitationWrites = (now: Date, roster: Office['roster']): Write[] =>
  invitations.flatMap(({ personId, code }) => {
    if (roster.every(({ person }) => person.id !== personId)) return []
    const invitation: Invitation = {
      personId,
      createdAt: now,
      expiresAt: new Date(now.getTime() + INVITATION_DAYS * 86_400_000),
      usedAt: null,
    }
    return [create(paths.invitation(codeHash(code)), invitation)]
  })

/** The registry of an invented organisation, the trial's unless another is given: units, people with what is private of them, roles, pending invitations. */
export const registryWrites = (
  now: Date,
  scopes: readonly Scope[],
  { roster, units }: Office = trialOffice,
): Write[] => [
  ...units.map((unit) => create(paths.unit(unit.id), unit)),
  ...documentsOf(
    roster.map(({ person }) => person),
    'create',
  ),
  ...roster.flatMap((entry) => personWrites(entry, scopes)),
  ...emailWrites(roster),
  ...invitationWrites(now, roster),
]
