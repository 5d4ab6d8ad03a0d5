import { paths } from '@kiemdiem/domain/ids'
import { endingsOf } from '@kiemdiem/domain/mail/digest/endings'
import { nextMorning } from '@kiemdiem/domain/mail/mails-a-day'
import { type Mail, mailSchema } from '@kiemdiem/domain/model/mail'
import { FieldValue, type Transaction } from 'firebase-admin/firestore'
import { changedMeanwhile } from '../errors.ts'
import { db } from '../firestore/db.ts'
import { parse } from '../firestore/parse.ts'
import type { ClaimedMail } from './claim-mail.ts'
import { forget } from './facts/shared-reads.ts'
import type { Attempt } from './settlement.ts'

/** The queue repeats within this time (send-mail.ts, retryConfig); afterwards the sweeper does. */
const QUEUE_REPEATS_MS = 2 * 3_600_000

type Change = Pick<Mail, 'state' | 'attempts' | 'leaseUntil' | 'sentAt' | 'result' | 'clerk'>

/** Who got it instead of its receiver. */
const clerkOf = (mail: ClaimedMail, { mailbox }: Attempt): { clerk?: string } =>
  mailbox?.owner && mailbox.owner !== mail.to ? { clerk: mailbox.owner } : {}

const changeFor = (mail: ClaimedMail, settlement: Attempt, now: Date): Change => {
  const base = { attempts: mail.attempts, leaseUntil: null, sentAt: null }
  switch (settlement.kind) {
    case 'sent':
      return { ...base, state: 'sent', sentAt: now, result: null, ...clerkOf(mail, settlement) }
    case 'temporary':
      return {
        ...base,
        state: 'queued',
        leaseUntil: new Date(now.getTime() + QUEUE_REPEATS_MS),
        result: settlement.result,
      }
    case 'tomorrow':
      // Not an attempt, and no task: the sweeper finds it then.
      return {
        ...base,
        state: 'queued',
        attempts: mail.attempts - 1,
        leaseUntil: nextMorning(now),
        result: settlement.result,
      }
    case 'gathered':
      // Not an attempt either: nothing but the digest touches it again.
      return { ...base, state: 'gathered', attempts: mail.attempts - 1, result: null }
    case 'settings':
      // Not this mail's fault: the attempt does not count.
      return { ...base, state: 'queued', attempts: mail.attempts - 1, result: settlement.result }
    case 'bounced':
    case 'cancelled':
    case 'failed':
      return { ...base, state: settlement.kind, result: settlement.result }
  }
}

/**
 * Marks the account of a mailbox from which mails come back, and takes the mark away when one has arrived: who manages
 * accounts sees it. Nobody without an account has a place for it.
 */
const markMailbox = async (tx: Transaction, attempt: Attempt, now: Date): Promise<() => void> => {
  const { kind, mailbox } = attempt
  if (!mailbox?.owner) return () => undefined
  const arrived = kind === 'sent' && mailbox.undelivered
  if (!arrived && kind !== 'bounced') return () => undefined
  const ref = db.doc(paths.access(mailbox.owner))
  // An account that was removed since has no mark; an update of it would fail, and the mail be sent again.
  if (!(await tx.get(ref)).exists) return () => undefined
  return () =>
    tx.update(ref, {
      undelivered: attempt.kind === 'bounced' ? { at: now, result: attempt.result } : FieldValue.delete(),
    })
}

/** Whether somebody who has changed the mail since it was claimed has left it to this attempt. */
const isStillOurs = async (tx: Transaction, mail: ClaimedMail): Promise<boolean> => {
  const current = parse(mailSchema, await tx.get(db.doc(paths.mail(mail.id))))
  return current.state === 'sending' && current.leaseUntil?.getTime() === mail.leaseUntil.getTime()
}

/** `untouched`: if nobody has written on the mail since it was claimed; it need not be read for that. */
const settle = (mail: ClaimedMail, settlement: Attempt, now: Date, untouched: boolean): Promise<void> =>
  db.runTransaction(async (tx) => {
    const ours = untouched || (await isStillOurs(tx, mail))
    const mark = await markMailbox(tx, settlement, now)
    const change = { ...changeFor(mail, settlement, now) }
    const precondition = untouched ? { lastUpdateTime: mail.claimedAt } : {}
    if (ours || settlement.kind === 'sent') tx.update(db.doc(paths.mail(mail.id)), change, precondition)
    mark()
    for (const { mailId, ending } of endingsOf(settlement.holds ?? [], settlement, { id: mail.id, at: now })) {
      tx.update(db.doc(paths.mail(mailId)), { ...ending, ...(ending.digest && clerkOf(mail, settlement)) })
    }
    if (settlement.kind === 'settings') {
      tx.set(db.doc(paths.mailSettings), { paused: true, reason: settlement.result, at: now })
    }
  })

/**
 * Writes how an attempt ended, and pauses all mail when our own settings are at fault. An attempt that has lost its
 * lease to another may still say that it sent the mail, nothing else. What a digest held ends with it, in the same
 * transaction: none of it is lost between the two, nor told by two digests.
 */
export const settleMail = async (mail: ClaimedMail, settlement: Attempt, now: Date): Promise<void> => {
  try {
    await settle(mail, settlement, now, true)
  } catch (error) {
    if (!changedMeanwhile(error)) throw error
    await settle(mail, settlement, now, false)
  }
  if (settlement.kind === 'settings') forget(paths.mailSettings)
}
