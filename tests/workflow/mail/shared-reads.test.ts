import '../fixture/own-project.ts'

import { paths } from '@kiemdiem/domain/ids'
import { simpleParser } from 'mailparser'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { serverNow } from '../../../functions/src/clock.ts'
import { db } from '../../../functions/src/firestore/db.ts'
import { claimMail } from '../../../functions/src/mail/claim-mail.ts'
import { settleMail } from '../../../functions/src/mail/settle-mail.ts'
import { runSendMail } from '../fixture/handlers/handlers.ts'
import { acceptedPaper, readMail } from '../fixture/mail/mails.ts'
import { type ScriptedServer, startSmtp, useSmtp } from '../fixture/mail/smtp-script.ts'
import { nameOf } from '../fixture/world.ts'

let smtp: ScriptedServer
beforeAll(async () => {
  smtp = await startSmtp()
  useSmtp(smtp.port)
})
afterAll(() => smtp.close())

const lastText = async (): Promise<string> => (await simpleParser(smtp.received.at(-1)?.raw ?? '')).text ?? ''
const OTHERWISE = 'Lò Thị Đổi'

it('mails of one event are told from one reading, and a mail queued after it from a reading of its own', async () => {
  const { paperId, receipt, yourTurn } = await acceptedPaper()
  await runSendMail(receipt)
  await db.doc(paths.paper(paperId)).update({ subjectName: OTHERWISE })
  await runSendMail(yourTurn, 'same')
  expect(await lastText()).toContain(nameOf('other'))
  const again = `${yourTurn}-2`
  await db.doc(paths.mail(again)).set({ ...(await readMail(yourTurn)), state: 'queued', sentAt: null })
  await runSendMail(again, 'same')
  expect(await lastText()).toContain(OTHERWISE)
  expect(smtp.received).toHaveLength(3)
})

it('another instance has read nothing yet', async () => {
  const { paperId, receipt, yourTurn } = await acceptedPaper()
  await runSendMail(receipt)
  await db.doc(paths.paper(paperId)).update({ subjectName: OTHERWISE })
  await runSendMail(yourTurn)
  expect(await lastText()).toContain(OTHERWISE)
})

it('who has it settles it also where somebody wrote on it besides', async () => {
  const { receipt } = await acceptedPaper()
  const mail = await claimMail(receipt, serverNow())
  if (!mail) throw new Error('nobody has it')
  await db.doc(paths.mail(receipt)).update({ clerk: 'p-thu' })
  await settleMail(mail, { kind: 'failed', result: 'noAddress' }, serverNow())
  expect(await readMail(receipt)).toMatchObject({ state: 'failed', result: 'noAddress' })
})
