import '../fixture/own-project.ts'

import { boardIdOf, mailIdOf, paperIdOf, paths, reviewIdOf } from '@kiemdiem/domain/ids'
import { dayNumber } from '@kiemdiem/domain/mail/digest/morning'
import { plan2023 } from '@kiemdiem/domain/plan/2023/plan-2023'
import { instantOf, startOfDay } from '@kiemdiem/domain/time'
import { simpleParser } from 'mailparser'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { serverNow } from '../../../functions/src/clock.ts'
import { db } from '../../../functions/src/firestore/db.ts'
import { sendDigests } from '../../../functions/src/mail/digest/send-digests.ts'
import { deliver, runSendMail, sendBack } from '../fixture/handlers/handlers.ts'
import { startTaskQueue, type TaskQueue } from '../fixture/handlers/task-queue.ts'
import { whileAway } from '../fixture/handlers/transactions.ts'
import { readMail } from '../fixture/mail/mails.ts'
import { type ScriptedServer, startSmtp, useSmtp } from '../fixture/mail/smtp-script.ts'
import { sealDirectly } from '../fixture/papers.ts'
import { BOARD, emailOf, nameOf, newCampaignId, plant, WHO } from '../fixture/world.ts'

let smtp: ScriptedServer
let queue: TaskQueue
let campaign = ''

beforeAll(async () => {
  smtp = await startSmtp()
  useSmtp(smtp.port)
  queue = await startTaskQueue()
})
afterAll(async () => {
  await smtp.close()
  await queue.close()
})
/** Everybody owes, by the end of Monday 04/12; the days are 23/11, 29/11, 01/12, 05/12 and 06/12. */
beforeEach(async () => {
  if (campaign) await db.doc(paths.campaign(campaign)).update({ status: 'closed' })
  campaign = newCampaignId()
  await plant(campaign)
  smtp.received.length = 0
})

const itIs = (day: string, time = '07:00') => {
  process.env.KIEMDIEM_CLOCK_OFFSET_MS = String(instantOf(day, time).getTime() - Date.now())
}
const morning = async () => sendDigests.run({ scheduleTime: serverNow().toISOString() })
const digestOf = (who: keyof typeof WHO, day: string) =>
  mailIdOf(campaign, dayNumber(startOfDay(day)), 'digest', WHO[who])
const reminderOf = (who: keyof typeof WHO, day: string) =>
  mailIdOf(campaign, dayNumber(startOfDay(day)), 'reminder', WHO[who])
const made = async (template: string) =>
  (await db.collection('mail').where('campaign', '==', campaign).where('template', '==', template).get()).docs
    .map(({ id }) => id)
    .sort()
/** Sends what waits in the outbox, as the worker does. */
const sendAll = async () => {
  const { docs } = await db.collection('mail').where('campaign', '==', campaign).where('state', '==', 'queued').get()
  for (const { id } of docs) await runSendMail(id)
}
const reached = () => smtp.received.map(({ to }) => to.join()).sort()
const textTo = async (who: keyof typeof WHO) => {
  const mail = smtp.received.find(({ to }) => to.includes(emailOf(who)))
  return (await simpleParser(mail?.raw ?? '')).text ?? ''
}
const seal = async (who: keyof typeof WHO) => {
  const paperId = paperIdOf(campaign, WHO[who])
  await deliver(paperId, await sealDirectly(paperId))
}

const OWING = ['head', 'member', 'noMail', 'other'] as const
const mailed = ['clerk', 'head', 'member', 'other'] as const

describe('in the morning of a day on which one is reminded', () => {
  it('each who still owes gets one mail of all that he owes; run twice, and at once, none gets another', async () => {
    itIs('2023-11-29')
    await Promise.all([morning(), morning()])
    await morning()
    expect(await made('reminder')).toEqual(OWING.map((who) => reminderOf(who, '2023-11-29')).sort())
    expect(await made('digest')).toEqual(OWING.map((who) => digestOf(who, '2023-11-29')).sort())
    await sendAll()
    await morning()
    await sendAll()
    // Somebody without e-mail is told through the clerk, not of what.
    expect(reached()).toEqual(mailed.map(emailOf).sort())
    const head = await textTo('head')
    for (const paper of [WHO.head, BOARD]) expect(head).toContain(`/ban-kiem-diem/${paperIdOf(campaign, paper)}`)
    expect(head).toContain('trước ngày 05/12/2023 (chậm nhất hết thứ Hai, 04/12), còn 04 ngày làm việc')
    expect(await textTo('clerk')).toContain(nameOf('noMail'))
    expect(await textTo('clerk')).not.toContain('05/12')
    expect(await readMail(reminderOf('member', '2023-11-29'))).toMatchObject({
      state: 'digested',
      tasks: [`write.${paperIdOf(campaign, WHO.member)}`],
    })
    // The day before, and the day after, are none.
    itIs('2023-11-30')
    await morning()
    expect(await made('reminder')).toHaveLength(OWING.length)
  })

  it('who has sent it between the queue and the server, or while the schedule ran, gets nothing; a return owes again', async () => {
    itIs('2023-11-29')
    await Promise.all([morning(), seal('member')])
    await seal('other')
    await sendAll()
    expect(reached().filter((to) => to === emailOf('other'))).toHaveLength(1) // its receipt
    for (const who of ['member', 'other'] as const)
      expect(await textTo(who)).not.toContain('đề nghị đồng chí hoàn thành')
    expect((await readMail(reminderOf('other', '2023-11-29'))).state).toBe('cancelled')
    await sendBack(paperIdOf(campaign, WHO.other), 1, WHO.head)
    smtp.received.length = 0
    itIs('2023-12-01')
    await morning()
    await sendAll()
    expect(await textTo('other')).toContain('Bổ sung, hoàn thiện bản kiểm điểm cá nhân: trước ngày')
    expect(reached()).not.toContain(emailOf('member'))
  })
})

