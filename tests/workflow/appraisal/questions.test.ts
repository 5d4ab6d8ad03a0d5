import '../fixture/handlers/captured-log.ts'
import '../fixture/own-project.ts'

import { scopeOf } from '@kiemdiem/domain/accounts/roles/scopes'
import { questionActSchema, questionPartSchema } from '@kiemdiem/domain/appraisal/question/question'
import { sheetSchema } from '@kiemdiem/domain/appraisal/sheet/sheet'
import { mailIdOf, paths, reviewIdOf } from '@kiemdiem/domain/ids'
import { describe, expect, it } from 'vitest'
import { answerQuestion } from '../../../functions/src/appraisal/question/answer-question.ts'
import { askHead } from '../../../functions/src/appraisal/question/ask-head.ts'
import { returnProposal } from '../../../functions/src/conferences/ways-back/return-proposal.ts'
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
  const scope = scopeOf(await readReview(reviewId))
  await db.doc(paths.access(HALL.organiser)).update({ scopes: [scope] })
  const row = async () => parse(sheetSchema, await db.doc(paths.sheet(scope, 0)).get()).rows[reviewId]
  const question = { campaign, reviewId, text: 'Vì sao chậm 02 nhiệm vụ?', date: '2199-12-06', time: '15:00' }
  const ask = (key: string = crypto.randomUUID()) => call(askHead, HALL.organiser, { ...question, key })
  const number = async () =>
    Object.keys((await row())?.questions ?? {})
      .map(Number)
      .at(-1) ?? 0
  const answer = async (uid: string = HALL.head, key: string = crypto.randomUUID()) =>
    call(answerQuestion, uid, { campaign, number: await number(), text: 'Do thay đổi kế hoạch.', key })
  return { conference, campaign, reviewId, row, ask, answer, number }
}

describe('"Đề nghị làm rõ"', () => {
  it('reaches the head by mail and as an act, and stands beside the subject with its answer', async () => {
    const { campaign, reviewId, row, ask, answer, number } = await proposed()
    await ask()
    const nth = await number()
    const act = parse(questionActSchema, await db.doc(paths.act(`${campaign}.question.${nth}`)).get())
    expect(act).toMatchObject({ audience: [HALL.head], reviewId })
    expect(await expectSound(campaign)).toContain(mailIdOf(campaign, nth, 'questionAsked', HALL.head))
    await answer()
    const asked = (await row())?.questions?.[String(nth)]
    const part = paths.reviewPart(reviewId, asked?.answer?.part ?? '')
    expect(parse(questionPartSchema, await db.doc(part).get())).toMatchObject({ text: 'Do thay đổi kế hoạch.' })
    expect(await expectSound(campaign)).toContain(mailIdOf(campaign, nth, 'questionAnswered', HALL.organiser))
  })

  it('is asked and answered once, however often and at once it is sent', async () => {
    const { campaign, row, ask, answer } = await proposed()
    const key = crypto.randomUUID()
    const asked = await answersAtOnce(...Array.from({ length: 6 }, () => ask(key)))
    expect(new Set(asked.map((each) => JSON.stringify(each))).size).toBe(1)
    expect(Object.keys((await row())?.questions ?? {})).toHaveLength(1)
    const answers = await answersAtOnce(answer(), answer(), answer())
    expect(answers.filter((each) => each === 'alreadyAnswered')).toHaveLength(2)
    await expectSound(campaign)
  })

  it('is put to nobody but the head, and is answered even if the proposal goes back meanwhile', async () => {
    const { conference, campaign, row, ask, answer, number } = await proposed()
    await ask()
    expect(await detailsOf(answer(HALL.secretary))).toMatchObject({ reason: 'notYours' })
    expect(await detailsOf(answer(HALL.organiser))).toMatchObject({ reason: 'notYours' })
    const { id } = conference
    const back = { conferenceId: id, act: `${id}.proposal.1`, reason: 'Ghi rõ.', key: crypto.randomUUID() }
    await call(returnProposal, HALL.organiser, back)
    expect(await detailsOf(ask())).toMatchObject({ reason: 'questionTooLate' })
    await answer()
    const nth = String(await number())
    expect(await row()).toMatchObject({
      proposal: null,
      questions: { [nth]: { answer: { part: expect.stringMatching(/^answer/) } } },
    })
    await expectSound(campaign)
  })
})
