import '../fixture/own-project.ts'

import { paths } from '@kiemdiem/domain/ids'
import { simpleParser } from 'mailparser'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { db } from '../../../functions/src/firestore/db.ts'
import { runSendMail, sendBack } from '../fixture/handlers/handlers.ts'
import { acceptedPaper, readMail } from '../fixture/mail/mails.ts'
import { type ScriptedServer, startSmtp, useSmtp } from '../fixture/mail/smtp-script.ts'
import { SECRET_WORDS } from '../fixture/papers.ts'
import { BOARD, emailOf, nameOf, WHO } from '../fixture/world.ts'

let smtp: ScriptedServer

beforeEach(async () => {
  smtp = await startSmtp()
  useSmtp(smtp.port)
})
afterEach(() => smtp.close())

const parsed = async (index: number) => simpleParser(smtp.received[index]?.raw ?? '')

describe('whom a mail reaches', () => {
  it('the clerk, without its content, where the person has no e-mail', async () => {
    const { paperId, receipt, mailId } = await acceptedPaper('noMail')
    await runSendMail(receipt)
    await sendBack(paperId, 1, WHO.head)
    await runSendMail(mailId('returned', 'noMail'))
    expect(smtp.received.map(({ to }) => to)).toEqual([[emailOf('clerk')], [emailOf('clerk')]])
    for (const index of [0, 1]) {
      const mail = await parsed(index)
      expect(mail.text).toContain(`Kính gửi đồng chí ${nameOf('clerk')}`)
      expect(mail.text).toContain(nameOf('noMail'))
      expect(`${mail.subject} ${mail.text} ${String(mail.html)}`).not.toMatch(/2023-\d{3}-L1|bổ sung số liệu/)
    }
    expect((await readMail(receipt)).state).toBe('sent')
  })

  it('nobody, and says so, where the clerk has none either', async () => {
    const { receipt } = await acceptedPaper('noMail')
    await db.doc(paths.unit(BOARD)).update({ clerks: [] })
    expect(await runSendMail(receipt)).toEqual({ again: false })
    expect(await readMail(receipt)).toMatchObject({ state: 'failed', result: 'noAddress' })
  })

  it('no clerk who has been locked out', async () => {
    const { receipt } = await acceptedPaper('noMail')
    await db.doc(paths.access(WHO.clerk)).update({ active: false })
    await runSendMail(receipt)
    expect(await readMail(receipt)).toMatchObject({ state: 'failed', result: 'noAddress' })
    expect(smtp.received).toEqual([])
  })

  it('nobody who has left or been locked out', async () => {
    const { receipt, yourTurn } = await acceptedPaper()
    await db.doc(paths.person(WHO.other)).update({ active: false })
    await db.doc(paths.access(WHO.head)).update({ active: false })
    await runSendMail(receipt)
    await runSendMail(yourTurn)
    expect(await readMail(receipt)).toMatchObject({ state: 'cancelled', result: 'personInactive' })
    expect(await readMail(yourTurn)).toMatchObject({ state: 'cancelled', result: 'personInactive' })
    expect(smtp.received).toEqual([])
  })
})

describe('a mail that is no longer true', () => {
  it('"your turn" after a return, and a return after the next seal, are not sent; receipts are', async () => {
    const { paperId, receipt, yourTurn, mailId } = await acceptedPaper()
    await sendBack(paperId, 1, WHO.head)
    await runSendMail(yourTurn)
    expect(await readMail(yourTurn)).toMatchObject({ state: 'cancelled', result: 'notTrueAnyMore' })
    await db.doc(paths.paper(paperId)).update({ state: 'sealed', accepted: 2 })
    await runSendMail(mailId('returned', 'other'))
    expect((await readMail(mailId('returned', 'other'))).state).toBe('cancelled')
    await runSendMail(receipt)
    expect(smtp.received.map(({ to }) => to)).toEqual([[emailOf('other')]])
  })
})

describe('what a mail says', () => {
  it('the receipt has the reference, the time and one link, and nothing of the text', async () => {
    const { paperId, receipt } = await acceptedPaper()
    await runSendMail(receipt)
    const mail = await parsed(0)
    expect(mail.subject).toMatch(/^\[Kiểm điểm 2023\] Đã nhận bản kiểm điểm của đồng chí \(2023-\d{3}-L1\)$/)
    expect(mail.text).toMatch(/lúc \d\d:\d\d ngày \d\d\/\d\d\/\d{4}/)
    expect(new Set(mail.text?.match(/https?:\/\/\S+/g))).toEqual(new Set([`${process.env.WEB_URL}/ho-so/${paperId}`]))
    expect(`${mail.text} ${String(mail.html)}`).not.toContain(SECRET_WORDS)
  })
})
