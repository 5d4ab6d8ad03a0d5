import '../fixture/own-project.ts'

import { paths } from '@kiemdiem/domain/ids'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { db } from '../../../functions/src/firestore/db.ts'
import { readHistory } from '../../../functions/src/history/read-history.ts'
import { returnPaper } from '../../../functions/src/papers/return-paper.ts'
import { call, reasonOf, runSendMail } from '../fixture/handlers/handlers.ts'
import { acceptedPaper } from '../fixture/mail/mails.ts'
import { type ScriptedServer, startSmtp, useSmtp } from '../fixture/mail/smtp-script.ts'
import { readPaper } from '../fixture/papers.ts'
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

it('who waits for its readers learns who of them has opened the paper since it was sent; its writer does not', async () => {
  const { paperId } = await acceptedPaper('member')
  const paper = await readPaper(paperId)
  const before = await historyFor(WHO.head, paperId)
  expect(before.opened?.map(({ at }) => at)).toEqual(paper.audience.map(() => null))
  const sentAt = paper.acceptedAt?.getTime() ?? 0
  const note = (at: number) => ({ papers: { [paperId]: new Date(at) }, last: paperId })
  await db.doc(paths.openings(paper.campaign, WHO.head)).set(note(sentAt + 1_000))
  expect((await historyFor(WHO.head, paperId)).opened?.[0]).toEqual({ name: nameOf('head'), at: sentAt + 1_000 })
  await db.doc(paths.openings(paper.campaign, WHO.head)).set(note(sentAt - 1_000))
  expect((await historyFor(WHO.head, paperId)).opened?.every(({ at }) => at === null)).toBe(true)
  expect((await historyFor(WHO.member, paperId)).opened).toBeNull()
})
