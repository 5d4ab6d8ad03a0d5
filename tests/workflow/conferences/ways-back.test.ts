import '../fixture/handlers/captured-log.ts'
import '../fixture/own-project.ts'

import { boardIdOf, mailIdOf, paths, reviewIdOf } from '@kiemdiem/domain/ids'
import { proposalActSchema, remarkActSchema } from '@kiemdiem/domain/model/act'
import type { Conference } from '@kiemdiem/domain/model/conference'
import { boardPageSchema } from '@kiemdiem/domain/model/progress'
import { describe, expect, it } from 'vitest'
import { reopenMinutes } from '../../../functions/src/conferences/minutes/reopen-minutes.ts'
import { sendProposal } from '../../../functions/src/conferences/send-proposal.ts'
import { objectToEntry } from '../../../functions/src/conferences/ways-back/object-to-entry.ts'
import { returnProposal } from '../../../functions/src/conferences/ways-back/return-proposal.ts'
import { db } from '../../../functions/src/firestore/db.ts'
import { parse } from '../../../functions/src/firestore/parse.ts'
import { confirmedMeeting, proposedMeeting, readHeader, readReview, wholeList } from '../fixture/conference/held.ts'
import { answersAtOnce, call } from '../fixture/handlers/handlers.ts'
import { HALL, UNIT } from '../fixture/office.ts'
import { expectSound } from '../fixture/oracle.ts'
import { detailsOf } from '../fixture/refused.ts'

const back = ({ id }: Conference, uid: string, number = 1) => {
  const act = `${id}.proposal.${number}`
  return call(returnProposal, uid, { conferenceId: id, act, reason: 'Ghi rõ thành tích.', key: crypto.randomUUID() })
}
const send = async (conference: Conference) => {
  const items = await wholeList(conference)
  const key = crypto.randomUUID()
  return call(sendProposal, HALL.head, { conferenceId: conference.id, items, onBehalf: null, key })
}
const boardOf = async ({ campaign }: Conference) =>
  parse(boardPageSchema, await db.doc(paths.board(campaign, boardIdOf(UNIT, 0))).get())

describe('a proposal returned by the organiser', () => {
  it('goes back with its reviews, is kept, and is sent again as another', async () => {
    const conference = await proposedMeeting({ staff: 2 })
    const id = reviewIdOf(conference.campaign, 'p-hn-001', 'partyGroup')
    const part = (await readReview(id)).current.conference
    expect(await back(conference, HALL.organiser)).toEqual({ moved: conference.agenda.length })
    const waiting = await readReview(id)
    expect(waiting).toMatchObject({ stage: 'conference', current: { conference: part } })
    expect(waiting.doneAt.conference).toBeUndefined()
    const rows = Object.values((await boardOf(conference)).rows)
    expect(rows.every(({ step }) => step === 'toPropose')).toBe(true)
    expect((await boardOf(conference)).conferences).toMatchObject({ [conference.id]: { proposals: 0 } })
    const remark = parse(remarkActSchema, await db.doc(paths.act(`${conference.id}.remark.1`)).get())
    expect(remark).toMatchObject({ what: 'returned', reason: 'Ghi rõ thành tích.' })

    expect(await send(await readHeader(conference))).toMatchObject({ act: `${conference.id}.proposal.2` })
    const first = parse(proposalActSchema, await db.doc(paths.act(`${conference.id}.proposal.1`)).get())
    expect(first.items).toHaveLength(conference.agenda.length)
    const mails = await expectSound(conference.campaign)
    for (const to of [HALL.head, HALL.secretary]) {
      expect(mails).toContain(mailIdOf(conference.id, 1, 'proposalReturned', to))
    }
  })

  it('frees the minutes, is withdrawn by its sender too, and not once the next stage has spoken', async () => {
    const conference = await proposedMeeting({ staff: 1 })
    const id = reviewIdOf(conference.campaign, 'p-hn-001', 'partyGroup')
    const { current } = await readReview(id)
    await db.doc(paths.review(id)).update({ 'current.consultation': 'consultation.9' })
    expect(await detailsOf(back(conference, HALL.head))).toEqual({ reason: 'nextStageActed' })
    await db.doc(paths.review(id)).update({ current })
    await back(conference, HALL.head)
    expect(await detailsOf(back(conference, HALL.head))).toEqual({ reason: 'proposalNotStanding' })
    const reopen = { conferenceId: conference.id, reason: 'Sai.', key: crypto.randomUUID() }
    await call(reopenMinutes, HALL.head, reopen)
    expect((await readHeader(conference)).state).toBe('open')
    await expectSound(conference.campaign)
  })

  it('returned and withdrawn in the same second goes back once', async () => {
    const conference = await proposedMeeting({ staff: 1 })
    const answers = await answersAtOnce(back(conference, HALL.organiser), back(conference, HALL.head))
    const done = { moved: conference.agenda.length }
    expect(answers).toBeOneOf([
      [done, 'proposalNotStanding'],
      ['proposalNotStanding', done],
    ])
    expect((await readHeader(conference)).remarks).toHaveLength(1)
    await expectSound(conference.campaign)
  })
})

describe('an objection to what was entered from paper', () => {
  it('stands on the board until the minutes are reopened, and the minutes stay as they were', async () => {
    const conference = await confirmedMeeting({ staff: 1 })
    const act = conference.minutes ?? ''
    const before = (await db.doc(paths.act(act)).get()).data()
    const object = (uid: string) =>
      call(objectToEntry, uid, { conferenceId: conference.id, act, reason: 'Tôi không ký.', key: crypto.randomUUID() })
    await object(HALL.secretary)
    expect(await detailsOf(object(HALL.secretary))).toEqual({ reason: 'alreadyObjected' })
    expect(await detailsOf(object(HALL.clerk))).toEqual({ reason: 'notYours' })
    expect((await db.doc(paths.act(act)).get()).data()).toEqual(before)
    const summary = async () => (await boardOf(conference)).conferences[conference.id]
    expect(await summary()).toMatchObject({ objections: 1 })
    await expectSound(conference.campaign)
    const reopen = { conferenceId: conference.id, reason: 'Theo ý kiến thư ký.', key: crypto.randomUUID() }
    await call(reopenMinutes, HALL.organiser, reopen)
    expect((await summary())?.objections).toBeUndefined()
  })
})
