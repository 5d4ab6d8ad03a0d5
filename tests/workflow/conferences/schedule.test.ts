import '../fixture/own-project.ts'

import { boardIdOf, paperIdOf, paths } from '@kiemdiem/domain/ids'
import { gateSchema } from '@kiemdiem/domain/model/gate'
import { onRoll } from '@kiemdiem/domain/office/meetings.fixture'
import { plan2023 } from '@kiemdiem/domain/plan/2023/plan-2023'
import { lastDayOf } from '@kiemdiem/domain/time'
import { beforeAll, describe, expect, it } from 'vitest'
import { setCalendar } from '../../../functions/src/campaigns/set-calendar.ts'
import { cancelConference } from '../../../functions/src/conferences/plan/cancel-conference.ts'
import { db } from '../../../functions/src/firestore/db.ts'
import { fromFirestore } from '../../../functions/src/firestore/from-firestore.ts'
import { parse } from '../../../functions/src/firestore/parse.ts'
import { readConference } from '../fixture/conference/conferences.ts'
import { asked, onThePlansMonday, plantPlan, schedule } from '../fixture/conference/planned.ts'
import { call, deliver, reasonOf } from '../fixture/handlers/handlers.ts'
import { expectSound } from '../fixture/oracle.ts'
import { readPaper, sealDirectly } from '../fixture/papers.ts'
import { BOARD, CELL, newCampaignId, WHO } from '../fixture/world.ts'

beforeAll(onThePlansMonday)

const planted = async () => {
  const campaign = newCampaignId()
  await plantPlan(campaign)
  return { campaign, id: `${campaign}_${BOARD}_1`, paper: (who: string) => paperIdOf(campaign, who) }
}

const cancel = (conferenceId: string, revision: number, key: string = crypto.randomUUID()) =>
  call(cancelConference, WHO.head, { conferenceId, revision, reason: 'Hoãn vì bão lũ', key })

/** Documents of these collections, by path. */
const dump = async (campaign: string, ...collections: string[]): Promise<Record<string, unknown>> => {
  const found = await Promise.all(
    collections.map((name) => db.collection(name).where('campaign', '==', campaign).get()),
  )
  return Object.fromEntries(found.flatMap(({ docs }) => docs.map((doc) => [doc.ref.path, fromFirestore(doc.data())])))
}
const everything = async (campaign: string) => ({
  ...(await dump(campaign, 'papers', 'reviews', 'conferences', 'gates', 'mail')),
  boards: (await db.collection(paths.boards(campaign)).get()).docs.map((doc) => doc.data()),
  campaign: (await db.doc(paths.campaign(campaign)).get()).data(),
  requests: (await db.collection('requests').count().get()).data().count,
})

it("a conference of one's own tells nothing of other units' papers, lets nobody read them and dates none", async () => {
  const { campaign, paper } = await planted()
  const sealed = paper(WHO.other)
  await deliver(sealed, await sealDirectly(sealed))
  const before = await everything(campaign)
  const roll = [WHO.secretary, WHO.member].map(onRoll)
  const cell = { unit: CELL, chair: WHO.secretary, secretary: WHO.member, roll, date: '2023-11-28' }
  // Accepted, not yet sent, a collective's, and none at all.
  for (const subject of [WHO.other, WHO.noMail, BOARD, 'p-thu-khong-co']) {
    for (const preview of [true, false]) {
      const work = schedule(campaign, { ...cell, agenda: [WHO.member, subject], preview }, WHO.secretary)
      await expect(work).rejects.toMatchObject({
        details: { reason: 'planInvalid', at: { [`agenda.${subject}`]: 'notOfUnit' } },
      })
    }
  }
  expect(await everything(campaign)).toEqual(before)
})

