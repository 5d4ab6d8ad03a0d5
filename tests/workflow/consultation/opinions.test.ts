import '../fixture/handlers/captured-log.ts'
import '../fixture/own-project.ts'

import { scopeOf } from '@kiemdiem/domain/accounts/roles/scopes'
import { sheetSchema } from '@kiemdiem/domain/appraisal/sheet/sheet'
import { opinionActSchema, opinionPartSchema } from '@kiemdiem/domain/consultation/opinion'
import { mailIdOf, paths, reviewIdOf } from '@kiemdiem/domain/ids'
import { minutesActSchema } from '@kiemdiem/domain/model/act'
import type { Conference } from '@kiemdiem/domain/model/conference'
import { describe, expect, it } from 'vitest'
import { sendProposal } from '../../../functions/src/conferences/send-proposal.ts'
import { returnProposal } from '../../../functions/src/conferences/ways-back/return-proposal.ts'
import { giveOpinion } from '../../../functions/src/consultation/give-opinion.ts'
import { readAsked } from '../../../functions/src/consultation/read-asked.ts'
import { db } from '../../../functions/src/firestore/db.ts'
import { parse } from '../../../functions/src/firestore/parse.ts'
import { confirmedMeeting, readReview } from '../fixture/conference/held.ts'
import { answersAtOnce, call } from '../fixture/handlers/handlers.ts'
import { HALL, UNIT } from '../fixture/office.ts'
import { expectSound } from '../fixture/oracle.ts'
import { detailsOf } from '../fixture/refused.ts'

const BODY = { id: 'b-hn', name: 'Ban Nữ công', members: [HALL.secretary], outside: false }
const STAFF = 'p-hn-001'

/** A unit that has proposed, in a campaign whose only consulted body is spoken for by the secretary. */
const proposed = async (): Promise<Conference & { again: () => Promise<unknown> }> => {
  const conference = await confirmedMeeting({ staff: 1 })
  const { campaign, id } = conference
  await db.doc(paths.campaign(campaign)).update({ 'process.bodies': [BODY] })
  const { docs } = await db.collection('reviews').where('campaign', '==', campaign).get()
  for (const doc of docs) await doc.ref.update({ 'actors.consultation': [HALL.secretary] })
  const minutes = parse(minutesActSchema, await db.doc(paths.act(conference.minutes ?? '')).get())
  const items = minutes.items.flatMap(({ reviewId, proposed }) =>
    reviewId && proposed ? [{ reviewId, proposed, remark: 'Tập thể nhất trí.' }] : [],
  )
  await call(sendProposal, HALL.head, { conferenceId: id, items, onBehalf: null, key: crypto.randomUUID() })
  return {
    ...conference,
    again: () => call(sendProposal, HALL.head, { conferenceId: id, items, onBehalf: null, key: crypto.randomUUID() }),
  }
}

const idOf = (campaign: string, subject: string) => reviewIdOf(campaign, subject, 'partyGroup')

/** What the body is shown of these, as its page asks. */
const shown = async (campaign: string, subjects: readonly string[], uid: string = HALL.secretary) => {
  const reviews = subjects.map((subject) => idOf(campaign, subject))
  return (await call(readAsked, uid, { campaign, body: BODY.id, reviews, key: crypto.randomUUID() })).facts
}

const sheet = (campaign: string, subjects: readonly string[], change: object = {}, number = 1) => ({
  campaign,
  body: BODY.id,
  items: subjects.map((subject) => ({
    ...{ reviewId: idOf(campaign, subject), strengths: 'Sâu sát cơ sở.', shortcomings: 'Còn chậm báo cáo.' },
    ...{ stance: 'agrees', level: null, reason: '', proposal: `${campaign}_${UNIT}_1.proposal.${number}` },
    ...change,
  })),
  key: crypto.randomUUID(),
})

const rowOf = async (campaign: string, subject: string) => {
  const review = await readReview(idOf(campaign, subject))
  return parse(sheetSchema, await db.doc(paths.sheet(scopeOf(review), 0)).get()).rows[review.id]
}

