import '../fixture/own-project.ts'

import { paths } from '@kiemdiem/domain/ids'
import { MAILS_A_DAY } from '@kiemdiem/domain/mail/mails-a-day'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { db } from '../../../functions/src/firestore/db.ts'
import { runSendMail } from '../fixture/handlers/handlers.ts'
import { acceptedPaper, readMail, resume } from '../fixture/mail/mails.ts'
import { type ScriptedServer, startSmtp, useSmtp } from '../fixture/mail/smtp-script.ts'
import { emailOf } from '../fixture/world.ts'

let smtp: ScriptedServer

// A server for each test: the functions keep connections open, and a greeting is said only once on each.
beforeEach(async () => {
  smtp = await startSmtp()
  useSmtp(smtp.port)
  await resume()
})
afterEach(() => smtp.close())

const isPaused = async () => (await db.doc(paths.mailSettings).get()).get('paused') === true

describe('a mail that the server takes', () => {
  it('is sent once, however often its task runs', async () => {
    const { receipt } = await acceptedPaper()
    expect(await runSendMail(receipt)).toEqual({ again: false })
    await runSendMail(receipt)
    await Promise.all([runSendMail(receipt), runSendMail(receipt)])
    expect(smtp.received).toHaveLength(1)
    expect(smtp.received[0]?.to).toEqual([emailOf('other')])
    expect(await readMail(receipt)).toMatchObject({ state: 'sent', attempts: 1, leaseUntil: null, result: null })
  })

  it('is sent once when two tasks start together', async () => {
    const { receipt } = await acceptedPaper()
    await Promise.all([runSendMail(receipt), runSendMail(receipt), runSendMail(receipt)])
    expect(smtp.received).toHaveLength(1)
    expect(await readMail(receipt)).toMatchObject({ state: 'sent', attempts: 1 })
  })

  it('says that a machine wrote it', async () => {
    const { receipt } = await acceptedPaper()
    await runSendMail(receipt)
    expect(smtp.received[0]?.raw).toContain('Auto-Submitted: auto-generated')
    expect(smtp.received[0]?.raw).toContain('X-Auto-Response-Suppress: All')
  })
})

it('whoever has had enough mails today gets the next ones in the morning, if they are still true', async () => {
  const { receipt } = await acceptedPaper()
  const sent = { ...(await readMail(receipt)), state: 'sent', sentAt: new Date() }
  const batch = db.batch()
  for (let at = 0; at < MAILS_A_DAY; at += 1) batch.set(db.doc(paths.mail(`${receipt}-${at}`)), sent)
  await batch.commit()
  expect(await runSendMail(receipt)).toEqual({ again: false })
  expect(smtp.received).toHaveLength(0)
  const { state, attempts, result, leaseUntil } = await readMail(receipt)
  expect({ state, attempts, result }).toEqual({ state: 'queued', attempts: 0, result: 'dayFull' })
  expect(leaseUntil && leaseUntil > new Date()).toBe(true)
  const yesterday = new Date(Date.now() - 86_400_000)
  const over = db.batch()
  for (let at = 0; at < MAILS_A_DAY; at += 1) over.update(db.doc(paths.mail(`${receipt}-${at}`)), { sentAt: yesterday })
  await over.commit()
  expect(await runSendMail(receipt)).toEqual({ again: false })
  expect(smtp.received).toHaveLength(1)
})

describe('a fault that passes', () => {
  it.each([
    ['421 at the greeting', { at: 'greeting', code: 421 } as const, 'smtp421'],
    ['451 for the recipient', { at: 'recipient', code: 451 } as const, 'smtp451'],
    ['452 after the text', { at: 'text', code: 452 } as const, 'smtp452'],
    ['the line dropped after the text', 'dropAfterData' as const, 'ECONNECTION'],
    ['a greeting that never comes', 'silent' as const, 'ETIMEDOUT'],
  ])('%s: the mail waits, the queue tries again, and then it is sent', async (_, behaviour, result) => {
    const { receipt } = await acceptedPaper()
    smtp.behave(behaviour)
    expect(await runSendMail(receipt)).toEqual({ again: true })
    expect(await readMail(receipt)).toMatchObject({ state: 'queued', attempts: 1, result })
    expect(await isPaused()).toBe(false)
    smtp.behave('take')
    expect(await runSendMail(receipt)).toEqual({ again: false })
    expect(await readMail(receipt)).toMatchObject({ state: 'sent', attempts: 2, result: null })
    const ids = smtp.received.map(({ raw }) => /^Message-ID: (.*)$/im.exec(raw)?.[1])
    expect(new Set(ids).size).toBe(1)
  })

  it('a server that is away', async () => {
    const { receipt } = await acceptedPaper()
    useSmtp(1)
    expect(await runSendMail(receipt)).toEqual({ again: true })
    expect((await readMail(receipt)).state).toBe('queued')
  })
})

