import { paths } from '@kiemdiem/domain/ids'
import { type Mail, mailSchema, mailSettingsSchema } from '@kiemdiem/domain/model/mail'
import { db } from '../firestore/db.ts'
import { parseOrNull } from '../firestore/parse.ts'

/** Longer than sendMail may run (60 s): when it is over, the worker that held the mail is certainly gone. */
export const LEASE_MS = 120_000
/** With the queue's back-off this is about three days; then somebody must look. */
const ATTEMPTS_MAX = 30

export type ClaimedMail = Mail & { id: string; leaseUntil: Date }

/**
 * Takes a mail for one attempt, or null where there is nothing to do: it is sent, somebody else is at it, or sending
 * is paused. A mail whose worker died is taken over once its lease has run out.
 */
export const claimMail = (id: string, now: Date): Promise<ClaimedMail | null> =>
  db.runTransaction(async (tx) => {
    const ref = db.doc(paths.mail(id))
    const [settings, snapshot] = await tx.getAll(db.doc(paths.mailSettings), ref)
    if (settings && parseOrNull(mailSettingsSchema, settings)?.paused) return null
    const mail = snapshot ? parseOrNull(mailSchema, snapshot) : null
    if (!mail) return null
    const abandoned = mail.state === 'sending' && (mail.leaseUntil ?? now) <= now
    if (mail.state !== 'queued' && !abandoned) return null
    if (mail.attempts >= ATTEMPTS_MAX) {
      tx.update(ref, { state: 'failed', leaseUntil: null, result: 'tooManyAttempts' })
      return null
    }
    const leaseUntil = new Date(now.getTime() + LEASE_MS)
    const claim = { state: 'sending' as const, attempts: mail.attempts + 1, leaseUntil }
    tx.update(ref, claim)
    return { ...mail, ...claim, id }
  })
