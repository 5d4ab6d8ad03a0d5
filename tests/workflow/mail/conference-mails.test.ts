import '../fixture/own-project.ts'

import { paths } from '@kiemdiem/domain/ids'
import { RATING_NAMES } from '@kiemdiem/domain/model/terms'
import { simpleParser } from 'mailparser'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { handOutPapers } from '../../../functions/src/conferences/hand-out-papers.ts'
import { db } from '../../../functions/src/firestore/db.ts'
import {
  CONFERENCE_MAILS,
  MEETING_WORDS,
  queueTrueMail,
  WHEN_PAST,
  WHEN_TRUE,
} from '../fixture/conference/conference-mails.ts'
import { plantConference } from '../fixture/conference/conferences.ts'
import { call, runSendMail } from '../fixture/handlers/handlers.ts'
import { readMail } from '../fixture/mail/mails.ts'
import { type ScriptedServer, startSmtp, useSmtp } from '../fixture/mail/smtp-script.ts'
import { emailOf, nameOf, newCampaignId, plant, WHO } from '../fixture/world.ts'

let smtp: ScriptedServer
let conferenceId = ''

beforeEach(async () => {
  smtp = await startSmtp()
  useSmtp(smtp.port)
  const campaign = newCampaignId()
  await plant(campaign)
  conferenceId = await plantConference(campaign)
})
afterEach(() => smtp.close())

const sent = async () => {
  const mail = await simpleParser(smtp.received.at(-1)?.raw ?? '')
  return { to: smtp.received.at(-1)?.to, subject: mail.subject ?? '', text: mail.text ?? '', html: String(mail.html) }
}

describe.each(CONFERENCE_MAILS)('the mail %s', (template) => {
  it('is sent while it is true, with one link, and repeats nothing that was said or given as a reason', async () => {
    const mailId = await queueTrueMail(conferenceId, template)
    await runSendMail(mailId)
    expect(await readMail(mailId)).toMatchObject({ state: 'sent', result: null })
    const mail = await sent()
    expect(mail.to).toEqual([emailOf(WHEN_TRUE[template].to)])
    expect(mail.subject).toMatch(/^\[Kiểm điểm 2023\] /)
    expect(mail.text).toContain(`Kính gửi đồng chí ${nameOf(WHEN_TRUE[template].to)},`)
    const links = new Set(mail.text.match(/https?:\/\/\S+/g))
    expect(links.size).toBe(1)
    expect([...links][0]).toMatch(new RegExp(`^${process.env.WEB_URL}${WHEN_TRUE[template].path ?? '/hoi-nghi'}`))
    for (const words of [MEETING_WORDS, ...Object.values(RATING_NAMES)])
      expect(`${mail.subject}${mail.text}${mail.html}`.toLowerCase()).not.toContain(words.toLowerCase())
  })

  it('is not sent once it is past', async () => {
    const past = WHEN_PAST[template]
    const mailId = await queueTrueMail(conferenceId, template)
    if (past) await db.doc(paths.conference(conferenceId)).update(past)
    await runSendMail(mailId)
    const cancelled = { state: 'cancelled', result: 'notTrueAnyMore' }
    expect(await readMail(mailId)).toMatchObject(past ? cancelled : { state: 'sent' })
  })
})

describe('whom it reaches', () => {
  it('the clerk of somebody without e-mail, who learns neither when nor where', async () => {
    await runSendMail(await queueTrueMail(conferenceId, 'handout', 'noMail'))
    const mail = await sent()
    expect(mail.to).toEqual([emailOf('clerk')])
    expect(mail.text).toContain(`đồng chí ${nameOf('noMail')} đăng nhập và xem: tài liệu của hội nghị kiểm điểm.`)
    expect(`${mail.subject}${mail.text}${mail.html}`).not.toMatch(/04\/12|Phòng họp|hoi-nghi/)
  })

  it('nobody who has left', async () => {
    await db.doc(paths.person(WHO.other)).update({ active: false })
    const mailId = await queueTrueMail(conferenceId, 'called')
    await runSendMail(mailId)
    expect(await readMail(mailId)).toMatchObject({ state: 'cancelled', result: 'personInactive' })
  })

  it('each attendee on the screen by a mail of their own; a guest without account by none', async () => {
    const screen = (id: string) => ({ id, how: 'screen', on: '2023-11-28', note: '' })
    const attendees = [screen(WHO.other), screen(WHO.head), { ...screen('g-1'), how: 'dispatch' }]
    await call(handOutPapers, WHO.clerk, { conferenceId, attendees, key: crypto.randomUUID() })
    const { docs } = await db.collection('mail').where('about.id', '==', conferenceId).get()
    for (const { id } of docs) await runSendMail(id)
    expect(smtp.received.map(({ to }) => to[0]).sort()).toEqual([emailOf('head'), emailOf('other')].sort())
  })
})

describe('what it says', () => {
  it('to whom a paper is still owed from: by when, and that the day has passed', async () => {
    await runSendMail(await queueTrueMail(conferenceId, 'called'))
    const { text } = await sent()
    expect(text).toContain('Thời gian: 08 giờ 00, thứ Hai, 04/12/2023')
    expect(text).toContain('Đề nghị đồng chí gửi trước hội nghị:')
    expect(text).toMatch(/Bản kiểm điểm của đồng chí: trước ngày \d\d\/\d\d\/\d{4}, đã quá hạn \d+ ngày làm việc/)
    expect(text).toContain('Tài liệu của hội nghị được gửi đến người dự trước hội nghị')
  })

  it('that minutes were entered by another, and how many a proposal names', async () => {
    await runSendMail(await queueTrueMail(conferenceId, 'minutesConfirmed'))
    expect((await sent()).text).toContain(`đã được đồng chí ${nameOf('organiser')} nhập từ bản giấy`)
    await runSendMail(await queueTrueMail(conferenceId, 'proposed'))
    expect((await sent()).text).toContain('02 trường hợp')
  })
})
