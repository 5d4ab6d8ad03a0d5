import { canonicalEmail } from '../../accounts/entry/sign-in.ts'
import { organisersOf, tellOfAccount } from '../../accounts/tell.ts'
import type { QueuedMail } from '../../mail/queue-mail.ts'
import type { Access } from '../../model/access.ts'
import type { Campaign } from '../../model/campaign.ts'
import type { Contact } from '../../model/person.ts'
import type { PersonInput } from '../inputs.ts'

/** Whose e-mail is entered anew: whoever has it is sent what is about the account, and signs in by it. */

interface Redirected {
  person: Pick<PersonInput, 'id' | 'email'>
  contact: Contact | null
  access: Pick<Access, 'hasAccount' | 'eventSeq'> | null
}

/** Several changes in these days tell the address of before the first: else a second would hide the first. */
const FORMER_DAYS = 7

const isRedirected = ({ access, contact, person: { email } }: Redirected): boolean =>
  access?.hasAccount === true &&
  email !== undefined &&
  canonicalEmail(email ?? '') !== canonicalEmail(contact?.email ?? '')

/** The address that its owner last used, kept so that he is told there. */
export const formerAfter = (facts: Redirected, now: Date): Pick<Contact, 'former'> => {
  const { contact } = facts
  const kept = contact?.former
  const isYoung = kept !== undefined && now.getTime() - kept.at.getTime() < FORMER_DAYS * 86_400_000
  if (kept && (isYoung || !isRedirected(facts))) return { former: kept }
  return isRedirected(facts) && contact?.email ? { former: { email: contact.email, at: now } } : {}
}

/** The owner is told at the old address and the new one, and everybody who manages accounts or organises. */
export const redirectedMails = (
  facts: Redirected & {
    caller: { uid: string }
    campaigns: readonly Campaign[]
    activeAdmins: readonly string[]
    now: Date
  },
): QueuedMail[] => {
  const { person, access, caller, campaigns, activeAdmins, now } = facts
  if (!isRedirected(facts)) return []
  const about = { campaigns, event: (access?.eventSeq ?? 0) + 1, now }
  const organisers = organisersOf(campaigns.filter(({ status }) => status === 'open'))
  const others = [...activeAdmins, ...organisers].filter((uid) => uid !== caller.uid && uid !== person.id)
  return [
    ...(formerAfter(facts, now).former ? tellOfAccount('addressLeft', person.id, [person.id], about) : []),
    ...tellOfAccount('addressChanged', person.id, [person.id, ...others], about),
  ]
}
