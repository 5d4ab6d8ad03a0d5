import { paths } from '@kiemdiem/domain/ids'
import { type Mail, mailSchema, mailSettingsSchema } from '@kiemdiem/domain/model/mail'
import type { Timestamp } from 'firebase-admin/firestore'
import { changedMeanwhile } from '../errors.ts'
import { db } from '../firestore/db.ts'
import { parseOrNull } from '../firestore/parse.ts'
import { forget, readsSince, type SharedRead } from './facts/shared-reads.ts'

/** Longer than sendMail may run (60 s): when it is over, the worker that held the mail is certainly gone. */
export const LEASE_MS = 120_000
/** With the queue's back-off this is about three days; then somebody must look. */
const ATTEMPTS_MAX = 30

export interface ClaimedMail extends Mail {
  id: string
  leaseUntil: Date
  /** When it came into the outbox, and when it was claimed, both by the database's clock. */
  queuedAt: Timestamp
  claimedAt: Timestamp
}

/** Whether sending is paused. That it is, is never kept: who resumes it waits for nothing. */
const isPaused = async (read: SharedRead): Promise<boolean> => {
  const [settings] = await read([paths.mailSettings])
  const paused = settings !== undefined && parseOrNull(mailSettingsSchema, settings)?.paused === true
  if (paused) forget(paths.mailSettings)
  return paused
}

/**
 * Takes a mail for one attempt, or null where there is nothing to do: it is sent, somebody else is at it, or sending
 * is paused. A mail whose worker died is taken over once its lease has run out. The claim is written only onto the mail
 * as it was read, so of several workers one has it.
 */
export const claimMail = async (id: string, now: Date): Promise<ClaimedMail | null> => {
  const ref = db.doc(paths.mail(id))
  const snapshot = await ref.get()
  const { createTime: queuedAt, updateTime: lastUpdateTime } = snapshot
  const mail = parseOrNull(mailSchema, snapshot)
  if (!mail || !queuedAt || !lastUpdateTime) return null
  const abandoned = mail.state === 'sending' && (mail.leaseUntil ?? now) <= now
  if (mail.state !== 'queued' && !abandoned) return null
  if (await isPaused(readsSince(queuedAt))) return null
  const leaseUntil = new Date(now.getTime() + LEASE_MS)
  const tired = mail.attempts >= ATTEMPTS_MAX
  const claim = { state: 'sending' as const, attempts: mail.attempts + 1, leaseUntil }
  const change = tired ? { state: 'failed', leaseUntil: null, result: 'tooManyAttempts' } : claim
  try {
    const { writeTime: claimedAt } = await ref.update(change, { lastUpdateTime })
    return tired ? null : { ...mail, ...claim, id, queuedAt, claimedAt }
  } catch (error) {
    if (changedMeanwhile(error)) return null
    throw error
  }
}
