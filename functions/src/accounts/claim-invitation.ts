import { paths } from '@kiemdiem/domain/ids'
import { type Access, accessSchema, invitationSchema } from '@kiemdiem/domain/model/access'
import type { Write } from '@kiemdiem/domain/writes/write'
import { FieldValue } from 'firebase-admin/firestore'
import { serverNow } from '../clock.ts'
import { db } from '../firestore/db.ts'
import { parse } from '../firestore/parse.ts'
import { refusal } from '../serve/refuse.ts'
import { type PasswordRecorded, recordPassword } from './passwords/record-password.ts'

/** Longer than the function's timeout (options.ts): an attempt that began earlier is certainly dead. */
const CLAIM_MS = 120_000

export interface Claim {
  personId: string
  access: Access
  /** This very attempt had already succeeded; only its answer was lost. */
  finished: boolean
}

const ref = (hash: string) => db.doc(paths.invitation(hash))

/**
 * Takes the code for one attempt, so that of two at once only one sets its password. The same attempt (key) may come
 * again at any time: that is how a crash between Auth and Firestore is cured. Another one gets the code when the first
 * has failed, or after CLAIM_MS.
 */
export const claimInvitation = (hash: string, key: string, check: (access: Access) => void): Promise<Claim> =>
  db.runTransaction(async (tx) => {
    const snapshot = await tx.get(ref(hash))
    if (!snapshot.exists) throw refusal('codeUnknown')
    const { personId, usedAt, expiresAt, claim, held } = parse(invitationSchema, snapshot)
    const access = parse(accessSchema, await tx.get(db.doc(paths.access(personId))))
    const now = serverNow()
    const own = claim?.key === key
    if (usedAt) {
      if (own) return { personId, access, finished: true }
      throw refusal('codeUsed')
    }
    if (!own && claim && now.getTime() - claim.at.getTime() < CLAIM_MS) throw refusal('codeBusy')
    if (expiresAt <= now) throw refusal('codeExpired')
    if (!access.active) throw refusal('personInactive')
    if (held) throw refusal('codeHeld')
    check(access)
    tx.update(ref(hash), { claim: { key, at: now } })
    return { personId, access, finished: false }
  })

/**
 * The password is set: the code is used up, and sessions of before count no longer. Where it replaced another password, its
 * owner and the organisers are told. Null when another attempt has taken the code meanwhile.
 */
export const finishInvitation = (hash: string, key: string): Promise<PasswordRecorded | null> =>
  db.runTransaction(async (tx) => {
    const { personId, usedAt, claim } = parse(invitationSchema, await tx.get(ref(hash)))
    if (claim?.key !== key) return null
    const now = serverNow()
    if (usedAt) return { validFrom: now, mails: [] }
    const used: Write = { op: 'update', path: paths.invitation(hash), data: { usedAt: now } }
    return recordPassword(tx, personId, 'acceptInvitation', now, [used])
  })

/** The attempt failed before the password was set: the code is free again. */
export const releaseInvitation = (hash: string, key: string): Promise<void> =>
  db.runTransaction(async (tx) => {
    const { claim, usedAt } = parse(invitationSchema, await tx.get(ref(hash)))
    if (claim?.key === key && !usedAt) tx.update(ref(hash), { claim: FieldValue.delete() })
  })
