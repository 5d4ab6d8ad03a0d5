import '../fixture/own-project.ts'

import type { HistoryEdge, HistoryPage } from '@kiemdiem/domain/history/entry'
import { paths } from '@kiemdiem/domain/ids'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { db } from '../../../functions/src/firestore/db.ts'
import { readHistory } from '../../../functions/src/history/read-history.ts'
import { returnPaper } from '../../../functions/src/papers/return-paper.ts'
import { call, reasonOf, runSendMail } from '../fixture/handlers/handlers.ts'
import { acceptedPaper, readMail } from '../fixture/mail/mails.ts'
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
const historyFor = (uid: string, id: string, before: HistoryEdge | null = null) =>
  call(readHistory, uid, { kind: 'paper', id, before, key: crypto.randomUUID() })

it('who returned a paper reads who did what, and whether the mail has come, by whom it went and that one did not', async () => {
  const { paperId, mailId, receipt } = await acceptedPaper('noMail')
  const wantedBy = new Date(Date.now() + 7 * 3_600_000 + DAY_MS).toISOString().slice(0, 10)
  const input = { paperId, revision: 1, remarks: 'Đề nghị bổ sung số liệu.', wantedBy, key: crypto.randomUUID() }
  await call(returnPaper, WHO.head, input)
  await runSendMail(receipt)
  smtp.behave({ at: 'recipient', code: 550 })
  await runSendMail(mailId('returned', 'noMail'))
  const { entries, mails, older } = await historyFor(WHO.head, paperId)
  expect(older).toBeNull()
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

it('what is older is asked for page by page, none of it twice and none left out', async () => {
  const { paperId, receipt } = await acceptedPaper()
  const mail = await readMail(receipt)
  const since = Date.now() - DAY_MS
  const events = db.batch()
  const first = 1
  for (let at = 0; at < 230; at += 1) {
    const event = { command: 'returnPaper', by: WHO.head, at: new Date(since + at * 1_000) }
    events.set(db.doc(paths.paperEvent(paperId, first + at)), event)
    // Six of each moment, so that a page ends within one.
    const createdAt = new Date(since + Math.floor(at / 6) * 1_000)
    events.set(db.doc(paths.mail(`${receipt}-${at}`)), {
      ...mail,
      createdAt,
      about: { ...mail.about, occasion: at + 2 },
    })
  }
  events.update(db.doc(paths.paper(paperId)), { eventSeq: first + 229 })
  await events.commit()
  const pages: HistoryPage[] = []
  for (let before: HistoryEdge | null = null; pages.length < 9; ) {
    const page: HistoryPage = await historyFor(WHO.head, paperId, before)
    pages.push(page)
    before = page.older
    if (before === null) break
  }
  expect(pages.map(({ entries }) => entries.length <= 101)).toEqual([true, true, true])
  const entries = pages.flatMap((page) => page.entries)
  expect(entries.filter(({ what }) => what === 'returnPaper').map(({ at }) => at)).toEqual(
    Array.from({ length: 230 }, (_, at) => since + (229 - at) * 1_000),
  )
  expect(entries.filter(({ what }) => what === 'sealed')).toHaveLength(1)
  expect(pages.every(({ mails }) => mails.length <= 106)).toBe(true)
  const occasions = pages.flatMap(({ mails }) => mails.map(({ template, occasion }) => `${template} ${occasion}`))
  expect(new Set(occasions).size).toBe(occasions.length)
  expect(occasions).toHaveLength(232)
})
