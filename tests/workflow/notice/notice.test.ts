import '../fixture/handlers/captured-log.ts'
import '../fixture/own-project.ts'

import { type ResultAct, resultActSchema } from '@kiemdiem/domain/decision/result/result'
import { paperIdOf, paths } from '@kiemdiem/domain/ids'
import { noticePartSchema } from '@kiemdiem/domain/notice/notice'
import { expect, it } from 'vitest'
import { db } from '../../../functions/src/firestore/db.ts'
import { parse } from '../../../functions/src/firestore/parse.ts'
import { giveNotice } from '../../../functions/src/notice/give-notice.ts'
import { answerPetition, filePetition } from '../../../functions/src/notice/petitions.ts'
import { readReview } from '../fixture/conference/held.ts'
import { answersAtOnce, call } from '../fixture/handlers/handlers.ts'
import { detailsOf } from '../fixture/refused.ts'
import { WHO } from '../fixture/world.ts'
import { giveNotice as arranged } from '../policy/arrangements/notices.ts'

const ORGANISER = 'p-to-chuc'
const DECIDER = 'p-nguoi-quyet'

/** Somebody who was decided as proposed, an organiser who handles his group, and who decided. */
const decided = async () => {
  const place = await arranged.fresh()
  const person = (await db.doc(paths.person(WHO.other)).get()).data()
  const access = { active: true, admin: false, hasAccount: true, organiser: [] as string[] }
  for (const [uid, rest] of [
    [ORGANISER, { organiser: ['partyGroup'], scopes: [place.scope] }],
    [DECIDER, {}],
    [WHO.other, {}],
  ] as const) {
    await db.doc(paths.person(uid)).set({ ...person, id: uid, name: `Đồng chí ${uid}` })
    await db.doc(paths.access(uid)).set({ ...access, personId: uid, userName: uid, ...rest })
  }
  await db.doc(paths.review(place.reviewId)).update({ 'actors.decision': [DECIDER] })
  const paperId = paperIdOf(place.campaign, WHO.other)
  await db.doc(paths.paper(paperId)).update({ responsible: WHO.other })
  const ask = (to: 'heads' | 'subjects' = 'subjects') => ({
    ...{ campaign: place.campaign, track: 'partyGroup', to, reviews: [place.reviewId], preview: false },
    key: crypto.randomUUID(),
  })
  return { ...place, paperId, ask }
}

const actsOf = async (campaign: string, kind: string) =>
  (await db.collection('acts').where('campaign', '==', campaign).where('kind', '==', kind).get()).docs.length

const mailsOf = async (campaign: string, template: string) =>
  (await db.collection('mail').where('campaign', '==', campaign).where('template', '==', template).get()).docs.length

it('a result is told once, however often and at once it is asked, with one mail a person', async () => {
  const { campaign, reviewId, ask } = await decided()
  const asked = ask()
  const answers = await answersAtOnce(...Array.from({ length: 6 }, () => call(giveNotice, ORGANISER, asked)))
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
  const { stage, current } = await readReview(reviewId)
  expect(stage).toBe('archive')
  const part = parse(noticePartSchema, await db.doc(paths.reviewPart(reviewId, current.notice ?? '')).get())
  expect(part.audience).toContain(WHO.other)
  expect(await actsOf(campaign, 'notice')).toBe(1)
  expect(await mailsOf(campaign, 'noticed')).toBe(part.audience.length)
  expect(await detailsOf(call(giveNotice, ORGANISER, ask()))).toMatchObject({ reason: 'noticeItemsUnfit' })
})

it('the head hears first unless he decided it alone himself, as the act says; who came in his place since has not', async () => {
  const { campaign, reviewId, ask } = await decided()
  const { current } = await readReview(reviewId)
  const act = `${campaign}.result.9`
  await db.doc(paths.reviewPart(reviewId, current.decision ?? '')).update({ way: 'head', act })
  await db.doc(paths.review(reviewId)).update({ 'actors.decision': [WHO.head] })
  const result: ResultAct = {
    ...{ id: act, kind: 'result', campaign, of: { kind: 'campaign', id: campaign }, number: 9, audience: [WHO.head] },
    ...{
      by: WHO.head,
      byName: 'Người đứng đầu',
      onBehalf: null,
      submittedAt: new Date(0),
      track: 'partyGroup',
      decider: 'thu-truong',
    },
    ...{ deciderName: 'Chủ tịch', way: 'head', date: '2023-12-01', paper: null, list: null, items: [] },
  }
  await db.doc(paths.act(act)).set(resultActSchema.parse(result))
  const refused = { reason: 'noticeItemsUnfit', at: { [reviewId]: 'noHead' } }
  expect(await detailsOf(call(giveNotice, ORGANISER, ask('heads')))).toMatchObject(refused)
  await db.doc(paths.act(act)).update({ by: DECIDER })
  expect(await call(giveNotice, ORGANISER, ask('heads'))).toMatchObject({ people: 1 })
})

it('two who tell it in one second: one does, the other is told that it was', async () => {
  const { campaign, ask } = await decided()
  const both = await Promise.allSettled([call(giveNotice, ORGANISER, ask()), call(giveNotice, ORGANISER, ask())])
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(await actsOf(campaign, 'notice')).toBe(1)
})

it('a petition that is sent twice at once is one, and decided anew it goes back to be decided before it is told again', async () => {
  const { campaign, paperId, reviewId, ask } = await decided()
  await call(giveNotice, ORGANISER, ask())
  const petition = () => ({ paperId, reviewId, text: 'Đề nghị xem lại.', key: crypto.randomUUID() })
  const both = await Promise.allSettled([1, 2].map(() => call(filePetition, WHO.other, petition())))
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(await actsOf(campaign, 'petition')).toBe(1)
  const filed = await db.collection('acts').where('of.id', '==', paperId).get()
  const on = new Date(filed.docs[0]?.data().submittedAt.toDate().getTime() + 7 * 3_600_000)
  const answer = {
    ...{ paperId, reviewId, outcome: 'again' as const, document: '12-CV/ĐĐ', on: on.toISOString().slice(0, 10) },
    ...{ text: 'Sẽ xem xét lại.', key: crypto.randomUUID() },
  }
  await answersAtOnce(...Array.from({ length: 4 }, () => call(answerPetition, DECIDER, answer)))
  expect(await actsOf(campaign, 'settlement')).toBe(1)
  const { stage, current } = await readReview(reviewId)
  expect(stage).toBe('decision')
  expect(current.notice).toBeDefined()
  expect(await detailsOf(call(giveNotice, ORGANISER, ask()))).toMatchObject({ reason: 'noticeItemsUnfit' })
  expect(await detailsOf(call(filePetition, WHO.other, petition()))).toMatchObject({ reason: 'notToldNow' })
})
