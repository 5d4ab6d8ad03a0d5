import { paths } from '@kiemdiem/domain/ids'
import { accessSchema } from '@kiemdiem/domain/model/access'
import { contactSchema, type Person, personSchema } from '@kiemdiem/domain/model/person'
import { unitSchema } from '@kiemdiem/domain/model/unit'
import { db } from '../firestore/db.ts'
import { parse, parseOrNull } from '../firestore/parse.ts'

export interface Recipient {
  address: string
  /** Whose address it is; null: one that its owner has left. */
  owner: string | null
  /** Set where the mail goes to a clerk, who is asked to pass it on without its content. */
  clerkName: string | null
}

const emailOf = async (personId: string): Promise<string | null> =>
  parseOrNull(contactSchema, await db.doc(paths.contact(personId)).get())?.email ?? null

/** Where its owner read mail before the e-mail was replaced, and nobody else. */
export const findFormer = async (personId: string): Promise<Recipient | null> => {
  const former = parseOrNull(contactSchema, await db.doc(paths.contact(personId)).get())?.former
  return former ? { address: former.email, owner: null, clerkName: null } : null
}

/** Somebody without an account is told by mail all the same. */
const isLockedOut = async (personId: string): Promise<boolean> =>
  parseOrNull(accessSchema, await db.doc(paths.access(personId)).get())?.active === false

/** The first clerk of the unit with an e-mail, in office and not locked out; where it has none, of the unit above it. */
const clerkOf = async (unitId: string | null): Promise<Recipient | null> => {
  if (unitId === null) return null
  const unit = parse(unitSchema, await db.doc(paths.unit(unitId)).get())
  for (const clerkId of unit.clerks) {
    const address = await emailOf(clerkId)
    const clerk = parse(personSchema, await db.doc(paths.person(clerkId)).get())
    if (address && clerk.active && !(await isLockedOut(clerkId)))
      return { address, owner: clerk.id, clerkName: clerk.name }
  }
  return clerkOf(unit.parent)
}

/** Where a mail for this person goes: their own e-mail, else their unit's clerk, else nowhere. */
export const findRecipient = async (person: Person): Promise<Recipient | null> => {
  const address = await emailOf(person.id)
  return address ? { address, owner: person.id, clerkName: null } : clerkOf(person.posts[0]?.unit ?? null)
}
