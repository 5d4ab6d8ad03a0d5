import '../fixture/handlers/captured-log.ts'
import '../fixture/own-project.ts'

import { boardIdOf, mailIdOf, paperIdOf, paths, reviewIdOf } from '@kiemdiem/domain/ids'
import { proposalActSchema } from '@kiemdiem/domain/model/act'
import type { Conference } from '@kiemdiem/domain/model/conference'
import { boardPageSchema } from '@kiemdiem/domain/model/progress'
import { describe, expect, it } from 'vitest'
import { reopenMinutes } from '../../../functions/src/conferences/minutes/reopen-minutes.ts'
import { sendProposal } from '../../../functions/src/conferences/send-proposal.ts'
import { db } from '../../../functions/src/firestore/db.ts'
import { parse } from '../../../functions/src/firestore/parse.ts'
import {
  confirm,
  confirmedMeeting,
  heldMeeting,
  PAPER,
  readHeader,
  readReview,
  wholeList,
} from '../fixture/conference/held.ts'
import { reviewedItem, saveRows } from '../fixture/conference/meeting.ts'
import { answersAtOnce, call, deliver } from '../fixture/handlers/handlers.ts'
import { HALL, UNIT } from '../fixture/office.ts'
import { expectSound } from '../fixture/oracle.ts'
import { sealDirectly } from '../fixture/papers.ts'
import { detailsOf } from '../fixture/refused.ts'

type Items = Awaited<ReturnType<typeof wholeList>>

const send = ({ id }: Conference, uid: string, items: Items, rest: { onBehalf?: object | null; key?: string } = {}) =>
  call(sendProposal, uid, { conferenceId: id, items, onBehalf: null, key: crypto.randomUUID(), ...rest })

const of = ({ campaign }: Conference, subject: string) => reviewIdOf(campaign, subject, 'partyGroup')
const stageOf = async (conference: Conference, subject: string) => (await readReview(of(conference, subject))).stage

describe('sending the proposal of a unit', () => {
  it('moves sixty-one reviews with one act, the collective first', { timeout: 180_000 }, async () => {
    const conference = await confirmedMeeting({ staff: 59 })
    const { campaign } = conference
    const items = await wholeList(conference)
    const answer = await send(conference, HALL.head, [...items].reverse())
    expect(answer).toEqual({ act: `${conference.id}.proposal.1`, moved: 61 })
    const act = parse(proposalActSchema, await db.doc(paths.act(answer.act)).get())
    expect(act.items.map(({ reviewId }) => reviewId)).toEqual(items.map(({ reviewId }) => reviewId))
    expect(act.items[0]).toMatchObject({ subject: UNIT, selfRating: 'good', proposed: 'good' })
    expect(act.items[0]?.tally?.good).toBe(61)
    const board = parse(boardPageSchema, await db.doc(paths.board(campaign, boardIdOf(UNIT, 0))).get())
    const rows = Object.values(board.rows)
    expect(rows).toHaveLength(61)
    expect(rows.every(({ doneAt, step }) => doneAt?.conference && step === 'consultation')).toBe(true)
    expect(board.conferences).toMatchObject({ [conference.id]: { proposals: 1 } })
    const mails = (await expectSound(campaign)).filter((id) => id.includes('.proposed.'))
    expect(mails).toEqual([mailIdOf(conference.id, 1, 'proposed', HALL.organiser)])
  })

  it('refuses all of it with a reason for each, and nothing is written', async () => {
    const conference = await heldMeeting({ staff: 4, unsent: ['p-hn-003'] })
    await saveRows(conference.id, [reviewedItem('p-hn-002', 4, { state: 'deferred', deferredBecause: 'Nghỉ ốm' })])
    await confirm(conference, HALL.clerk, { onBehalf: PAPER })
    const now = await readHeader(conference)
    await send(
      now,
      HALL.head,
      (await wholeList(now)).filter(({ reviewId }) => reviewId === of(now, 'p-hn-001')),
    )
    const before = await expectSound(now.campaign)
    const line = (subject: string) => ({ reviewId: of(now, subject), proposed: 'good' as const, remark: '' })
    const all = ['p-hn-001', 'p-hn-002', 'p-hn-003', 'p-hn-004', 'p-hn-004', 'p-la'].map(line)
    expect(await detailsOf(send(now, HALL.head, all))).toEqual({
      reason: 'itemsNotReady',
      at: {
        [of(now, 'p-hn-001')]: 'alreadySent',
        [of(now, 'p-hn-002')]: 'notReviewed',
        [of(now, 'p-hn-003')]: 'paperMissing',
        [of(now, 'p-hn-004')]: 'twice',
        [of(now, 'p-la')]: 'notOnAgenda',
      },
    })
    expect(await stageOf(now, 'p-hn-004')).toBe('conference')
    expect(await expectSound(now.campaign)).toEqual(before)
    expect((await readHeader(now)).proposals).toHaveLength(1)
    expect(await detailsOf(send(now, HALL.head, []))).toEqual({ reason: 'itemsNotReady', at: { items: 'none' } })
  })

  it('may come in parts, and a paper that came late follows', async () => {
    const conference = await heldMeeting({ staff: 2, unsent: ['p-hn-002'] })
    await confirm(conference, HALL.clerk, { onBehalf: PAPER })
    const now = await readHeader(conference)
    const items = await wholeList(now)
    const late = of(now, 'p-hn-002')
    await send(
      now,
      HALL.head,
      items.filter(({ reviewId }) => reviewId !== late),
    )
    const paperId = paperIdOf(now.campaign, 'p-hn-002')
    await deliver(paperId, await sealDirectly(paperId))
    const answer = await send(
      now,
      HALL.head,
      items.filter(({ reviewId }) => reviewId === late),
    )
    expect(answer).toEqual({ act: `${now.id}.proposal.2`, moved: 1 })
    await expectSound(now.campaign)
  })

  it('by another than the head needs the signed paper, and the head is told', async () => {
    const conference = await confirmedMeeting({ staff: 1 })
    const items = await wholeList(conference)
    expect(await detailsOf(send(conference, HALL.organiser, items))).toEqual({ reason: 'basisMissing' })
    await send(conference, HALL.organiser, items, { onBehalf: PAPER })
    const mails = await expectSound(conference.campaign)
    expect(mails).toContain(mailIdOf(conference.id, 1, 'proposed', HALL.head))
  })

  it('from paper is refused to who entered the minutes from paper', async () => {
    const conference = await confirmedMeeting({ staff: 1 })
    const refused = await detailsOf(send(conference, HALL.clerk, await wholeList(conference), { onBehalf: PAPER }))
    expect(refused).toEqual({ reason: 'sameHand' })
  })

  it('keeps the minutes closed', async () => {
    const conference = await confirmedMeeting({ staff: 1 })
    await send(conference, HALL.head, await wholeList(conference))
    const reopen = { conferenceId: conference.id, reason: 'Sai.', key: crypto.randomUUID() }
    expect(await detailsOf(call(reopenMinutes, HALL.head, reopen))).toEqual({ reason: 'alreadyProposed' })
  })

  it('while minutes are open is refused', async () => {
    const conference = await confirmedMeeting({ staff: 1 })
    const items = await wholeList(conference)
    const reopen = { conferenceId: conference.id, reason: 'Sai.', key: crypto.randomUUID() }
    await call(reopenMinutes, HALL.head, reopen)
    expect(await detailsOf(send(conference, HALL.head, items))).toEqual({ reason: 'notConfirmed' })
  })
})

