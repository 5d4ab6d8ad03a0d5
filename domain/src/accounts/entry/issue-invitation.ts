import * as z from 'zod/mini'
import type { Command, Done } from '../../commands/command.ts'
import { keySchema, personIdSchema } from '../../commands/fields.ts'
import { paths } from '../../ids.ts'
import type { QueuedMail } from '../../mail/queue-mail.ts'
import { type Access, INVITATION_DAYS, type Invitation, type Pending } from '../../model/access.ts'
import type { Campaign } from '../../model/campaign.ts'
import type { Person } from '../../model/person.ts'
import type { Write } from '../../writes/write.ts'
import { type AccountCalled, isAdmin } from '../account-called.ts'
import { pendingOf } from '../held.ts'
import { organisersOf, tellOfAccount } from '../tell.ts'
import { groupedCode } from './sign-in.ts'

const input = z.strictObject({
  personId: personIdSchema,
  /** A mail tells of the account too; never the code. Only somebody without a password is invited. */
  invite: z.optional(z.boolean()),
  key: keySchema,
})

export interface InvitationFacts extends AccountCalled {
  person: Person | null
  access: Access | null
  /** Drawn for this call; only its hash is stored. */
  code: string
  codeHash: string
  /** Hashes of codes given to this person before and not used. */
  unused: readonly string[]
  /** Those that have papers: opened, also if closed since. */
  campaigns: readonly Campaign[]
  activeAdmins: readonly string[]
  /** Heads who return the person's papers (held.ts). */
  heads: readonly string[]
  invite?: boolean | undefined
}

interface Issued extends Done {
  userName: string
  name: string
  code: string
  expiresAt: Date
}

/** There is something to take over: a password, or roles that wait for their holder. */
const isInUse = ({ access }: InvitationFacts): boolean =>
  access !== null &&
  (access.hasAccount ||
    access.admin ||
    access.registrar === true ||
    (access.docket ?? []).length > 0 ||
    access.organiser.length > 0)

/** Whoever holds the code of an account in use can become its owner; who issues one for himself gains nothing. */
const isHeld = (facts: InvitationFacts): boolean =>
  isInUse(facts) && facts.caller.uid !== facts.personId && facts.campaigns.length > 0

const pendingAfter = (facts: InvitationFacts): { pending?: Pending } => {
  const { access, caller, heads, now } = facts
  const held = isHeld(facts)
  if (!held && !access?.pending) return {}
  const code = held ? { by: caller.uid, at: now, confirmers: [...heads] } : undefined
  return { pending: pendingOf({ roles: access?.pending?.roles, code }) }
}

/** Tells of the code that this call issues; the number of its event says which. Before the first campaign there are no mails. */
const invitationMails = ({ invite, access, personId, campaigns, now }: InvitationFacts): QueuedMail[] =>
  invite && access && !access.hasAccount
    ? tellOfAccount('invited', personId, [personId], { campaigns, event: (access.eventSeq ?? 0) + 1, now })
    : []

/** Nobody else is told of the first code of somebody without account and roles: its sheet is handed over. */
const mailsOf = (facts: InvitationFacts): QueuedMail[] => {
  const { access, personId, caller, campaigns, activeAdmins, heads, now } = facts
  if (!isInUse(facts)) return []
  const about = { campaigns, event: (access?.eventSeq ?? 0) + 1, now }
  const second = isHeld(facts) ? [...activeAdmins, ...heads] : []
  const organisers = organisersOf(campaigns.filter(({ status }) => status === 'open'))
  const others = (people: readonly string[]) => people.filter((uid) => uid !== caller.uid && uid !== personId)
  return [
    ...tellOfAccount(
      'codeIssued',
      personId,
      [personId, ...others(organisers).filter((uid) => !second.includes(uid))],
      about,
    ),
    ...tellOfAccount('accessToConfirm', personId, others(second), about),
  ]
}

const decide = (facts: InvitationFacts): Issued => {
  const { person, access, personId, code, codeHash, unused, now } = facts
  const expiresAt = new Date(now.getTime() + INVITATION_DAYS * 86_400_000)
  const invitation: Invitation = { personId, createdAt: now, expiresAt, usedAt: null, held: isHeld(facts) }
  const invitations = invitationMails(facts)
  const invited = invitations.length > 0 ? { invited: { at: now, event: (access?.eventSeq ?? 0) + 1 } } : {}
  const mails = [...mailsOf(facts), ...invitations]
  return {
    mails: mails.map(({ id }) => id),
    code: groupedCode(code),
    userName: access?.userName ?? '',
    name: person?.name ?? '',
    expiresAt,
    writes: [
      ...unused.map((hash): Write => ({ op: 'update', path: paths.invitation(hash), data: { expiresAt: now } })),
      { op: 'create', path: paths.invitation(codeHash), data: invitation },
      {
        op: 'update',
        path: paths.access(personId),
        data: { invitedUntil: expiresAt, ...invited, ...pendingAfter(facts) },
      },
      ...mails.map(({ write }) => write),
    ],
  }
}

/**
 * A new one-time code for a person, for the printed "Phiếu cấp tài khoản"; also the way to a new password, and then it
 * opens nothing until a second person has confirmed it (decisions/0025). Earlier
 * unused codes end. Only the code's hash is stored, so a repeat cannot give the same code again: it makes a new one,
 * and the code of the lost answer is among those that end. That is why no answer is kept.
 */
export const issueInvitation: Command<
  typeof input,
  AccountCalled,
  InvitationFacts,
  Issued,
  { code: string; userName: string; name: string; expiresAt: string; held: boolean }
> = {
  title: 'Cấp mã truy cập',
  input,
  otherwise: 'notAdmin',
  grants: [
    {
      who: 'admin',
      is: isAdmin,
      why: 'Cấp mã truy cập lần đầu hoặc cấp lại khi quên mật khẩu; mã cho tài khoản đang dùng chỉ có hiệu lực khi có người thứ hai xác nhận.',
    },
  ],
  conditions: [
    { atom: 'personKnown', refuses: ({ person, access }) => (person && access ? null : 'unknownPerson') },
    // A locked account may be given its code before it is unlocked; only an unlocked one can use it.
    { atom: 'personServing', refuses: ({ person }) => (person?.active ? null : 'personLeft') },
  ],
  writes: ['invitations/{hash}', 'access/{uid}', 'mail/{mailId}'],
  mails: ['codeIssued', 'accessToConfirm', 'invited'],
  decide,
  answer: ({ code, userName, name, expiresAt }, facts) => ({
    code,
    userName,
    name,
    expiresAt: expiresAt.toISOString(),
    held: isHeld(facts),
  }),
  subject: (facts) => ({
    header: paths.access(facts.personId),
    trail: paths.person(facts.personId),
    seq: facts.access?.eventSeq ?? 0,
    detail: { held: isHeld(facts) },
  }),
  keeps: () => false,
}