describe('scheduling', () => {
  it('writes what it answered: dates of papers and reviews, boards that a recount agrees with, mails once', async () => {
    const { campaign, id, paper } = await planted()
    expect(lastDayOf((await readPaper(paper(WHO.member))).dueAt)).toBe('2023-11-29')
    const answer = await schedule(campaign)
    expect(answer).toMatchObject({ conferenceId: id, revision: 1, papersBy: '2023-11-28', warnings: [] })
    expect(answer.effects).toHaveLength(5)
    for (const { paperId, after } of answer.effects) expect(lastDayOf((await readPaper(paperId)).dueAt)).toBe(after)
    const mails = await expectSound(campaign)
    expect(mails).toEqual(
      [WHO.head, WHO.member, WHO.other, WHO.noMail, WHO.clerk].map((uid) => `${id}.1.called.${uid}`).sort(),
    )
    const board = await db.doc(paths.board(campaign, boardIdOf(BOARD, 0))).get()
    expect(board.get('conferences')).toMatchObject({ [id]: { id, date: '2023-12-01', state: 'scheduled' } })
  })

  it('a preview answers the same and leaves no trace', async () => {
    const { campaign } = await planted()
    const before = await everything(campaign)
    const seen = await schedule(campaign, { preview: true })
    expect(await everything(campaign)).toEqual(before)
    expect(await schedule(campaign)).toEqual(seen)
  })

  it('a repeat with the same key does nothing more; a stale screen is told', async () => {
    const { campaign, id } = await planted()
    const input = asked(campaign)
    const first = await schedule(campaign, input)
    const after = await everything(campaign)
    expect(await schedule(campaign, input)).toEqual(first)
    expect(await everything(campaign)).toEqual(after)
    await schedule(campaign, { conferenceId: id, revision: 1, place: 'Hội trường' })
    expect(await reasonOf(schedule(campaign, { conferenceId: id, revision: 1 }))).toBe('changedSince')
  })

  it('of two planners at once one plans and the other is asked to look again', async () => {
    const { campaign, id } = await planted()
    const both = (rest: object) =>
      Promise.all([reasonOf(schedule(campaign, rest)), reasonOf(schedule(campaign, rest, WHO.organiser))])
    expect((await both({})).sort()).toEqual(['changedSince', 'it did not refuse'])
    expect((await both({ conferenceId: id, revision: 1, time: '14:00' })).sort()).toEqual([
      'changedSince',
      'it did not refuse',
    ])
    expect((await readConference(id)).revision).toBe(2)
    expect((await dump(campaign, 'conferences'))[paths.conference(`${campaign}_${BOARD}_2`)]).toBeUndefined()
    await expectSound(campaign)
  })

  it('a conference of another unit is not known under this one, and leads nowhere', async () => {
    const { campaign } = await planted()
    const cell = {
      unit: CELL,
      chair: WHO.secretary,
      secretary: WHO.member,
      roll: [],
      agenda: [WHO.member],
      date: '2023-12-08',
    }
    const reasons = { [`${campaign}_agencyBeforeCell-${CELL}`]: 'Các Ban sẽ họp cùng tuần' }
    const { conferenceId } = await schedule(campaign, { ...cell, reasons }, WHO.secretary)
    const before = await everything(campaign)
    expect(await reasonOf(schedule(campaign, { conferenceId, revision: 1 }))).toBe('unknownConference')
    expect(await reasonOf(schedule(campaign, { ...cell, conferenceId, revision: 1 }))).toBe('notYours')
    expect(await reasonOf(schedule(campaign, { unit: 'u-khong-co' }))).toBe('notYours')
    expect(await everything(campaign)).toEqual(before)
  })

  it('a paper sealed at the same moment is neither lost nor undone', async () => {
    const { campaign, paper } = await planted()
    await sealDirectly(paper(WHO.member))
    await Promise.all([schedule(campaign), deliver(paper(WHO.member), 1)])
    const { state, meetings } = await readPaper(paper(WHO.member))
    expect([state, Object.keys(meetings)]).toEqual(['sealed', [`${campaign}_${BOARD}_1`]])
    await expectSound(campaign)
  })
})