describe('a fault that stays', () => {
  it('550 for the recipient is a bounce, and is not tried again', async () => {
    const { receipt } = await acceptedPaper()
    smtp.behave({ at: 'recipient', code: 550 })
    expect(await runSendMail(receipt)).toEqual({ again: false })
    expect(await readMail(receipt)).toMatchObject({ state: 'bounced', result: 'smtp550' })
  })

  it('whose mail came back is marked where accounts are managed, until one has arrived', async () => {
    const { receipt } = await acceptedPaper()
    const { to } = await readMail(receipt)
    const marked = async () => (await db.doc(paths.access(to)).get()).get('undelivered.result') as unknown
    smtp.behave({ at: 'recipient', code: 550 })
    await runSendMail(receipt)
    expect(await marked()).toBe('smtp550')
    smtp.behave('take')
    await db.doc(paths.mail(receipt)).update({ state: 'queued', result: null })
    await runSendMail(receipt)
    expect(await marked()).toBeUndefined()
  })

  it('554 after the text is a failure of this mail alone', async () => {
    const { receipt, yourTurn } = await acceptedPaper()
    smtp.behave({ at: 'text', code: 554 })
    await runSendMail(receipt)
    expect(await readMail(receipt)).toMatchObject({ state: 'failed', result: 'smtp554' })
    smtp.behave('take')
    await runSendMail(yourTurn)
    expect((await readMail(yourTurn)).state).toBe('sent')
  })
})

describe('settings that are wrong', () => {
  it('535 at log-in pauses all mail, and no attempt is counted', async () => {
    const { receipt, yourTurn } = await acceptedPaper()
    useSmtp(smtp.port, { user: 'kiemdiem' })
    smtp.behave({ at: 'login', code: 535 })
    expect(await runSendMail(receipt)).toEqual({ again: false })
    expect(await readMail(receipt)).toMatchObject({ state: 'queued', attempts: 0, result: 'smtp535' })
    const settings = await db.doc(paths.mailSettings).get()
    expect(settings.data()).toMatchObject({ paused: true, reason: 'smtp535' })
    smtp.behave('take')
    await runSendMail(yourTurn)
    expect(await readMail(yourTurn)).toMatchObject({ state: 'queued', attempts: 0 })
    expect(smtp.received).toEqual([])
    await resume()
    await runSendMail(receipt)
    await runSendMail(yourTurn)
    expect(smtp.received).toHaveLength(2)
  })

  it('550 for the sender pauses too', async () => {
    const { receipt } = await acceptedPaper()
    smtp.behave({ at: 'sender', code: 550 })
    await runSendMail(receipt)
    expect(await isPaused()).toBe(true)
    expect((await readMail(receipt)).state).toBe('queued')
  })

  it('nothing is sent in the clear: a server without TLS pauses', async () => {
    const { receipt } = await acceptedPaper()
    useSmtp(smtp.port, { tls: 'required' })
    await runSendMail(receipt)
    expect(await isPaused()).toBe(true)
    expect(smtp.received).toEqual([])
  })

  it('nor to a server whose certificate is nobody’s', async () => {
    const { receipt } = await acceptedPaper()
    const impostor = await startSmtp({ tls: true })
    useSmtp(impostor.port, { tls: 'required' })
    await runSendMail(receipt)
    await impostor.close()
    expect(impostor.received).toEqual([])
    expect(await isPaused()).toBe(true)
  })
})
