import '../fixture/handlers/captured-log.ts'
import '../fixture/own-project.ts'

import type { InputOf } from '@kiemdiem/domain/commands'
import { mailIdOf, paperIdOf, paths } from '@kiemdiem/domain/ids'
import { expect, it } from 'vitest'
import { acknowledgePapers } from '../../../functions/src/conferences/acknowledge-papers.ts'
import { handOutPapers } from '../../../functions/src/conferences/hand-out-papers.ts'
import { withdrawHandout } from '../../../functions/src/conferences/withdraw-handout.ts'
import { db } from '../../../functions/src/firestore/db.ts'
import { readHistory } from '../../../functions/src/history/read-history.ts'
import { AGENDA, GUEST, plantConference, readConference } from '../fixture/conference/conferences.ts'
import { logged } from '../fixture/handlers/captured-log.ts'
import { call, deliver, reasonOf } from '../fixture/handlers/handlers.ts'
import { readPaper, sealDirectly } from '../fixture/papers.ts'
import { BOARD, nameOf, newCampaignId, plant, WHO } from '../fixture/world.ts'

const scheduled = async () => {
  const campaign = newCampaignId()
  await plant(campaign)
  const conferenceId = await plantConference(campaign)
  const papers = () => Promise.all(AGENDA.map((subject) => readPaper(paperIdOf(campaign, subject))))
  return { campaign, conferenceId, papers }
}
const screen = (id: string) => ({ id, how: 'screen', on: '2023-11-28', note: '' }) as const
const handOut = (
  conferenceId: string,
  attendees: InputOf<'handOutPapers'>['attendees'],
  key: string = crypto.randomUUID(),
) => call(handOutPapers, WHO.clerk, { conferenceId, attendees, key })
const acknowledge = (conferenceId: string, uid: string, key: string = crypto.randomUUID()) =>
  call(acknowledgePapers, uid, { conferenceId, key })
const mailsOf = async (conferenceId: string) => {
  const { docs } = await db.collection('mail').where('about.id', '==', conferenceId).get()
  return docs.map(({ id }) => id).sort()
}

it('each attendee has a proof of their own: how, when, by whom, how many papers there were', async () => {
  const { campaign, conferenceId } = await scheduled()
  const paperId = paperIdOf(campaign, WHO.other)
  await deliver(paperId, await sealDirectly(paperId))
  const dispatch = { id: GUEST, how: 'dispatch', on: '2023-11-28', note: 'Công văn số 12/CV' } as const
  await handOut(conferenceId, [screen(WHO.other), dispatch])
  const { handouts } = await readConference(conferenceId)
  expect(Object.keys(handouts).sort()).toEqual([GUEST, WHO.other])
  const common = { by: WHO.clerk, byName: nameOf('clerk'), papers: 1 }
  expect(handouts[WHO.other]).toMatchObject({ how: 'screen', ...common })
  expect(handouts[GUEST]).toMatchObject({ how: 'dispatch', on: '2023-11-28', note: 'Công văn số 12/CV', ...common })

  await acknowledge(conferenceId, WHO.other)
  const after = await readConference(conferenceId)
  expect(after.received).toEqual({ [WHO.other]: expect.any(Date) })
  expect(after.handouts).toEqual(handouts)
  expect(await reasonOf(acknowledge(conferenceId, WHO.noMail))).toBe('nothingHandedOut')
})

it('a repeat with the same key makes nothing twice; another time makes mails of its own and keeps what was said', async () => {
  const { conferenceId } = await scheduled()
  const key = crypto.randomUUID()
  const first = [screen(WHO.other), screen(WHO.noMail)]
  expect(await handOut(conferenceId, first, key)).toEqual({ handoutRounds: 1 })
  await acknowledge(conferenceId, WHO.other)
  const before = await readConference(conferenceId)
  expect(await handOut(conferenceId, first, key)).toEqual({ handoutRounds: 1 })
  expect(await readConference(conferenceId)).toEqual(before)
  const mail = (time: number, who: string) => mailIdOf(conferenceId, time, 'handout', who)
  expect(await mailsOf(conferenceId)).toEqual([mail(1, WHO.noMail), mail(1, WHO.other)].sort())

  expect(await handOut(conferenceId, [screen(WHO.other)])).toEqual({ handoutRounds: 2 })
  expect(await mailsOf(conferenceId)).toEqual([mail(1, WHO.noMail), mail(1, WHO.other), mail(2, WHO.other)].sort())
  expect((await readConference(conferenceId)).received).toEqual(before.received)
})

it('who is not on the roll makes the whole of it refused, with a reason for each; nothing is half done', async () => {
  const { conferenceId, papers } = await scheduled()
  const before = { header: await readConference(conferenceId), papers: await papers() }
  const wrong = handOut(conferenceId, [screen(WHO.other), screen(WHO.member), screen(GUEST)])
  await expect(wrong).rejects.toMatchObject({
    details: { reason: 'notOnRoll', at: { [WHO.member]: 'notOnRoll', [GUEST]: 'noAccount' } },
  })
  expect({ header: await readConference(conferenceId), papers: await papers() }).toEqual(before)
  expect(await mailsOf(conferenceId)).toEqual([])
})

