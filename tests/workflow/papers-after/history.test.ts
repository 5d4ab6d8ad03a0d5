import '../fixture/own-project.ts'

import { afterAll, beforeAll, expect, it } from 'vitest'
import { readHistory } from '../../../functions/src/history/read-history.ts'
import { returnPaper } from '../../../functions/src/papers/return-paper.ts'
import { call, reasonOf, runSendMail } from '../fixture/handlers/handlers.ts'
import { acceptedPaper } from '../fixture/mail/mails.ts'
import { type ScriptedServer, startSmtp, useSmtp } from '../fixture/mail/smtp-script.ts'
import { nameOf, WHO } from '../fixture/world.ts'

let smtp: ScriptedServer
beforeAll(async () => {
  smtp = await startSmtp()
  useSmtp(smtp.port)
})
afterAll(() => smtp.close())

const DAY_MS = 86_400_000
const historyFor = (uid: string, id: string) => call(readHistory, uid, { kind: 'paper', id, key: crypto.randomUUID() })

it('who returned a paper reads who did what, and whether the mail has come, by whom it went and that one did not', async () => {
  const { paperId, mailId, receipt } = await acceptedPaper('noMail')
  const wantedBy = new Date(Date.now() + 7 * 3_600_000 + DAY_MS).toISOString().slice(0, 10)
  const input = { paperId, revision: 1, remarks: 'Đề nghị bổ sung số liệu.', wantedBy, key: crypto.randomUUID() }
  await call(returnPaper, WHO.head, input)
  await runSendMail(receipt)
  smtp.behave({ at: 'recipient', code: 550 })
  await runSendMail(mailId('returned', 'noMail'))
  const { entries, mails } = await historyFor(WHO.head, paperId)
  expect(entries.map(({ what, byName, until, revision }) => [what, byName, until ?? revision])).toEqual([
    ['returnPaper', nameOf('head'), wantedBy],
    ['sealed', nameOf('noMail'), 1],
  ])
  expect(mails.map(({ template, toName, state, clerkName }) => [template, toName, state, clerkName]).sort()).toEqual([
    ['receipt', nameOf('noMail'), 'sent', nameOf('clerk')],
    ['returned', nameOf('noMail'), 'failed', null],
    ['yourTurn', nameOf('head'), 'waiting', null],
  ])
  expect(JSON.stringify({ entries, mails })).not.toMatch(/@|bổ sung số liệu/)
  expect((await historyFor(WHO.noMail, paperId)).entries).toEqual(entries)
  for (const stranger of [WHO.other, WHO.admin, WHO.secretary])
    expect(await reasonOf(historyFor(stranger, paperId))).toBe('notYours')
})