describe('a proposal repeated', () => {
  it('with its key, also at once, is one act; with another it was sent already', async () => {
    const conference = await confirmedMeeting({ staff: 3 })
    const items = await wholeList(conference)
    const key = crypto.randomUUID()
    const once = () => send(conference, HALL.head, items, { key })
    const answers = [...(await Promise.all([once(), once()])), await once()]
    expect(new Set(answers.map(({ act }) => act)).size).toBe(1)
    expect((await detailsOf(send(conference, HALL.head, items))).reason).toBe('alreadyProposed')
    expect((await readHeader(conference)).proposals).toHaveLength(1)
    await expectSound(conference.campaign)
  })

  it('by head and organiser at the same moment is one act', async () => {
    const conference = await confirmedMeeting({ staff: 3 })
    const items = await wholeList(conference)
    const answers = await answersAtOnce(
      send(conference, HALL.head, items),
      send(conference, HALL.organiser, items, { onBehalf: PAPER }),
    )
    const sent = { act: `${conference.id}.proposal.1`, moved: items.length }
    const by = (await db.doc(paths.act(sent.act)).get()).get('by') as string
    expect({ answers, by }).toBeOneOf([
      { answers: [sent, 'alreadyProposed'], by: HALL.head },
      { answers: ['alreadyProposed', sent], by: HALL.organiser },
    ])
    expect((await readHeader(conference)).proposals).toEqual([sent.act])
    await expectSound(conference.campaign)
  })

  it('and minutes reopened at the same moment: one of the two, soundly', async () => {
    const conference = await confirmedMeeting({ staff: 2 })
    const items = await wholeList(conference)
    const reopen = { conferenceId: conference.id, reason: 'Sai.', key: crypto.randomUUID() }
    const answers = await answersAtOnce(send(conference, HALL.head, items), call(reopenMinutes, HALL.secretary, reopen))
    const { proposals, state } = await readHeader(conference)
    const act = `${conference.id}.proposal.1`
    expect({ answers, proposals, state }).toBeOneOf([
      { answers: [{ act, moved: items.length }, 'alreadyProposed'], proposals: [act], state: 'confirmed' },
      { answers: ['notConfirmed', {}], proposals: [], state: 'open' },
    ])
    await expectSound(conference.campaign)
  })
})
