import { paths } from '../ids.ts'
import type { Access } from '../model/access.ts'
import type { Contact } from '../model/person.ts'
import type { PersonEvent } from '../model/person-event.ts'
import { type EmailOwners, signInEmailWrites } from '../registry/change/sign-in-emails.ts'
import type { Write } from '../writes/write.ts'
import { OPERATOR } from './withdraw-pending.ts'

export interface AddressFacts {
  personId: string
  contact: Contact
  /** Null: has none; messages go to the unit's clerk. */
  email: string | null
  /** Of the address there was, and of the one there will be; null where there is none. */
  before: EmailOwners | null
  after: EmailOwners | null
  /** Null while nobody has let the person in. */
  access: Pick<Access, 'eventSeq'> | null
  now: Date
}

/**
 * Gives somebody another e-mail, or none: where mail goes and what signs in change together, so that neither is left behind.
 * Whose account it is finds it on its trail.
 */
export const correctAddress = ({ personId, contact, email, before, after, access, now }: AddressFacts): Write[] => {
  const seq = (access?.eventSeq ?? 0) + 1
  const event: PersonEvent = { seq, command: 'correctAddress', by: OPERATOR, at: now }
  // The same address again mends what signs in, where the two had parted.
  const old = before?.hash === after?.hash ? null : before
  return [
    { op: 'set', path: paths.contact(personId), data: { ...contact, email } },
    ...signInEmailWrites(personId, { old, next: after }),
    ...(access
      ? ([
          { op: 'update', path: paths.access(personId), data: { eventSeq: seq } },
          { op: 'create', path: paths.personEvent(personId, seq), data: event },
        ] satisfies Write[])
      : []),
  ]
}
