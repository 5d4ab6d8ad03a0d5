import '../fixture/handlers/captured-log.ts'
import '../fixture/own-project.ts'

import { scopeOf } from '@kiemdiem/domain/accounts/roles/scopes'
import { sheetSchema } from '@kiemdiem/domain/appraisal/sheet/sheet'
import { replyPartSchema, requestActSchema } from '@kiemdiem/domain/consultation/outside/outside'
import { paths, reviewIdOf } from '@kiemdiem/domain/ids'
import { docketEntrySchema } from '@kiemdiem/domain/model/docket'
import { describe, expect, it } from 'vitest'
import { returnProposal } from '../../../functions/src/conferences/ways-back/return-proposal.ts'
import { askOutside } from '../../../functions/src/consultation/ask-outside.ts'
import { enterReply } from '../../../functions/src/consultation/enter-reply.ts'
import { db } from '../../../functions/src/firestore/db.ts'
import { parse } from '../../../functions/src/firestore/parse.ts'
import { proposedMeeting, readReview } from '../fixture/conference/held.ts'
import { answersAtOnce, call } from '../fixture/handlers/handlers.ts'
import { HALL } from '../fixture/office.ts'
import { expectSound } from '../fixture/oracle.ts'
import { detailsOf } from '../fixture/refused.ts'

const STAFF = 'p-hn-001'

/** A unit that has proposed, and an organiser who handles the group of its one member of staff. */
const proposed = async () => {
  const conference = await proposedMeeting({ staff: 1 })
  const { campaign } = conference
  const reviewId = reviewIdOf(campaign, STAFF, 'partyGroup')
  const before = await readReview(reviewId)
  const scope = scopeOf(before)
  await db.doc(paths.access(HALL.organiser)).update({ scopes: [scope] })
  const row = async () => parse(sheetSchema, await db.doc(paths.sheet(scope, 0)).get()).rows[reviewId]
  const ask = (key: string = crypto.randomUUID(), uid: string = HALL.organiser) =>
    call(askOutside, uid, {
      ...{ campaign, track: 'partyGroup', name: 'Đảng ủy phường Tân Phong', addressees: [], until: '2199-12-08' },
      ...{ reviews: [reviewId], key },
    }) as Promise<{ number: number }>
  const reply = async (number: number, more: object = {}, key: string = crypto.randomUUID()) =>
    call(enterReply, HALL.organiser, {
      ...{ campaign, number, document: '12-CV/ĐU', on: '2023-12-05', key },
      items: [
        {
          ...{ reviewId, stance: 'agrees', level: null, reason: '', seen: '' },
          proposal: (await row())?.proposal?.act ?? '',
          ...more,
        },
      ],
    })
  return { conference, campaign, reviewId, before, row, ask, reply }
}

describe('a body outside', () => {
  it('is asked by a letter with a place in the book of papers, and its dispatch stands on the row; the review stays as it was', async () => {
    const { campaign, reviewId, before, row, ask, reply } = await proposed()
    const { number } = await ask()
    const id = `${campaign}.request.${number}`
    const act = parse(requestActSchema, await db.doc(paths.act(id)).get())
    expect(act.items).toEqual([
      { reviewId, subjectKind: 'person', name: before.name, post: expect.any(String), unitName: expect.any(String) },
    ])
    expect(act.audience).toContain(HALL.organiser)
    expect(parse(docketEntrySchema, await db.doc(paths.docket(id)).get())).toMatchObject({ type: '', given: null })
    await reply(number)
    const answer = (await row())?.outside?.[number]?.answer
    expect(answer).toMatchObject({ stance: 'agrees', document: '12-CV/ĐU', on: '2023-12-05' })
    expect(answer?.level).toBe((await row())?.proposal?.proposed)
    const part = await db.doc(paths.reviewPart(reviewId, answer?.part ?? '')).get()
    expect(parse(replyPartSchema, part)).toMatchObject({ scope: scopeOf(before), act: id, by: HALL.organiser })
    expect(await readReview(reviewId)).toEqual(before)
    await expectSound(campaign)
  })

  it('is asked and answered once, however often and at once it is sent', async () => {
    const { campaign, row, ask, reply } = await proposed()
    const key = crypto.randomUUID()
    const asked = await answersAtOnce(...Array.from({ length: 6 }, () => ask(key)))
    expect(new Set(asked.map((each) => JSON.stringify(each))).size).toBe(1)
    const [number] = Object.keys((await row())?.outside ?? {}).map(Number)
    const answers = await answersAtOnce(reply(number ?? 0), reply(number ?? 0), reply(number ?? 0))
    expect(answers.filter((each) => each === 'itemsNotReady')).toHaveLength(2)
    // What was entered wrongly is entered anew by who has seen it.
    const seen = (await row())?.outside?.[number ?? 0]?.answer?.part
    await reply(number ?? 0, { stance: 'comment', reason: 'Gương mẫu nơi cư trú.', seen })
    expect((await row())?.outside?.[number ?? 0]?.answer).toMatchObject({ stance: 'comment', level: null })
    await expectSound(campaign)
  })

  it('is asked and answered about no group of one’s own, also once the proposal has gone back, never after the handing over', async () => {
    const { conference, campaign, reviewId, row, ask, reply } = await proposed()
    const { number } = await ask()
    const { scopes } = (await db.doc(paths.access(HALL.organiser)).get()).data() ?? {}
    await db.doc(paths.access(HALL.organiser)).update({ scopes: [] })
    expect(await detailsOf(ask())).toMatchObject({ at: { [reviewId]: 'unknownReview' } })
    expect(await detailsOf(reply(number))).toMatchObject({ at: { [reviewId]: 'unknownReview' } })
    expect(await detailsOf(ask(undefined, HALL.head))).toMatchObject({ reason: 'notYours' })
    await db.doc(paths.access(HALL.organiser)).update({ scopes })
    const { id } = conference
    const back = { conferenceId: id, act: `${id}.proposal.1`, reason: 'Ghi rõ.', key: crypto.randomUUID() }
    const shown = { proposal: (await row())?.proposal?.act ?? '' }
    await call(returnProposal, HALL.organiser, back)
    expect(await detailsOf(reply(number, shown))).toMatchObject({ at: { [reviewId]: 'proposalChanged' } })
    expect(await detailsOf(reply(number))).toMatchObject({ at: { [reviewId]: 'levelMissing' } })
    await reply(number, { stance: 'comment', reason: 'Gương mẫu nơi cư trú.' })
    await db.doc(paths.review(reviewId)).update({ stage: 'decision' })
    const seen = (await row())?.outside?.[number]?.answer?.part
    expect(await detailsOf(reply(number, { seen }))).toMatchObject({ at: { [reviewId]: 'notInAppraisal' } })
    expect(await detailsOf(ask())).toMatchObject({ at: { [reviewId]: 'notInAppraisal' } })
    await db.doc(paths.review(reviewId)).update({ stage: 'conference' })
    await expectSound(campaign)
  })
})
