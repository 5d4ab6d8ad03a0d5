import * as z from 'zod/mini'
import type { Command, Done } from '../commands/command.ts'
import { keySchema, personIdSchema } from '../commands/fields.ts'
import { paths } from '../ids.ts'
import { type Access, INVITATION_DAYS, type Invitation } from '../model/access.ts'
import type { Person } from '../model/person.ts'
import type { Write } from '../writes/write.ts'
import { type AccountCalled, isAdmin } from './account-called.ts'
import { groupedCode } from './sign-in.ts'

const input = z.strictObject({ personId: personIdSchema, key: keySchema })

export interface InvitationFacts extends AccountCalled {
  person: Person | null
  access: Access | null
  /** Drawn for this call; only its hash is stored. */
  code: string
  codeHash: string
  /** Hashes of codes given to this person before and not used. */
  unused: readonly string[]
}

interface Issued extends Done {
  userName: string
  name: string
  code: string
  expiresAt: Date
}

const decide = ({ person, access, personId, code, codeHash, unused, now }: InvitationFacts): Issued => {
  const expiresAt = new Date(now.getTime() + INVITATION_DAYS * 86_400_000)
  const invitation: Invitation = { personId, createdAt: now, expiresAt, usedAt: null }
  return {
    code: groupedCode(code),
    userName: access?.userName ?? '',
    name: person?.name ?? '',
    expiresAt,
    writes: [
      ...unused.map((hash): Write => ({ op: 'update', path: paths.invitation(hash), data: { expiresAt: now } })),
      { op: 'create', path: paths.invitation(codeHash), data: invitation },
      { op: 'update', path: paths.access(personId), data: { invitedUntil: expiresAt } },
    ],
  }
}

/**
 * A new one-time code for a person, for the printed "Phiếu cấp tài khoản"; also the way to a new password. Earlier
 * unused codes end. Only the code's hash is stored, so a repeat cannot give the same code again: it makes a new one,
 * and the code of the lost answer is among those that end. That is why no answer is kept.
 */
export const issueInvitation: Command<
  typeof input,
  AccountCalled,
  InvitationFacts,
  Issued,
  { code: string; userName: string; name: string; expiresAt: string }
> = {
  title: 'Cấp mã truy cập',
  input,
  otherwise: 'notAdmin',
  grants: [{ who: 'admin', is: isAdmin, why: 'Cấp mã truy cập lần đầu hoặc cấp lại khi quên mật khẩu.' }],
  conditions: [
    { atom: 'personKnown', refuses: ({ person, access }) => (person && access ? null : 'unknownPerson') },
    // A locked account may be given its code before it is unlocked; only an unlocked one can use it.
    { atom: 'personServing', refuses: ({ person }) => (person?.active ? null : 'personLeft') },
  ],
  writes: ['invitations/{hash}', 'access/{uid}'],
  mails: [],
  decide,
  answer: ({ code, userName, name, expiresAt }) => ({ code, userName, name, expiresAt: expiresAt.toISOString() }),
  subject: ({ access, personId }) => ({
    header: paths.access(personId),
    trail: paths.person(personId),
    seq: access?.eventSeq ?? 0,
  }),
  keeps: () => false,
}
