import '../fixture/own-project.ts'

import { paths } from '@kiemdiem/domain/ids'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { db } from '../../../functions/src/firestore/db.ts'
import { claimMail, LEASE_MS } from '../../../functions/src/mail/claim-mail.ts'
import { settleMail } from '../../../functions/src/mail/settle-mail.ts'
import { sweepMail } from '../../../functions/src/mail/sweep-mail.ts'
import { runSendMail } from '../fixture/handlers/handlers.ts'
import { startTaskQueue, type TaskQueue } from '../fixture/handlers/task-queue.ts'
import { acceptedPaper, readMail, resume } from '../fixture/mail/mails.ts'
import { type ScriptedServer, startSmtp, useSmtp } from '../fixture/mail/smtp-script.ts'

let smtp: ScriptedServer
let queue: TaskQueue

beforeAll(async () => {
  smtp = await startSmtp()
  useSmtp(smtp.port)
  queue = await startTaskQueue()
})
afterAll(async () => {
  await smtp.close()
  await queue.close()
})
beforeEach(async () => {
  queue.tasks.length = 0
  smtp.received.length = 0
  await resume()
})

/** Mails that were never queued: the queue forgot the tasks of the seal. */
const forgottenMails = async () => {
  const mails = await acceptedPaper()
  queue.tasks.length = 0
  return mails
}

const MINUTE = 60_000
const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * MINUTE)
const sweep = () => sweepMail.run({ scheduleTime: new Date().toISOString() })
/** Makes a mail look as if it had been queued some time ago. */
const age = (mailId: string, minutes: number) => db.doc(paths.mail(mailId)).update({ createdAt: minutesAgo(minutes) })

describe('a worker that dies', () => {
  it('holds its mail until the lease is over; then another takes it, and the dead one can no longer change it', async () => {
    const { receipt } = await forgottenMails()
    const dead = await claimMail(receipt, new Date())
    await runSendMail(receipt)
    expect(smtp.received).toEqual([])
    const later = new Date(Date.now() + LEASE_MS)
    const heir = await claimMail(receipt, later)
    expect(heir?.attempts).toBe(2)
    if (!dead || !heir) throw new Error('no claim')
    await settleMail(dead, { kind: 'temporary', result: 'ETIMEDOUT' }, later)
    expect((await readMail(receipt)).state).toBe('sending')
    await settleMail(heir, { kind: 'sent' }, later)
    expect((await readMail(receipt)).state).toBe('sent')
  })

  it('that had sent its mail after all is believed', async () => {
    const { receipt } = await forgottenMails()
    const slow = await claimMail(receipt, minutesAgo(3))
    const heir = await claimMail(receipt, new Date())
    if (!slow || !heir) throw new Error('no claim')
    await settleMail(slow, { kind: 'sent' }, new Date())
    await settleMail(heir, { kind: 'temporary', result: 'ETIMEDOUT' }, new Date())
    expect((await readMail(receipt)).state).toBe('sent')
  })

  it('over and over ends in a failure that somebody sees', async () => {
    const { receipt } = await forgottenMails()
    await db.doc(paths.mail(receipt)).update({ attempts: 30 })
    expect(await runSendMail(receipt)).toEqual({ again: false })
    expect(await readMail(receipt)).toMatchObject({ state: 'failed', result: 'tooManyAttempts' })
  })
})

describe('the sweeper', () => {
  it('queues what never was, once, and leaves fresh mails and finished ones alone', async () => {
    const { receipt, yourTurn } = await forgottenMails()
    const other = await forgottenMails()
    await age(receipt, 3)
    await age(other.receipt, 3)
    await runSendMail(other.receipt)
    await sweep()
    await sweep()
    expect(queue.tasks).toEqual([{ mailId: receipt }])
    await runSendMail(receipt)
    expect((await readMail(receipt)).state).toBe('sent')
    expect((await readMail(yourTurn)).state).toBe('queued')
  })

  it('queues what a dead worker held', async () => {
    const { receipt } = await forgottenMails()
    await claimMail(receipt, minutesAgo(3))
    await sweep()
    expect(queue.tasks).toContainEqual({ mailId: receipt })
    await runSendMail(receipt)
    expect(await readMail(receipt)).toMatchObject({ state: 'sent', attempts: 2 })
  })

  it('does not overtake the queue’s own patience with a server that said "later"', async () => {
    const { receipt } = await forgottenMails()
    await age(receipt, 10)
    smtp.behave({ at: 'recipient', code: 451 })
    await runSendMail(receipt)
    smtp.behave('take')
    await sweep()
    expect(queue.tasks).not.toContainEqual({ mailId: receipt })
  })

  it('queues nothing while sending is paused, and everything after', async () => {
    const { receipt } = await forgottenMails()
    await age(receipt, 3)
    await db.doc(paths.mailSettings).set({ paused: true, reason: 'smtp535', at: new Date() })
    await sweep()
    expect(queue.tasks).toEqual([])
    await resume()
    await sweep()
    expect(queue.tasks).toContainEqual({ mailId: receipt })
  })

  it('tries again in a minute when the queue is away', async () => {
    const { receipt } = await forgottenMails()
    await age(receipt, 3)
    queue.away = true
    await sweep()
    queue.away = false
    await sweep()
    expect(queue.tasks).toContainEqual({ mailId: receipt })
  })
})
