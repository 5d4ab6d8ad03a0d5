import '../fixture/own-project.ts'

import { mailIdOf, paperIdOf, paths, reviewIdOf } from '@kiemdiem/domain/ids'
import type { Sections } from '@kiemdiem/domain/model/paper'
import type { Track } from '@kiemdiem/domain/model/terms'
import { beforeAll, expect, it } from 'vitest'
import { db } from '../../../functions/src/firestore/db.ts'
import { completePaper } from '../../../functions/src/papers/complete-paper.ts'
import { sweepSeals } from '../../../functions/src/papers/seal/sweep-seals.ts'
import { call, deliver, reasonOf, sendBack } from '../fixture/handlers/handlers.ts'
import { fullSections, readPaper, sealDirectly } from '../fixture/papers.ts'
import { plant, WHO } from '../fixture/world.ts'

let count = 0

/** What confirming minutes leaves on a review. */
const minute = (campaign: string, track: Track) =>
  db.doc(paths.review(reviewIdOf(campaign, WHO.member, track))).update({ 'current.conference': 'conference.1' })

/** A paper sent, minuted by the board's conference and reopened by its writer; the cell's conference is to come. */
const completing = async () => {
  count += 1
  const campaign = `hoan-thien-${count}`
  const paperId = paperIdOf(campaign, WHO.member)
  await plant(campaign)
  await sealDirectly(paperId)
  await deliver(paperId, 1)
  await minute(campaign, 'partyGroup')
  expect(await complete(paperId)).toEqual({ revision: 2 })
  return { campaign, paperId }
}

const complete = (paperId: string, key = crypto.randomUUID()) => call(completePaper, WHO.member, { paperId, key })

/** Everything of the campaign that a seal could move. */
const standing = async (campaign: string) => {
  const boards = await db.collection(paths.boards(campaign)).get()
  const reviews = await db.collection('reviews').where('campaign', '==', campaign).get()
  const events = await Promise.all(reviews.docs.map((doc) => doc.ref.collection('events').count().get()))
  return JSON.stringify([
    ...boards.docs.map((doc) => doc.data()),
    ...reviews.docs.map((doc) => doc.data()),
    ...events.map((each) => each.data().count),
  ])
}

const sealWith = async (paperId: string, change: Sections = {}) => {
  const paper = await readPaper(paperId)
  await sealDirectly(paperId, { ...fullSections(paper, paper.responsible, 2), ...change })
  await deliver(paperId, 2)
}
const reasonsOf = async (paperId: string) => (await db.doc(paths.draft(paperId)).get()).get('refusal.reasons')
const rating = { rating: 'completed' as const, rev: 3, by: WHO.member }

beforeAll(async () => {
  await completing()
})

it('moves nothing, keeps the day of sending, mails only its receipt, and does so once however often delivered', async () => {
  const { campaign, paperId } = await completing()
  const [before, sent] = [await standing(campaign), await readPaper(paperId)]
  await sealWith(paperId)
  await Promise.all([deliver(paperId, 2), deliver(paperId, 1), deliver(paperId, 2)])
  expect(await standing(campaign)).toBe(before)
  const after = await readPaper(paperId)
  expect(after).toMatchObject({ state: 'sealed', revision: 2, accepted: 2, acceptedAt: sent.acceptedAt })
  expect(after.feeds).toEqual(['partyGroup.selfReview', 'partyCell.selfReview'])
  const mails = await db.collection('mail').where('about.id', '==', paperId).where('about.occasion', '==', 2).get()
  expect(mails.docs.map((doc) => doc.id)).toEqual([mailIdOf(paperId, 2, 'receipt', WHO.member)])
})

it('with another self-rating is refused at that section, the text kept', async () => {
  const { campaign, paperId } = await completing()
  const before = await standing(campaign)
  await sealWith(paperId, { civilRating: rating })
  expect(await reasonsOf(paperId)).toEqual({ civilRating: { reason: 'ratingFixed', rev: 3 } })
  expect(await readPaper(paperId)).toMatchObject({ state: 'completing', accepted: 1 })
  expect(await standing(campaign)).toBe(before)
})

it('may change the party rating until the cell has its minutes', async () => {
  const early = await completing()
  await sealWith(early.paperId, { partyRating: rating })
  expect(await readPaper(early.paperId)).toMatchObject({ state: 'sealed', accepted: 2 })
  const late = await completing()
  await minute(late.campaign, 'partyCell')
  await sealWith(late.paperId, { partyRating: rating })
  expect(await reasonsOf(late.paperId)).toEqual({ partyRating: { reason: 'ratingFixed', rev: 3 } })
})

it('whose event was lost is judged by the hourly sweep', async () => {
  const { paperId } = await completing()
  await sealDirectly(paperId)
  await sweepSeals.run({ scheduleTime: new Date().toISOString() })
  expect(await readPaper(paperId)).toMatchObject({ state: 'sealed', accepted: 2 })
})

it('is opened once, by one press or two; its paper is not returned any more', async () => {
  const { paperId } = await completing()
  expect(await reasonOf(complete(paperId))).toBe('notSealed')
  expect(await reasonOf(sendBack(paperId, 1, WHO.head))).toBe('afterConference')
  await sealWith(paperId)
  expect(await reasonOf(sendBack(paperId, 2, WHO.head))).toBe('afterConference')
  const key = crypto.randomUUID()
  expect(await Promise.all([complete(paperId, key), complete(paperId, key)])).toEqual([
    { revision: 3 },
    { revision: 3 },
  ])
})

it('is not for a paper whose conference has no minutes, nor for anybody but its sender', async () => {
  count += 1
  const campaign = `hoan-thien-${count}`
  const paperId = paperIdOf(campaign, WHO.member)
  await plant(campaign)
  await sealDirectly(paperId)
  await deliver(paperId, 1)
  expect(await reasonOf(complete(paperId))).toBe('notHeldYet')
  await minute(campaign, 'partyGroup')
  expect(await reasonOf(call(completePaper, WHO.head, { paperId, key: crypto.randomUUID() }))).toBe('notYours')
})
