import { randomBytes } from 'node:crypto'
import { CODE_ALPHABET, CODE_LENGTH, groupedCode } from '@kiemdiem/domain/accounts/sign-in'
import { paths } from '@kiemdiem/domain/ids'
import { accessSchema, INVITATION_DAYS, type Invitation } from '@kiemdiem/domain/model/access'
import { personSchema } from '@kiemdiem/domain/model/person'
import type { PersonEvent } from '@kiemdiem/domain/model/person-event'
import * as z from 'zod/mini'
import { callable, keySchema } from '../callable/callable.ts'
import { refusal } from '../callable/refuse.ts'
import { runOnce } from '../callable/run-once.ts'
import { db } from '../firestore/db.ts'
import { parseOrNull } from '../firestore/parse.ts'
import { log } from '../log.ts'
import { codeHash } from './hash.ts'

const inputSchema = z.object({ personId: z.string().check(z.regex(/^p-[a-z0-9-]+$/)), key: keySchema })

/** 32 letters divide 256, so every letter is equally likely. */
const newCode = (): string =>
  Array.from(randomBytes(CODE_LENGTH), (byte) => CODE_ALPHABET[byte % CODE_ALPHABET.length]).join('')

/**
 * A new one-time code for a person, for the printed "Phiếu cấp tài khoản"; also the way to a new password. Earlier
 * unused codes end. Only the code's hash is stored, so a repeat cannot give the same code again: it makes a new one,
 * and the code of the lost answer is among those that end. That is why the key is not stored.
 */
export const issueInvitation = callable('issueInvitation', inputSchema, async ({ personId }, auth) => {
  const code = newCode()
  const { outcome: issued } = await runOnce(
    { action: 'issueInvitation', auth, key: null, role: 'admin' },
    async (tx, caller, now) => {
      const snapshots = await tx.getAll(db.doc(paths.person(personId)), db.doc(paths.access(personId)))
      const person = snapshots[0] ? parseOrNull(personSchema, snapshots[0]) : null
      const access = snapshots[1] ? parseOrNull(accessSchema, snapshots[1]) : null
      if (!person || !access) throw refusal('unknownPerson')
      if (!person.active || !access.active) throw refusal('personInactive')
      const unused = db.collection('invitations').where('personId', '==', personId).where('usedAt', '==', null)
      for (const earlier of (await tx.get(unused)).docs) tx.update(earlier.ref, { expiresAt: now })
      const expiresAt = new Date(now.getTime() + INVITATION_DAYS * 86_400_000)
      const invitation: Invitation = { personId, createdAt: now, expiresAt, usedAt: null }
      const event: PersonEvent = { type: 'invited', by: caller.uid, at: now }
      tx.create(db.doc(paths.invitation(codeHash(code))), invitation)
      tx.update(db.doc(paths.access(personId)), { invitedUntil: expiresAt })
      tx.create(db.collection(`${paths.person(personId)}/events`).doc(), event)
      return {
        code: groupedCode(code),
        userName: access.userName,
        name: person.name,
        expiresAt: expiresAt.toISOString(),
      }
    },
  )
  log('INFO', 'invitationIssued', { personId, outcome: 'issued' })
  return issued
})
