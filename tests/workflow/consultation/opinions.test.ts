import '../fixture/handlers/captured-log.ts'
import '../fixture/own-project.ts'

import { opinionActSchema, opinionPartSchema } from '@kiemdiem/domain/consultation/opinion'
import { mailIdOf, paths, reviewIdOf } from '@kiemdiem/domain/ids'
import { minutesActSchema } from '@kiemdiem/domain/model/act'
import type { Conference } from '@kiemdiem/domain/model/conference'
import { describe, expect, it } from 'vitest'
import { sendProposal } from '../../../functions/src/conferences/send-proposal.ts'
import { giveOpinion } from '../../../functions/src/consultation/give-opinion.ts'
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
const proposed = async (): Promise<Conference> => {
  const conference = await confirmedMeeting({ staff: 1 })
  const { campaign, id } = conference
  await db.doc(paths.campaign(campaign)).update({ 'process.bodies': [BODY] })
  const { docs } = await db.collection('reviews').where('campaign', '==', campaign).get()
  for (const doc of docs) await doc.ref.update({ 'actors.consultation': [HALL.secretary] })
  const minutes = parse(minutesActSchema, await db.doc(paths.act(conference.minutes ?? '')).get())
  const items = minutes.items.flatMap(({ reviewId, proposed }) =>
    reviewId && proposed ? [{ reviewId, proposed, remark: '' }] : [],
  )
  await call(sendProposal, HALL.head, { conferenceId: id, items, onBehalf: null, key: crypto.randomUUID() })
  return conference
}

const sheet = (campaign: string, subjects: readonly string[], rest: object = {}) => ({
  campaign,
  body: BODY.id,
  items: subjects.map((subject) => ({
    reviewId: reviewIdOf(campaign, subject, 'partyGroup'),
    strengths: 'Sâu sát cơ sở.',
    shortcomings: 'Còn chậm báo cáo.',
    level: 'good',
  })),
  key: crypto.randomUUID(),
  ...rest,
})

describe('the opinion of a consulted body', () => {
  it('is asked for when a unit has proposed, and moves each review that it speaks of', async () => {
    const { campaign, id } = await proposed()
    const mails = await expectSound(campaign)
    expect(mails.filter((mail) => mail.includes('opinionAsked'))).toEqual([
      mailIdOf(id, 1, 'opinionAsked', HALL.secretary),
    ])
    const answer = await call(giveOpinion, HALL.secretary, sheet(campaign, [UNIT, STAFF]))
    expect(answer).toMatchObject({ moved: 2 })
    const act = parse(opinionActSchema, await db.doc(paths.act(answer.act)).get())
    expect(act).toMatchObject({ audience: [HALL.secretary], bodyName: BODY.name })
    const review = await readReview(reviewIdOf(campaign, STAFF, 'partyGroup'))
    expect(review).toMatchObject({ stage: 'appraisal', actors: { consultation: [] } })
    const part = paths.reviewPart(review.id, review.current.consultation ?? '')
    expect(parse(opinionPartSchema, await db.doc(part).get())).toMatchObject({
      scope: `${campaign}.partyGroup.${review.group}`,
      level: 'good',
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
})
