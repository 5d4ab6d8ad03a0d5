import '../fixture/handlers/captured-log.ts'
import '../fixture/own-project.ts'

import { paperIdOf, paths, reviewIdOf } from '@kiemdiem/domain/ids'
import { paperSchema } from '@kiemdiem/domain/model/paper'
import { noticePartSchema } from '@kiemdiem/domain/notice/notice'
import { remediationActSchema } from '@kiemdiem/domain/remediation/act'
import { localDate } from '@kiemdiem/domain/time'
import { expect, it } from 'vitest'
import { serverNow } from '../../../functions/src/clock.ts'
import { db } from '../../../functions/src/firestore/db.ts'
import { parse } from '../../../functions/src/firestore/parse.ts'
import { giveNotice } from '../../../functions/src/notice/give-notice.ts'
import { recordRemediation, replyToRemediation, sendRemediation } from '../../../functions/src/remediation/plans.ts'
import { readReview } from '../fixture/conference/held.ts'
import { answersAtOnce, call } from '../fixture/handlers/handlers.ts'
import { detailsOf } from '../fixture/refused.ts'
import { BOARD, newCampaignId, plant, WHO } from '../fixture/world.ts'
import { giveNotice as arranged } from '../policy/arrangements/notices.ts'

const key = () => crypto.randomUUID()
const item = { limit: 'Báo cáo chậm.', cause: '', measure: 'Lập lịch.', owner: 'Đồng chí Sao', until: '2099-06-30' }
const commitment = { ideology: 'Vững vàng.', ethics: 'Trung thực.', discipline: 'Đúng giờ.', duties: 'Đủ.', study: '' }
const onPaper = { basis: 'Bản giấy đã ký', paperDate: localDate(new Date()), keptAt: 'Chi bộ xã' }

/** A subject whose conference has its confirmed minutes. */
const minuted = async (subject: string) => {
  const campaign = newCampaignId()
  await plant(campaign)
  const [paperId, reviewId] = [paperIdOf(campaign, subject), reviewIdOf(campaign, subject, 'partyGroup')]
  await db.doc(paths.review(reviewId)).update({ 'current.conference': 'conference.1' })
  return { campaign, paperId, reviewId }
}

const plan = (paperId: string, rest: object = {}) => ({
  ...{ paperId, items: [item], watcher: '', commitment: paperId.includes('_u-') ? null : commitment, onPaper: null },
  ...{ key: key(), ...rest },
})

const paperIn = async (paperId: string) => parse(paperSchema, await db.doc(paths.paper(paperId)).get())
const planOf = async (paperId: string) => (await paperIn(paperId)).remediation?.plan ?? ''
const reply = async (paperId: string, rest: object = {}) => ({
  ...{ paperId, plan: await planOf(paperId), outcome: 'confirmed', as: 'unit', remarks: '', onPaper: null },
  ...{ key: key(), ...rest },
})
const actsOf = async (paperId: string, kind: string) =>
  (await db.collection('acts').where('of.id', '==', paperId).where('kind', '==', kind).get()).docs
const mailsOf = async (campaign: string, template: string) =>
  (await db.collection('mail').where('campaign', '==', campaign).where('template', '==', template).get()).docs.length