it('who has left the unit since it was planned gets nothing, and nobody else does in that call', async () => {
  const { conferenceId, papers } = await scheduled()
  const before = await papers()
  const guest = { id: WHO.secretary, kind: 'guest', name: 'Bùi Thị Hương', post: '', uid: WHO.secretary, counts: false }
  const header = db.doc(paths.conference(conferenceId))
  await header.update({ roll: [...(await readConference(conferenceId)).roll, guest] })
  const person = db.doc(paths.person(WHO.secretary))
  await person.update({ posts: [] })
  const wrong = handOut(conferenceId, [screen(WHO.other), screen(WHO.secretary)])
  await expect(wrong).rejects.toMatchObject({ details: { reason: 'notOfUnit', at: { [WHO.secretary]: 'notOfUnit' } } })
  expect(await papers()).toEqual(before)
  await person.update({ posts: [{ unit: BOARD, title: 'Chuyên viên' }] })
  expect(await handOut(conferenceId, [screen(WHO.other), screen(WHO.secretary)])).toEqual({ handoutRounds: 1 })
})

it('taken back, it is no longer theirs to read, and may be given again', async () => {
  const { conferenceId, papers } = await scheduled()
  await handOut(conferenceId, [screen(WHO.other), screen(WHO.noMail)])
  await db.doc(paths.conference(conferenceId)).update({ state: 'open' })
  const withdraw = (attendee: string, reason: string) =>
    call(withdrawHandout, WHO.clerk, { conferenceId, attendee, reason, key: crypto.randomUUID() })
  expect(await reasonOf(withdraw(WHO.other, ' '))).toBe('reasonMissing')
  await withdraw(WHO.other, 'Vắng mặt, đi công tác')
  expect(await reasonOf(withdraw(WHO.other, 'Vắng mặt'))).toBe('nothingToWithdraw')
  for (const paper of await papers()) {
    expect(paper.meetings[conferenceId]?.attendees).toEqual([WHO.noMail])
    expect(paper.audience.includes(WHO.other)).toBe(paper.returners.includes(WHO.other))
  }
  const { withdrawn, handouts } = await readConference(conferenceId)
  expect(withdrawn).toMatchObject([{ attendee: WHO.other, reason: 'Vắng mặt, đi công tác', by: WHO.clerk }])
  expect(Object.keys(handouts)).toEqual([WHO.noMail])
  expect(await mailsOf(conferenceId)).toContain(mailIdOf(conferenceId, 1, 'handoutWithdrawn', WHO.other))
  expect(await handOut(conferenceId, [screen(WHO.other)])).toEqual({ handoutRounds: 2 })
})

it('two keepers at once: both are recorded', async () => {
  const { conferenceId, papers } = await scheduled()
  await Promise.all([handOut(conferenceId, [screen(WHO.other)]), handOut(conferenceId, [screen(WHO.noMail)])])
  const { handoutRounds, handouts } = await readConference(conferenceId)
  expect(handoutRounds).toBe(2)
  expect(Object.keys(handouts).sort()).toEqual([WHO.other, WHO.noMail].sort())
  for (const paper of await papers()) {
    expect([...(paper.meetings[conferenceId]?.attendees ?? [])].sort()).toEqual([WHO.other, WHO.noMail].sort())
    expect(paper.audience).toEqual(expect.arrayContaining([...paper.returners, WHO.other, WHO.noMail]))
  }
})

it('the log tells no name and no note', async () => {
  const { conferenceId } = await scheduled()
  await handOut(conferenceId, [{ id: GUEST, how: 'phone', on: '2023-11-28', note: 'gặp đồng chí Sìn' }])
  await db.doc(paths.conference(conferenceId)).update({ place: 7 })
  expect(await reasonOf(acknowledge(conferenceId, WHO.other))).toBe('broken')
  expect(logged.join('\n')).toContain('"action":"handOutPapers","outcome":"done"')
  expect(logged.join('\n')).not.toMatch(/Sìn|Đại diện|Phòng họp/)
})

it('who keeps the conference is told how many papers each has opened, not who has opened his own; an attendee asks in vain', async () => {
  const { campaign, conferenceId } = await scheduled()
  const [ofHead, ofOther] = [WHO.head, WHO.other].map((subject) => paperIdOf(campaign, subject))
  if (!ofHead || !ofOther) throw new Error('two papers')
  for (const paperId of [ofHead, ofOther]) await deliver(paperId, await sealDirectly(paperId))
  await handOut(conferenceId, [screen(WHO.other), screen(WHO.noMail)])
  const opened = new Date(Date.now() + 1_000)
  const note = { papers: { [ofHead]: opened, [ofOther]: opened }, last: ofOther }
  await db.doc(paths.openings(campaign, WHO.noMail)).set(note)
  const historyFor = (uid: string) =>
    call(readHistory, uid, { kind: 'conference', id: conferenceId, before: null, key: crypto.randomUUID() })
  expect((await historyFor(WHO.clerk)).sets).toEqual([
    { name: nameOf('other'), opened: 0, of: 1 },
    { name: nameOf('noMail'), opened: 2, of: 2 },
  ])
  expect((await historyFor(WHO.head)).sets).toEqual([
    { name: nameOf('other'), opened: 0, of: 0 },
    { name: nameOf('noMail'), opened: 1, of: 1 },
  ])
  expect((await historyFor(WHO.clerk)).opened).toBeNull()
  expect(await reasonOf(historyFor(WHO.noMail))).toBe('notYours')
})
