import '../fixture/own-project.ts'

import type { InputOf } from '@kiemdiem/domain/commands'
import { paperIdOf } from '@kiemdiem/domain/ids'
import { instantOf } from '@kiemdiem/domain/time'
import { simpleParser } from 'mailparser'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { serverNow } from '../../../functions/src/clock.ts'
import { db } from '../../../functions/src/firestore/db.ts'
import { sendDigests } from '../../../functions/src/mail/digest/send-digests.ts'
import { remindLate } from '../../../functions/src/reminders/remind-late.ts'
import { answersAtOnce, call, deliver, reasonOf, runSendMail } from '../fixture/handlers/handlers.ts'
import { type ScriptedServer, startSmtp, useSmtp } from '../fixture/mail/smtp-script.ts'
import { sealDirectly } from '../fixture/papers.ts'
import { BOARD, CELL, emailOf, nameOf, newCampaignId, plant, WHO } from '../fixture/world.ts'

let smtp: ScriptedServer
let campaign = ''

beforeAll(async () => {
  smtp = await startSmtp()
  useSmtp(smtp.port)
})
afterAll(() => smtp.close())

const itIs = (day: string, time = '09:00') => {
  process.env.KIEMDIEM_CLOCK_OFFSET_MS = String(instantOf(day, time).getTime() - Date.now())
}
/** Everybody of the board was to send by the end of 04/12; the party's own date is later. */
beforeEach(async () => {
  campaign = newCampaignId()
  await plant(campaign)
  itIs('2023-12-08')
  smtp.received.length = 0
})

type Asked = Pick<InputOf<'remindLate'>, 'of'> & Partial<InputOf<'remindLate'>>
const remind = (asked: Asked, uid: string = WHO.organiser) =>
  call(remindLate, uid, { campaign, track: 'partyGroup', preview: false, key: crypto.randomUUID(), ...asked })
const seal = async (who: keyof typeof WHO) => {
  const paperId = paperIdOf(campaign, WHO[who])
  await deliver(paperId, await sealDirectly(paperId))
}
const reminders = async () => {
  const found = db.collection('mail').where('campaign', '==', campaign).where('template', '==', 'reminder')
  return (await found.get()).docs
}
const sendAll = async () => {
  for (const { id } of await reminders()) await runSendMail(id)
}

it('shows first exactly who gets what, who is to be called, and nothing of who is not late; then sends it', async () => {
  await seal('other')
  const { people, sent } = await remind({ of: { unit: BOARD }, preview: true })
  expect(await reminders()).toEqual([])
  expect(sent).toBe(0)
  expect(people.map(({ name, by, tasks }) => [name, by, tasks.map(({ title }) => title)])).toEqual([
    [nameOf('member'), 'mail', ['Viết bản kiểm điểm cá nhân']],
    [nameOf('head'), 'mail', ['Hoàn thành và gửi báo cáo kiểm điểm của Ban Thử nghiệm', 'Viết bản kiểm điểm cá nhân']],
    [nameOf('noMail'), 'call', ['Viết bản kiểm điểm cá nhân']],
  ])
  expect(await remind({ of: { unit: BOARD } })).toEqual({ people: [], sent: 2, left: 0 })
  await sendAll()
  const to = smtp.received.map((mail) => mail.to.join()).sort()
  expect(to).toEqual([emailOf('member'), emailOf('head')].sort())
  const { text = '', subject } = await simpleParser(
    smtp.received.find((mail) => mail.to[0] === emailOf('head'))?.raw ?? '',
  )
  expect(subject).toContain('Nhắc việc: 02 việc cần hoàn thành')
  expect(text).toContain('trước ngày 05/12/2023, đã quá hạn 04 ngày làm việc')
  expect(text).not.toContain(nameOf('member'))
})

it('reminds of the same once a day: again, at once, by key, as a stage, after the morning; the next day anew', async () => {
  const key = crypto.randomUUID()
  const asked = { of: { unit: BOARD }, key }
  const answers = await answersAtOnce(remind(asked), remind(asked), remind({ of: { unit: BOARD } }))
  for (const answer of answers) expect([{ people: [], sent: 3, left: 0 }, 'nobodyLate']).toContainEqual(answer)
  expect(await reminders()).toHaveLength(3)
  expect(await reasonOf(remind({ of: { stage: 'selfReview' } }))).toBe('nobodyLate')
  const { people } = await remind({ of: { stage: 'selfReview' }, preview: true })
  expect(people.map(({ by }) => by)).toEqual(['call', 'told', 'told', 'told'])
  itIs('2023-12-09')
  expect((await remind({ of: { stage: 'selfReview' } })).sent).toBe(3)

  // On a day on which the schedule has reminded of it already.
  campaign = newCampaignId()
  await plant(campaign)
  itIs('2023-12-05')
  await sendDigests.run({ scheduleTime: serverNow().toISOString() })
  expect(await reasonOf(remind({ of: { unit: BOARD } }))).toBe('nobodyLate')
})

it('tells nothing to who has sent it meanwhile, and goes no further than the own track', async () => {
  await remind({ of: { unit: BOARD } })
  await seal('member')
  await sendAll()
  expect(smtp.received.map(({ to }) => to.join())).not.toContain(emailOf('member'))
  expect(await reasonOf(remind({ of: { unit: BOARD } }, WHO.secretary))).toBe('notYours')
  expect(await reasonOf(remind({ of: { unit: BOARD } }, WHO.head))).toBe('notYours')
  // His own track has no such unit, and in it nobody is late yet.
  for (const unit of [BOARD, CELL])
    expect(await reasonOf(remind({ of: { unit }, track: 'partyCell' }, WHO.secretary))).toBe('nobodyLate')
})