it('a collective’s plan is handed in once, however often and at once it is sent, and confirmed once by who organises', async () => {
  const { campaign, paperId, reviewId } = await minuted(BOARD)
  const asked = plan(paperId)
  await answersAtOnce(...Array.from({ length: 5 }, () => call(sendRemediation, WHO.head, asked)))
  const both = await Promise.allSettled([1, 2].map(() => call(sendRemediation, WHO.head, plan(paperId))))
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  const [act, ...more] = await actsOf(paperId, 'remediation')
  expect(more).toEqual([])
  const sent = act && parse(remediationActSchema, act)
  expect(sent?.audience).toEqual([WHO.organiser, WHO.head, WHO.clerk, WHO.member].toSorted())
  expect(await mailsOf(campaign, 'planSent')).toBe(1)
  expect((await readReview(reviewId)).remediation).toMatchObject({ state: 'sent' })

  const replies = await Promise.allSettled([
    call(replyToRemediation, WHO.organiser, await reply(paperId)),
    call(replyToRemediation, WHO.organiser, await reply(paperId)),
  ])
  expect(replies.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(await actsOf(paperId, 'remediationReply')).toHaveLength(1)
  expect((await paperIn(paperId)).remediation).toMatchObject({ state: 'confirmed', confirmed: ['unit'] })
  expect((await readReview(reviewId)).remediation).toEqual({ state: 'confirmed', asks: false })
})

it('a plan that all who could confirm it wrote is confirmed by the body above: its paper is recorded by whoever has not sent it', async () => {
  const { campaign, paperId, reviewId } = await minuted(BOARD)
  await db.doc(paths.paper(paperId)).update({ returners: [], writers: [WHO.head, WHO.organiser] })
  await db.doc(paths.campaign(campaign)).update({ 'organisers.partyGroup': [WHO.head, WHO.organiser] })
  await db.doc(paths.access(WHO.head)).update({ organiser: ['partyGroup'] })
  await call(sendRemediation, WHO.head, plan(paperId))
  const above = { as: 'above' as const, onPaper, document: '12-CV/ĐUK' }
  const refused = async (uid: string, rest: object) =>
    detailsOf(call(replyToRemediation, uid, await reply(paperId, { ...above, ...rest })))
  // Who wrote it speaks for nobody here, who sent it records nothing, and what has no number or day is no paper.
  expect(await refused(WHO.organiser, { as: 'unit', onPaper: null })).toMatchObject({ reason: 'notYours' })
  expect(await refused(WHO.head, {})).toMatchObject({ reason: 'planNotConfirmer' })
  expect(await refused(WHO.organiser, { onPaper: null })).toMatchObject({ reason: 'planNotConfirmer' })
  expect(await refused(WHO.organiser, { document: ' ' })).toMatchObject({ reason: 'paperUnplaced' })
  await call(replyToRemediation, WHO.organiser, await reply(paperId, above))
  expect((await paperIn(paperId)).remediation).toMatchObject({ state: 'confirmed', confirmed: ['above'] })
  expect((await readReview(reviewId)).remediation).toEqual({ state: 'confirmed', asks: false })
  const [said] = await actsOf(paperId, 'remediationReply')
  expect(said?.data()).toMatchObject({ as: 'above', document: '12-CV/ĐUK', onBehalf: { keptAt: 'Chi bộ xã' } })
  await db.doc(paths.access(WHO.head)).update({ organiser: [] })
})

it('where somebody here may confirm, the body above is not asked', async () => {
  const { paperId } = await minuted(BOARD)
  await call(sendRemediation, WHO.head, plan(paperId))
  const asked = await reply(paperId, { as: 'above', onPaper, document: '12-CV/ĐUK' })
  expect(await detailsOf(call(replyToRemediation, WHO.organiser, asked))).toMatchObject({ reason: 'planNotConfirmer' })
})

it('returned while its writer sends another word: each finds what stands, and nothing is confirmed unseen', async () => {
  const { paperId } = await minuted(WHO.other)
  expect(
    await detailsOf(call(replyToRemediation, WHO.head, await reply(paperId, { plan: `${paperId}.remediation.1` }))),
  ).toMatchObject({ reason: 'planNotWaiting' })
  await call(sendRemediation, WHO.other, plan(paperId))
  const first = await planOf(paperId)
  await call(
    replyToRemediation,
    WHO.head,
    await reply(paperId, { outcome: 'returned', remarks: 'Xin nêu rõ thời hạn.' }),
  )
  // What was asked before the return comes after the plan was sent again.
  const late = await reply(paperId)
  await call(sendRemediation, WHO.other, plan(paperId))
  expect(late.plan).toBe(first)
  expect(await detailsOf(call(replyToRemediation, WHO.head, late))).toMatchObject({ reason: 'planNotWaiting' })
  expect(await detailsOf(call(replyToRemediation, WHO.member, await reply(paperId)))).toMatchObject({
    reason: 'notYours',
  })
  // A cell elsewhere confirms on paper, which the head records; it speaks for a member of the Party alone.
  expect(
    await detailsOf(call(replyToRemediation, WHO.head, await reply(paperId, { as: 'cell', onPaper }))),
  ).toMatchObject({
    reason: 'planNotConfirmer',
  })
  await call(replyToRemediation, WHO.head, await reply(paperId, { onPaper }))
  expect((await paperIn(paperId)).remediation?.confirmed).toEqual(['unit'])
})

it('a plan without an owner is refused whole, and what came of a plan is still recorded when the campaign is closed', async () => {
  const { campaign, paperId } = await minuted(WHO.other)
  const without = plan(paperId, { items: [item, { ...item, owner: '' }] })
  expect(await detailsOf(call(sendRemediation, WHO.other, without))).toMatchObject({ reason: 'planOwnerMissing' })
  expect(await actsOf(paperId, 'remediation')).toEqual([])
  await call(sendRemediation, WHO.other, plan(paperId))
  const result = (outcome: string, note = '') => ({
    ...{ paperId, key: key() },
    results: [{ item: 0, outcome, note, on: localDate(serverNow()) }],
  })
  const early = { ...result('done'), plan: await planOf(paperId) }
  expect(await detailsOf(call(recordRemediation, WHO.other, early))).toMatchObject({ reason: 'planNotConfirmed' })
  await call(replyToRemediation, WHO.head, await reply(paperId))
  await db.doc(paths.campaign(campaign)).update({ status: 'closed' })
  const twice = { ...result('partly', 'Chờ phần mềm.'), plan: await planOf(paperId) }
  await answersAtOnce(...Array.from({ length: 3 }, () => call(recordRemediation, WHO.other, twice)))
  await call(recordRemediation, WHO.other, { ...result('done'), plan: await planOf(paperId) })
  expect(await actsOf(paperId, 'remediationResult')).toHaveLength(2)
})

it('is open again once its subject is told another conclusion, and not before', async () => {
  const { campaign, reviewId, scope } = await arranged.fresh()
  const paperId = paperIdOf(campaign, WHO.other)
  const told = parse(noticePartSchema, await db.doc(paths.reviewPart(reviewId, 'notice.0')).get())
  const earlier = { ...told, to: 'subjects', audience: [WHO.other], level: 'completed' }
  await db.doc(paths.reviewPart(reviewId, 'notice.9')).set(earlier)
  await db.doc(paths.paper(paperId)).update({ notices: { [reviewId]: { at: told.at, part: 'notice.9' } } })
  await call(sendRemediation, WHO.other, plan(paperId))
  await call(replyToRemediation, WHO.head, await reply(paperId))
  await db.doc(paths.access(WHO.organiser)).update({ scopes: [scope] })
  const tell = { campaign, track: 'partyGroup', to: 'subjects', reviews: [reviewId], preview: false, key: key() }
  await answersAtOnce(...Array.from({ length: 3 }, () => call(giveNotice, WHO.organiser, tell)))
  expect((await paperIn(paperId)).remediation).toMatchObject({ state: 'returned', confirmed: [] })
  expect((await readReview(reviewId)).remediation).toEqual({ state: 'returned', asks: false })
  const replies = (await actsOf(paperId, 'remediationReply')).map((act) => act.data().outcome)
  expect(replies.sort()).toEqual(['confirmed', 'reopened'])
  await call(sendRemediation, WHO.other, plan(paperId))
  await call(replyToRemediation, WHO.head, await reply(paperId))
  expect((await paperIn(paperId)).remediation?.state).toBe('confirmed')
})
