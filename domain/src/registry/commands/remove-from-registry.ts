import type { Command, Done } from '../../commands/command.ts'
import { paths } from '../../ids.ts'
import type { Access } from '../../model/access.ts'
import type { Write } from '../../writes/write.ts'
import { type EmailOwners, signInEmailWrites } from '../change/sign-in-emails.ts'
import type { RegistryState } from '../change/work.ts'
import { directoryWrites } from '../directory.ts'
import type { Faults } from '../faults.ts'
import { NO_EFFECTS, removeFromRegistryInput, type Saved } from '../inputs.ts'
import { type Edited, isRegistrar, type RegistryNamed, registryInvalid, sameEdition } from './may-save.ts'

export interface RemoveFacts extends RegistryNamed, Edited {
  caller: RegistryNamed['caller'] & { access: Pick<Access, 'eventSeq'> }
  subject: string
  /** The whole registry. */
  state: RegistryState
  /** Of a person: null where there is none. */
  access: Access | null
  email: EmailOwners | null
  /** Unused codes of the person. */
  codes: readonly string[]
  /** Whether reviews, papers, conferences or a campaign's process, of whatever year, name it. */
  named: { reviews: boolean; papers: boolean; conferences: boolean; process: boolean }
}

/** Everything in the registry itself that names a person or a unit. */
const inRegistry = ({ subject, state: { units, people } }: RemoveFacts): string[] => [
  ...units.flatMap((unit) => {
    const named = [unit.head, ...unit.deputies, ...unit.clerks, ...unit.drafters, unit.parent, unit.inCharge]
    const lent = [unit.delegation?.head, unit.delegation?.person]
    const within = [...(unit.members ?? []), ...(unit.signers ?? [])].map(({ person }) => person)
    return unit.id !== subject && [...named, ...lent, ...within].some((each) => each === subject)
      ? [`units.${unit.id}`]
      : []
  }),
  ...people.flatMap(({ id, posts }) => (posts.some(({ unit }) => unit === subject) ? [`people.${id}`] : [])),
]

const uses = (facts: RemoveFacts): Faults => {
  const { access, named } = facts
  const roles = access !== null && (access.admin || access.registrar === true || access.organiser.length > 0)
  const places = [
    ...inRegistry(facts),
    ...Object.entries(named).flatMap(([what, is]) => (is ? [what] : [])),
    ...(access?.hasAccount || roles ? ['account'] : []),
  ]
  return Object.fromEntries(places.map((place) => [place, 'inUse' as const]))
}

const personRemoved = ({ subject, access, email, codes, now }: RemoveFacts): Write[] => [
  ...[paths.contact(subject), paths.personal(subject), paths.service(subject), paths.person(subject)].map(
    (path): Write => ({ op: 'delete', path }),
  ),
  ...directoryWrites(new Map([[subject, null]])),
  ...(access ? [{ op: 'delete', path: paths.access(subject) } satisfies Write] : []),
  ...codes.map((hash): Write => ({ op: 'update', path: paths.invitation(hash), data: { expiresAt: now } })),
  ...signInEmailWrites(subject, { old: email, next: null }),
]

const decide = (facts: RemoveFacts): Done => {
  const { subject, preview } = facts
  if (preview) return { writes: [] }
  return {
    writes: subject.startsWith('u-') ? [{ op: 'delete', path: paths.unit(subject) }] : personRemoved(facts),
  }
}

/**
 * Takes out what was entered by mistake: a person or a unit on which nothing rests, in no year. Everything else ends with
 * a date, or is set inactive. It stands on the trail of who did it, because its own is gone.
 */
export const removeFromRegistry: Command<typeof removeFromRegistryInput, RegistryNamed, RemoveFacts, Done, Saved> = {
  title: 'Xóa người, đơn vị nhập nhầm khỏi danh sách',
  input: removeFromRegistryInput,
  otherwise: 'notYours',
  grants: [
    {
      who: 'registrar',
      is: isRegistrar,
      why: 'Xóa mục nhập nhầm khi chưa có tài liệu, đơn vị, tài khoản nào gắn với nó.',
    },
  ],
  conditions: [sameEdition, { atom: 'nothingRests', refuses: (facts) => registryInvalid(uses(facts)) }],
  writes: [
    'units/{unitId}',
    'people/{personId}',
    'directory/{page}',
    'people/{personId}/private/contact',
    'people/{personId}/private/personal',
    'people/{personId}/private/service',
    'access/{uid}',
    'invitations/{hash}',
    'signInEmails/{hash}',
  ],
  mails: [],
  decide,
  answer: (_, { seen }) => ({ effects: NO_EFFECTS, paperNames: [], rev: seen, warnings: [], userName: null }),
  subject: ({ caller, subject }) => ({
    header: paths.access(caller.uid),
    trail: paths.person(caller.uid),
    seq: caller.access.eventSeq ?? 0,
    detail: { removed: subject },
  }),
  keeps: ({ preview }) => !preview,
}
