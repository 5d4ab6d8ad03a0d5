import '../../fixture/handlers/captured-log.ts'
import '../../fixture/own-project.ts'

import { boardIdOf, mailIdOf, paths, reviewIdOf } from '@kiemdiem/domain/ids'
import type { Conference } from '@kiemdiem/domain/model/conference'
import { boardPageSchema } from '@kiemdiem/domain/model/progress'
import { describe, expect, it } from 'vitest'
import { reopenMinutes } from '../../../../functions/src/conferences/minutes/reopen-minutes.ts'
import { db } from '../../../../functions/src/firestore/db.ts'
import { parse } from '../../../../functions/src/firestore/parse.ts'
import {
  actsOf,
  confirm,
  confirmedMeeting,
  heldMeeting,
  PAPER,
  readHeader,
  readReview,
} from '../../fixture/conference/held.ts'
import { readGates, reviewedItem, saveRows } from '../../fixture/conference/meeting.ts'
import { answersAtOnce, call } from '../../fixture/handlers/handlers.ts'
import { HALL, UNIT } from '../../fixture/office.ts'
import { expectSound } from '../../fixture/oracle.ts'
import { detailsOf } from '../../fixture/refused.ts'

const reopen = ({ id }: Conference, uid: string, reason = 'Sai số phiếu.', key = crypto.randomUUID()) =>
  call(reopenMinutes, uid, { conferenceId: id, reason, key })
const MEMBER = 'p-hn-001'
const REOPENED = {}
const unsigned = { chair: null, secretary: null }

describe('reopening minutes', () => {
  it('takes back what they said of each review, and keeps the act and its parts', async () => {
    const conference = await confirmedMeeting({ staff: 2 })
    const { campaign } = conference
    const id = reviewIdOf(campaign, MEMBER, 'partyGroup')
    const first = (await readReview(id)).current.conference ?? ''
    await reopen(conference, HALL.secretary)
    expect(await readHeader(conference)).toMatchObject({
      state: 'open',
      signed: unsigned,
      minutes: null,
      minutesCount: 1,
      exceptions: [{ rule: 'reopened', by: HALL.secretary }],
    })
    const review = await readReview(id)
    expect(review.current).not.toHaveProperty('conference')
    expect(review.audience).not.toHaveProperty('conference')
    const board = parse(boardPageSchema, await db.doc(paths.board(campaign, boardIdOf(UNIT, 0))).get())
    expect(Object.values(board.rows).every(({ step }) => step === 'toConference')).toBe(true)
    expect(Object.values(board.conferences)).toMatchObject([{ state: 'open', exceptions: ['reopened'] }])
    expect((await readGates(campaign)).map(({ passed, openedAt }) => [passed, openedAt])).toEqual([[[], null]])
    await expectSound(campaign)

    await saveRows(conference.id, [reviewedItem(MEMBER, 4, { remark: 'Đã sửa.' })])
    await confirm(conference, HALL.head)
    await confirm(conference, HALL.secretary)
    expect((await actsOf(conference)).map((doc) => doc.id)).toEqual([1, 2].map((n) => `${conference.id}.minutes.${n}`))
    const second = (await readReview(id)).current.conference ?? ''
    expect(second).not.toBe(first)
    const remark = async (part: string) => (await db.doc(paths.reviewPart(id, part)).get()).get('remark')
    expect([await remark(first), await remark(second)]).toEqual(['Hoàn thành tốt nhiệm vụ được giao.', 'Đã sửa.'])
    // Everybody is told again: the minutes are others.
    const mails = await expectSound(campaign)
    for (const n of [1, 2]) expect(mails).toContain(mailIdOf(conference.id, n, 'minutesConfirmed', MEMBER))
  })

  it('frees rows that one signature had frozen, and the other is asked anew afterwards', async () => {
    const conference = await heldMeeting({ staff: 1 })
    await confirm(conference, HALL.secretary)
    await reopen(conference, HALL.head)
    expect(await readHeader(conference)).toMatchObject({ state: 'open', signed: unsigned })
    await confirm(conference, HALL.secretary)
    expect(await confirm(conference, HALL.head)).toMatchObject({ state: 'confirmed' })
    await expectSound(conference.campaign)
  })

  it('is refused without a reason, and where nobody has signed', async () => {
    const conference = await confirmedMeeting({ staff: 1 })
    expect(await detailsOf(reopen(conference, HALL.head, ' '))).toEqual({ reason: 'reasonMissing' })
    const open = await heldMeeting({ staff: 1 })
    expect(await detailsOf(reopen(open, HALL.head))).toEqual({ reason: 'notConfirmed' })
  })

  it('repeated with its key, or twice at once, reopens once', async () => {
    const conference = await confirmedMeeting({ staff: 1 })
    const key = crypto.randomUUID()
    const once = () => reopen(conference, HALL.head, 'Sai.', key)
    await Promise.all([once(), once()])
    await once()
    expect((await readHeader(conference)).exceptions).toHaveLength(1)
    expect(await detailsOf(reopen(conference, HALL.head))).toEqual({ reason: 'notConfirmed' })
    await expectSound(conference.campaign)
  })

  // Each waits for the other's transaction and then sees what it did, so both are done, one after the other.
  it('and confirming at the same moment: confirmed and reopened, or reopened and signed anew', async () => {
    const conference = await heldMeeting({ staff: 2 })
    await confirm(conference, HALL.secretary)
    const answers = await answersAtOnce(confirm(conference, HALL.head), reopen(conference, HALL.clerk))
    const { state, signed, minutes, minutesCount, exceptions } = await readHeader(conference)
    expect({ state, minutes, exceptions }).toMatchObject({
      state: 'open',
      minutes: null,
      exceptions: [{ rule: 'reopened', by: HALL.clerk }],
    })
    const acts = (await actsOf(conference)).map((doc) => doc.id)
    const act = `${conference.id}.minutes.1`
    const ends = { answers, acts, minutesCount, chair: signed.chair?.by ?? null, secretary: signed.secretary }
    expect(ends).toBeOneOf([
      {
        answers: [{ state: 'confirmed', act }, REOPENED],
        acts: [act],
        minutesCount: 1,
        chair: null,
        secretary: null,
      },
      {
        answers: [{ state: 'signed', act: null }, REOPENED],
        acts: [],
        minutesCount: 0,
        chair: HALL.head,
        secretary: null,
      },
    ])
    await expectSound(conference.campaign)
  })

  it('entered from paper may be reopened by who entered them', async () => {
    const conference = await heldMeeting({ staff: 1 })
    await confirm(conference, HALL.organiser, { onBehalf: PAPER })
    await reopen(conference, HALL.organiser)
    expect((await readHeader(conference)).state).toBe('open')
  })
})
