import { canonicalEmail } from '@kiemdiem/domain/accounts/entry/sign-in'
import { paths } from '@kiemdiem/domain/ids'
import { signInEmailSchema } from '@kiemdiem/domain/model/access'
import { contactSchema, type Person, personalSchema } from '@kiemdiem/domain/model/person'
import { indexPeople, mayMean } from '@kiemdiem/domain/registry/import/plan/match-person'
import type { Known, RegistrySeen } from '@kiemdiem/domain/registry/import/plan/planned'
import type { PersonRow } from '@kiemdiem/domain/registry/import/row'
import { type Import, importSchema } from '@kiemdiem/domain/registry/import/store/journal'
import type { DocumentSnapshot, Transaction } from 'firebase-admin/firestore'
import { emailHash } from '../accounts/hash.ts'
import { readAll } from '../conferences/plan/read-dated.ts'
import { db } from '../firestore/db.ts'
import { parseOrNull } from '../firestore/parse.ts'

/** What importing and undoing read besides what they are given. */

/** One request holds no more than some megabytes of names. */
const AT_ONCE = 1_000

/** Documents in their order, however many. */
export const readMany = async (tx: Transaction, all: readonly string[]): Promise<DocumentSnapshot[]> => {
  const found: DocumentSnapshot[] = []
  for (let at = 0; at < all.length; at += AT_ONCE) found.push(...(await readAll(tx, all.slice(at, at + AT_ONCE))))
  return found
}

/** Of everybody whom a row may mean; a person without them has none yet. */
export const readPrivate = async (
  tx: Transaction,
  rows: readonly PersonRow[],
  people: readonly Person[],
): Promise<RegistrySeen['facts']> => {
  const index = indexPeople(people)
  const meant = [...new Set(rows.flatMap((row) => mayMean(row, index).map(({ id }) => id)))]
  const contacts = await readMany(tx, meant.map(paths.contact))
  const personals = await readMany(tx, meant.map(paths.personal))
  return new Map(
    meant.map((id, at): [string, Pick<Known, 'contact' | 'personal'>] => {
      const [contact, personal] = [contacts[at], personals[at]]
      return [
        id,
        {
          contact: (contact && parseOrNull(contactSchema, contact)) ?? { email: null, phone: null },
          personal: (personal && parseOrNull(personalSchema, personal)) ?? { birthDate: null },
        },
      ]
    }),
  )
}

/** Who has these addresses, by their canonical form and by their hash. */
export const readMailboxes = async (tx: Transaction, emails: readonly string[]) => {
  const canonical = [...new Set(emails.filter((email) => email !== '').map(canonicalEmail))]
  const docs = await readMany(
    tx,
    canonical.map((email) => paths.signInEmail(emailHash(email))),
  )
  const owners = docs.map((doc) => parseOrNull(signInEmailSchema, doc)?.personIds ?? [])
  return {
    byEmail: new Map(canonical.map((email, at) => [email, owners[at] ?? []])),
    byHash: new Map(canonical.map((email, at) => [emailHash(email), owners[at] ?? []])),
  }
}

/** The last import that there was. Every import writes where it is found, so that two at once see one another. */
export const readLastImport = async (tx: Transaction): Promise<Import | null> => {
  const last = (await tx.get(db.doc(paths.importSettings))).get('last') as string | undefined
  return last === undefined ? null : parseOrNull(importSchema, await tx.get(db.doc(paths.import(last))))
}