it('not run on its day, the next working day tells the last that was missed, once; a day off tells nothing', async () => {
  itIs('2023-11-22')
  await morning()
  // 23/11, 29/11 and 01/12 are missed; 02/12 is a Saturday.
  itIs('2023-12-02')
  await morning()
  expect(await made('reminder')).toEqual([])
  itIs('2023-12-04', '16:40')
  await morning()
  await sendAll()
  expect(reached()).toEqual(mailed.map(emailOf).sort())
  expect(await textTo('member')).toContain('hết hạn trong hôm nay')
  itIs('2023-12-05')
  await morning()
  await sendAll()
  expect(await textTo('member')).toContain('hết hạn trong hôm nay')
  expect(reached()).toHaveLength(2 * mailed.length)
  // After the second day nobody is reminded by itself.
  itIs('2023-12-06')
  await morning()
  itIs('2023-12-12')
  await morning()
  await sendAll()
  expect(reached()).toHaveLength(3 * mailed.length)
})

it('what could not be sent on its day waits over days off, and is told on the next working day', async () => {
  itIs('2023-12-01')
  await morning()
  smtp.behave({ at: 'recipient', code: 451 })
  await sendAll()
  smtp.behave('take')
  itIs('2023-12-02')
  await morning()
  await sendAll()
  expect(reached()).toEqual([])
  expect((await readMail(reminderOf('member', '2023-12-01'))).state).toBe('gathered')
  itIs('2023-12-04')
  await morning()
  await sendAll()
  expect(reached()).toEqual(mailed.map(emailOf).sort())
})

it('a run that cannot reach the database makes no mail of the morning, and the schedule runs again', async () => {
  itIs('2023-11-29')
  let failed: unknown = null
  await whileAway(() => morning().catch((error: unknown) => (failed = error)))
  expect(failed).toMatchObject({ code: 'unavailable' })
  expect(await made('digest')).toEqual([])
  await morning()
  expect(await made('digest')).toHaveLength(OWING.length)
})

it('of a result that was told, and of the plan of mending, who still owes them is reminded by the same mail, and nobody else', async () => {
  await seal('member')
  await seal('other')
  // Of the plan the two steps by which collectives and people plan how to mend.
  const steps = plan2023.steps.filter(({ no }) => no === 13 || no === 14)
  await db.doc(paths.campaign(campaign)).update({ steps })
  const told = instantOf('2023-12-11', '09:00')
  for (const who of ['member', 'other'] as const) {
    const paperId = paperIdOf(campaign, WHO[who])
    const review = reviewIdOf(campaign, WHO[who], 'partyGroup')
    const received = who === 'other'
    await db.doc(paths.paper(paperId)).update({
      meetings: { m: { date: '2023-12-04', attendees: [] } },
      [`notices.${review}`]: { at: told, part: 'notice.9', ...(received && { received: { at: told, on: null } }) },
    })
    const board = db.doc(paths.board(campaign, boardIdOf(BOARD, 0)))
    const row = { ...(await board.get()).get(`rows.${review}`), step: 'archive', doneAt: { notice: told } }
    await board.update({ [`rows.${review}`]: { ...row, ...(!received && { unreceived: true }) } })
  }
  await sendAll()
  smtp.received.length = 0
  itIs('2023-12-13')
  await morning()
  await sendAll()
  expect(reached()).toEqual([emailOf('member')])
  expect(await textTo('member')).toContain('Xem, xác nhận đã nhận thông báo kết quả xếp loại')
  expect((await readMail(reminderOf('member', '2023-12-13'))).tasks).toEqual([
    `result.${paperIdOf(campaign, WHO.member)}`,
  ])
  // Seven working days before the end of 30/12: of both, one of whom has acknowledged.
  smtp.received.length = 0
  itIs('2023-12-21')
  await morning()
  await sendAll()
  expect(reached()).toEqual(['member', 'other'].map((who) => emailOf(who as 'member')).sort())
  expect(await textTo('other')).toContain('Lập kế hoạch khắc phục')
  expect((await readMail(reminderOf('other', '2023-12-21'))).tasks).toEqual([`mend.${paperIdOf(campaign, WHO.other)}`])
})
