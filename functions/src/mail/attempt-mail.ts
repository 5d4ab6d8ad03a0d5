import { createHash } from 'node:crypto'
import { cannotWait } from '@kiemdiem/domain/mail/digest/has-many'
import { dayOf, MAILS_A_DAY, mayWait } from '@kiemdiem/domain/mail/mails-a-day'
import { serverNow } from '../clock.ts'
import { db } from '../firestore/db.ts'
import { MAIL_FROM } from '../params.ts'
import type { ClaimedMail } from './claim-mail.ts'
import { waitsForMorning } from './digest/has-many.ts'
import { readsSince } from './facts/shared-reads.ts'
import { findFormer, findRecipient } from './find-recipient.ts'
import type { PreparedMail } from './hold-mail.ts'
import { prepareMail } from './prepare-mail.ts'
import type { Attempt, Mailbox } from './settlement.ts'
import { classifyFailure, type SmtpError } from './smtp/classify-failure.ts'
import { smtpTransport } from './smtp/transport.ts'

/** The same for every attempt at one mail, so that a server or a mailbox can tell a second copy. */
const messageId = (mailId: string, from: string): string => {
  const domain = /@([^\s>]+)/.exec(from)?.[1] ?? 'kiemdiem.invalid'
  return `<${createHash('sha256').update(mailId).digest('hex').slice(0, 32)}@${domain}>`
}

/** Whoever could cause mails without end would send them under the organisation's name. */
const isDayFull = async (to: string): Promise<boolean> => {
  const sent = db.collection('mail').where('to', '==', to).where('sentAt', '>=', dayOf(serverNow()))
  return (await sent.count().get()).data().count >= MAILS_A_DAY
}

const attemptPrepared = async (mail: ClaimedMail, prepared: PreparedMail): Promise<Attempt> => {
  if (!prepared.active) return { kind: 'cancelled', result: 'personInactive' }
  if (!prepared.stillTrue) return { kind: 'cancelled', result: 'notTrueAnyMore' }
  if (!cannotWait(prepared.dueAt(), serverNow()) && (await waitsForMorning(mail))) return { kind: 'gathered' }
  if (mayWait(mail) && (await isDayFull(mail.to))) return { kind: 'tomorrow', result: 'dayFull' }
  const recipient = await (mail.template === 'addressLeft' ? findFormer(mail.to) : findRecipient(prepared.person))
  if (!recipient) return { kind: 'failed', result: 'noAddress' }
  const mailbox: Mailbox = { owner: recipient.owner, undelivered: recipient.owner === mail.to && prepared.undelivered }
  const rendered = prepared.compose(recipient.clerkName)
  const from = MAIL_FROM.value()
  try {
    await smtpTransport().sendMail({
      ...rendered,
      from,
      to: recipient.address,
      messageId: messageId(mail.id, from),
      // Out-of-office answers to a machine help nobody.
      headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    })
    return { kind: 'sent', mailbox }
  } catch (error) {
    return { ...classifyFailure(error as SmtpError), mailbox }
  }
}

/** One attempt at a claimed mail: is it still true, can it wait, whom does it reach, does the server take it. */
export const attemptMail = async (mail: ClaimedMail): Promise<Attempt> => {
  const { holds, ...prepared } = await prepareMail(mail, readsSince(mail.queuedAt))
  const attempt = await attemptPrepared(mail, prepared)
  return holds ? { ...attempt, holds } : attempt
}