describe('the opinion of a consulted body', () => {
  it('is asked for when a unit has proposed, and moves each review that it speaks of', async () => {
    const { campaign, id } = await proposed()
    const mails = await expectSound(campaign)
    expect(mails.filter((mail) => mail.includes('opinionAsked'))).toEqual([
      mailIdOf(id, 1, 'opinionAsked', HALL.secretary),
    ])
    const facts = await shown(campaign, [UNIT, STAFF, 'p-khong-co'])
    expect(facts).toMatchObject([
      { reviewId: idOf(campaign, UNIT), post: '' },
      { reviewId: idOf(campaign, STAFF), proposal: `${id}.proposal.1`, number: 1, remark: 'Tập thể nhất trí.' },
    ])
    expect(JSON.stringify(facts)).not.toMatch(/tally|differences|headOpinion|opinions/)
    const answer = await call(giveOpinion, HALL.secretary, sheet(campaign, [UNIT, STAFF]))
    expect(answer).toMatchObject({ moved: 2 })
    const act = parse(opinionActSchema, await db.doc(paths.act(answer.act)).get())
    expect(act).toMatchObject({ audience: [HALL.secretary], bodyName: BODY.name })
    const review = await readReview(reviewIdOf(campaign, STAFF, 'partyGroup'))
    expect(review).toMatchObject({ stage: 'appraisal', actors: { consultation: [] } })
    const part = paths.reviewPart(review.id, review.current.consultation ?? '')
    expect(parse(opinionPartSchema, await db.doc(part).get())).toMatchObject({
      scope: `${campaign}.partyGroup.${review.group}`,
      ...{ stance: 'agrees', level: facts[1]?.proposed, proposal: { number: 1 } },
      shortcomings: 'Còn chậm báo cáo.',
    })
    expect((await readReview(reviewIdOf(campaign, HALL.head, 'partyGroup'))).stage).toBe('consultation')
    await expectSound(campaign)
  })

  it('is taken once, however often and at once it is sent', async () => {
    const { campaign } = await proposed()
    const asked = sheet(campaign, [STAFF])
    const answers = await answersAtOnce(...Array.from({ length: 10 }, () => call(giveOpinion, HALL.secretary, asked)))
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    const acts = await db.collection('acts').where('of.id', '==', BODY.id).where('campaign', '==', campaign).get()
    expect(acts.size).toBe(1)
    const again = await detailsOf(call(giveOpinion, HALL.secretary, sheet(campaign, [STAFF, UNIT])))
    expect(again).toMatchObject({
      reason: 'itemsNotReady',
      at: { [reviewIdOf(campaign, STAFF, 'partyGroup')]: 'unknownReview' },
    })
    expect((await readReview(reviewIdOf(campaign, UNIT, 'partyGroup'))).stage).toBe('consultation')
  })

  it('is refused whole where one line has moved meanwhile, and says which', async () => {
    const { campaign } = await proposed()
    const own = sheet(campaign, [UNIT, STAFF])
    const at = async (asked: object) => (await detailsOf(call(giveOpinion, HALL.secretary, asked))) as object
    const two = sheet(campaign, [STAFF], {}, 2)
    const mixed = { ...own, items: [own.items[0], two.items[0]] }
    expect(await at(mixed)).toEqual({ reason: 'opinionNotStated', at: { [idOf(campaign, STAFF)]: 'proposalChanged' } })
    expect(await at(sheet(campaign, [UNIT, STAFF], { stance: 'otherLevel', level: 'completed' }))).toMatchObject({
      at: { [idOf(campaign, UNIT)]: 'reasonMissing', [idOf(campaign, STAFF)]: 'reasonMissing' },
    })
    const acts = await db.collection('acts').where('of.id', '==', BODY.id).where('campaign', '==', campaign).get()
    expect(acts.size).toBe(0)
    expect((await rowOf(campaign, UNIT))?.opinions).toBeUndefined()
    // Once its head speaks for the body too, the board and he himself are its own.
    const bodies = [{ ...BODY, members: [HALL.secretary, HALL.head] }]
    await db.doc(paths.campaign(campaign)).update({ 'process.bodies': bodies })
    expect(await at(sheet(campaign, [UNIT, STAFF, HALL.head]))).toEqual({
      ...{
        reason: 'opinionOnOwn',
        at: { [idOf(campaign, UNIT)]: 'ownReview', [idOf(campaign, HALL.head)]: 'ownReview' },
      },
    })
  })

  it('stays with the number of a proposal that was returned, and is asked for anew on the next', async () => {
    const { campaign, id, again } = await proposed()
    await call(giveOpinion, HALL.secretary, sheet(campaign, [STAFF], { stance: 'notInformed' }))
    expect((await readReview(idOf(campaign, STAFF))).stage).toBe('appraisal')
    const back = { conferenceId: id, act: `${id}.proposal.1`, reason: 'Ghi rõ thành tích.' }
    expect(await detailsOf(call(returnProposal, HALL.head, { ...back, key: crypto.randomUUID() }))).toEqual({
      reason: 'nextStageActed',
    })
    await call(returnProposal, HALL.organiser, { ...back, key: crypto.randomUUID() })
    // Typed before, sent after: nothing is written.
    expect(await detailsOf(call(giveOpinion, HALL.secretary, sheet(campaign, [UNIT])))).toMatchObject({
      at: { [idOf(campaign, UNIT)]: 'notInConsultation' },
    })
    expect(await rowOf(campaign, STAFF)).toMatchObject({
      proposal: null,
      opinions: { [BODY.id]: { level: null, number: 1 } },
    })
    await again()
    const mails = await expectSound(campaign)
    expect(mails).toContain(mailIdOf(id, 2, 'opinionAsked', HALL.secretary))
    expect(await shown(campaign, [STAFF])).toMatchObject([{ number: 2 }])
    expect(await detailsOf(call(giveOpinion, HALL.secretary, sheet(campaign, [STAFF])))).toMatchObject({
      at: { [idOf(campaign, STAFF)]: 'proposalChanged' },
    })
    await call(giveOpinion, HALL.secretary, sheet(campaign, [STAFF], {}, 2))
    expect(await rowOf(campaign, STAFF)).toMatchObject({ opinions: { [BODY.id]: { number: 2 } } })
    await expectSound(campaign)
  })

  it('of two who speak for one body the first is taken, the other learns that it was sent', async () => {
    const { campaign } = await proposed()
    await db
      .doc(paths.campaign(campaign))
      .update({ 'process.bodies': [{ ...BODY, members: [HALL.secretary, HALL.clerk] }] })
    const both = { 'actors.consultation': [HALL.secretary, HALL.clerk] }
    await db.doc(paths.review(idOf(campaign, STAFF))).update(both)
    const answers = await answersAtOnce(
      ...[HALL.secretary, HALL.clerk].map((uid) => call(giveOpinion, uid, sheet(campaign, [STAFF]))),
    )
    expect(answers.filter((answer) => answer === 'itemsNotReady')).toHaveLength(1)
    expect((await readReview(idOf(campaign, STAFF))).stage).toBe('appraisal')
  })

  it('shows nothing to who is not asked', async () => {
    const { campaign } = await proposed()
    expect(await detailsOf(shown(campaign, [STAFF], HALL.head))).toMatchObject({ reason: 'notYours' })
    await call(giveOpinion, HALL.secretary, sheet(campaign, [STAFF]))
    expect(await shown(campaign, [STAFF])).toEqual([])
  })
})
