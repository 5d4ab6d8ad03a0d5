import '../fixture/own-project.ts'

import { mailIdOf, paperIdOf, paths, reviewIdOf } from '@kiemdiem/domain/ids'
import { dayNumber } from '@kiemdiem/domain/mail/digest/morning'
import { addDays, instantOf, localDate, startOfDay } from '@kiemdiem/domain/time'
import { simpleParser } from 'mailparser'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { serverNow } from '../../../functions/src/clock.ts'
import { db } from '../../../functions/src/firestore/db.ts'
import { claimMail, LEASE_MS } from '../../../functions/src/mail/claim-mail.ts'
import { sendDigests } from '../../../functions/src/mail/digest/send-digests.ts'
import { deliver, runSendMail, sendBack } from '../fixture/handlers/handlers.ts'
import { startTaskQueue, type TaskQueue } from '../fixture/handlers/task-queue.ts'
import { whileAway } from '../fixture/handlers/transactions.ts'
import { readMail } from '../fixture/mail/mails.ts'
import { type ScriptedServer, startSmtp, useSmtp } from '../fixture/mail/smtp-script.ts'
import { sealDirectly } from '../fixture/papers.ts'
import { emailOf, nameOf, plant, WHO } from '../fixture/world.ts'

const CAMPAIGN = 'gop-thu'
const WRITERS = ['member', 'other', 'noMail'] as const
type Writer = (typeof WRITERS)[number]

let smtp: ScriptedServer
let queue: TaskQueue

beforeAll(async () => {
  // More than one is many here, and the day stands at seven in the morning.
  process.env.MAIL_DIGEST_OVER = '1'
  const seven = instantOf(localDate(new Date()), '07:00')
  process.env.KIEMDIEM_CLOCK_OFFSET_MS = String(seven.getTime() - Date.now())
  smtp = await startSmtp()
  useSmtp(smtp.port)
  queue = await startTaskQueue()
  await plant(CAMPAIGN)
  for (const who of WRITERS) {
    const paperId = paperIdOf(CAMPAIGN, WHO[who])
    await deliver(paperId, await sealDirectly(paperId))
  }
})
afterAll(async () => {
  await smtp.close()
  await queue.close()
})

const turn = (who: Writer) => mailIdOf(paperIdOf(CAMPAIGN, WHO[who]), 1, 'yourTurn', WHO.head)
const morning = async () => sendDigests.run({ scheduleTime: serverNow().toISOString() })
const states = () => Promise.all(WRITERS.map(async (who) => (await readMail(turn(who))).state))
const digests = async () =>
  (await db.collection('mail').where('template', '==', 'digest').get()).docs.map(({ id }) => id)

it('who has many gets one mail in the morning of what is still true, however often it is made and whoever dies of it', async () => {
  await runSendMail(mailIdOf(paperIdOf(CAMPAIGN, WHO.other), 1, 'receipt', WHO.other))
  for (const who of WRITERS) await runSendMail(turn(who))
  expect(await states()).toEqual(['gathered', 'gathered', 'gathered'])
  expect(smtp.received.map(({ to }) => to)).toEqual([[emailOf('other')]])

  // Due at the end of today, it would come too late tomorrow: it comes by itself, however many do.
  const dueAt = startOfDay(addDays(localDate(serverNow()), 1))
  const today = db.doc(paths.review(reviewIdOf(CAMPAIGN, WHO.member, 'partyGroup')))
  const before = (await today.get()).get('dueAt') as object
  await today.update({ 'dueAt.conference': dueAt })
  await db.doc(paths.mail(turn('member'))).update({ state: 'queued' })
  await runSendMail(turn('member'))
  expect(smtp.received.map(({ to }) => to)).toEqual([[emailOf('other')], [emailOf('head')]])
  await today.update({ dueAt: before })
  await db.doc(paths.mail(turn('member'))).update({ state: 'gathered', sentAt: null })
  smtp.received.length = 1

  await sendBack(paperIdOf(CAMPAIGN, WHO.other), 1, WHO.head)
  // Cannot be read, and keeps nobody else from being told.
  const unread = { state: 'gathered', to: WHO.head, campaign: CAMPAIGN, createdAt: serverNow() }
  await db.doc(paths.mail('unread')).set(unread)
  queue.tasks.length = 0
  // The schedule runs again, and not only the next morning.
  let failed: unknown = null
  await whileAway(() => morning().catch((error: unknown) => (failed = error)))
  expect(failed).toMatchObject({ code: 'unavailable' })
  expect(await digests()).toEqual([])
  await Promise.all([morning(), morning()])
  await morning()
  const id = mailIdOf(CAMPAIGN, dayNumber(serverNow()), 'digest', WHO.head)
  expect(await digests()).toEqual([id])
  expect(queue.tasks).toEqual([{ mailId: id }])

  smtp.behave({ at: 'recipient', code: 451 })
  expect(await runSendMail(id)).toEqual({ again: true })
  expect(await states()).toEqual(['gathered', 'cancelled', 'gathered'])
  smtp.behave('take')
  const dead = await claimMail(id, new Date(serverNow().getTime() - LEASE_MS - 1))
  expect(dead?.state).toBe('sending')
  await runSendMail(id)
  await runSendMail(id)
  expect(smtp.received.map(({ to }) => to)).toEqual([[emailOf('other')], [emailOf('head')]])
  const { text } = await simpleParser(smtp.received[1]?.raw ?? '')
  for (const who of ['member', 'noMail'] as const) expect(text).toContain(`/ho-so/${paperIdOf(CAMPAIGN, WHO[who])}`)
  expect(text).not.toContain(nameOf('other'))
  expect(await states()).toEqual(['digested', 'cancelled', 'digested'])
  expect((await readMail(turn('member'))).digest?.id).toBe(id)

  await morning()
  expect(await digests()).toEqual([id])
  expect((await db.doc(paths.mail(id)).get()).get('state')).toBe('sent')
})
