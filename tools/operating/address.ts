import { canonicalEmail } from '@kiemdiem/domain/accounts/entry/sign-in'
import { paths } from '@kiemdiem/domain/ids'
import { accessSchema, signInEmailSchema } from '@kiemdiem/domain/model/access'
import { contactSchema } from '@kiemdiem/domain/model/person'
import type { AddressFacts } from '@kiemdiem/domain/recovery/correct-address'
import type { EmailOwners } from '@kiemdiem/domain/registry/change/sign-in-emails'
import type { Firestore, Transaction } from 'firebase-admin/firestore'
import { Refusal } from '../refusal.ts'

/** One mailbox as a mail server reads it; what is longer than 254 no server takes. */
export const emailAsGiven = (given: string): string => {
  const email = canonicalEmail(given)
  if (!/^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/.test(email) || email.length > 254)
    throw new Refusal(`"${given}" is no e-mail address: name@domain is needed.`)
  return email
}

/** What the correction of an address rests on, read in its transaction. Null: nobody has this id. */
export const readAddress = async (
  tx: Transaction,
  db: Firestore,
  { personId, email, now }: Pick<AddressFacts, 'personId' | 'email' | 'now'>,
): Promise<AddressFacts | null> => {
  const { parseOrNull } = await import('../../functions/src/firestore/parse.ts')
  const { emailHash } = await import('../../functions/src/accounts/hash.ts')
  const owners = async (address: string | null): Promise<EmailOwners | null> => {
    if (address === null) return null
    const hash = emailHash(address)
    const known = parseOrNull(signInEmailSchema, await tx.get(db.doc(paths.signInEmail(hash))))
    return { hash, personIds: known?.personIds ?? [] }
  }
  if (!(await tx.get(db.doc(paths.person(personId)))).exists) return null
  const contact = parseOrNull(contactSchema, await tx.get(db.doc(paths.contact(personId)))) ?? {
    email: null,
    phone: null,
  }
  const access = parseOrNull(accessSchema, await tx.get(db.doc(paths.access(personId))))
  return { personId, contact, email, before: await owners(contact.email), after: await owners(email), access, now }
}