describe('moving and cancelling', () => {
  it('move the dates, and give them all back', async () => {
    const { campaign, id, paper } = await planted()
    const opened = await dump(campaign, 'papers', 'reviews')
    await schedule(campaign)
    const moved = await schedule(campaign, { conferenceId: id, revision: 1, date: '2023-11-30' })
    expect(moved.effects.map(({ before, after }) => [before, after])).toContainEqual(['2023-11-28', '2023-11-27'])
    expect(lastDayOf((await readPaper(paper(WHO.other))).dueAt)).toBe('2023-11-27')
    await expectSound(campaign)
    const key = crypto.randomUUID()
    const cancelled = await cancel(id, 2, key)
    expect(cancelled.revision).toBe(3)
    expect(await cancel(id, 2, key)).toEqual(cancelled)
    expect(await dump(campaign, 'papers', 'reviews')).toEqual(opened)
    expect(await readConference(id)).toMatchObject({ state: 'cancelled', exceptions: [{ reason: 'Hoãn vì bão lũ' }] })
    const mails = await expectSound(campaign)
    expect(mails.filter((mail) => mail.includes('.3.cancelled.'))).toHaveLength(5)
    expect(await reasonOf(cancel(id, 3))).toBe('cancelled')
  })

  it('a paper read at two conferences is due for the earlier, whichever was planned first', async () => {
    const { campaign, id, paper } = await planted()
    const cell = {
      unit: CELL,
      chair: WHO.secretary,
      secretary: WHO.member,
      roll: [],
      agenda: [WHO.member],
      date: '2023-11-30',
    }
    const reasons = { [`${campaign}_agencyBeforeCell-${CELL}`]: 'Chi bộ họp trước theo lịch của cấp trên' }
    expect(await reasonOf(schedule(campaign, cell, WHO.secretary))).toBe('reasonMissing')
    await schedule(campaign, { ...cell, reasons }, WHO.secretary)
    await schedule(campaign)
    expect(lastDayOf((await readPaper(paper(WHO.member))).dueAt)).toBe('2023-11-27')
    expect(await reasonOf(cancel(`${campaign}_${CELL}_1`, 1))).toBe('notYours')
    await call(cancelConference, WHO.secretary, {
      conferenceId: `${campaign}_${CELL}_1`,
      revision: 1,
      reason: 'Chờ các Ban',
      key: crypto.randomUUID(),
    })
    expect(lastDayOf((await readPaper(paper(WHO.member))).dueAt)).toBe('2023-11-28')
    expect(Object.keys((await readPaper(paper(WHO.member))).meetings)).toEqual([id])
    await expectSound(campaign)
  })
})

describe('gates', () => {
  it('a conference knows which bind it and which count its reviews, and one planned in time needs no reason', async () => {
    const { campaign, id } = await planted()
    await schedule(campaign)
    const gates = (await db.collection('gates').where('campaign', '==', campaign).get()).docs.map((doc) =>
      parse(gateSchema, doc),
    )
    const ids = (picked: typeof gates) => picked.map((gate) => gate.id).sort()
    const board = await readConference(id)
    expect(board.gates.sort()).toEqual(ids(gates.filter((gate) => gate.bindsUnit === BOARD)))
    const rated = board.agenda.map((item) => item.reviewId)
    expect(board.countsFor.sort()).toEqual(
      ids(gates.filter((gate) => gate.requires.some((each) => rated.includes(each)))),
    )
    const cell = {
      unit: CELL,
      chair: WHO.secretary,
      secretary: WHO.member,
      roll: [],
      agenda: [WHO.member],
      date: '2023-12-08',
    }
    const hands = { ...cell, ballot: 'showOfHands' as const }
    expect((await schedule(campaign, hands, WHO.secretary)).warnings).toEqual([])
  })
})

describe('the calendar', () => {
  const set = (campaign: string, rest: object) =>
    call(setCalendar, WHO.organiser, {
      campaign,
      ...plan2023.calendar,
      preview: false,
      key: crypto.randomUUID(),
      ...rest,
    })

  it('a day off moves what is due to before it, by rule and by conference; a preview only says so', async () => {
    const { campaign, paper } = await planted()
    await schedule(campaign, { agenda: [BOARD, WHO.head, WHO.member] })
    const off = [...plan2023.calendar.off, '2023-11-29']
    const before = await everything(campaign)
    const preview = await set(campaign, { off, preview: true })
    expect(await everything(campaign)).toEqual(before)
    expect(await set(campaign, { off })).toEqual(preview)
    const changes = preview.effects.map(({ paperId, before: was, after }) => [paperId, was, after])
    expect(changes).toContainEqual([paper(WHO.member), '2023-11-28', '2023-11-27'])
    expect(changes).toContainEqual([paper(WHO.other), '2023-11-29', '2023-11-28'])
    for (const { paperId, after } of preview.effects) expect(lastDayOf((await readPaper(paperId)).dueAt)).toBe(after)
    await expectSound(campaign)
    await set(campaign, {})
    expect(await dump(campaign, 'papers')).toEqual(
      Object.fromEntries(Object.entries(before).filter(([path]) => path.startsWith('papers/'))),
    )
  })

  it('says which days cannot be', async () => {
    const { campaign } = await planted()
    const refused = await set(campaign, { off: ['2023-02-30', '2023-12-01'], worked: ['2023-12-01'] }).catch(
      (error: { details: unknown }) => error.details,
    )
    expect(refused).toEqual({
      reason: 'calendarInvalid',
      at: { 'off.2023-02-30': 'notADate', 'off.2023-12-01': 'both' },
    })
  })
})
