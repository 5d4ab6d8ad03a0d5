import '../../fixture/handlers/captured-log.ts'
import '../../fixture/own-project.ts'

import { boardIdOf, mailIdOf, paths, reviewIdOf } from '@kiemdiem/domain/ids'
import { minutesActSchema } from '@kiemdiem/domain/model/act'
import { boardPageSchema } from '@kiemdiem/domain/model/progress'
import { conferencePartSchema } from '@kiemdiem/domain/model/review'
import { addDays, localDate } from '@kiemdiem/domain/time'
import { describe, expect, it } from 'vitest'
import { db } from '../../../../functions/src/firestore/db.ts'
import { parse } from '../../../../functions/src/firestore/parse.ts'
import { actsOf, confirm, heldMeeting, PAPER, readHeader, readReview } from '../../fixture/conference/held.ts'
import { reviewedItem, saveRows, seenNow } from '../../fixture/conference/meeting.ts'
import { HALL, staffOf, UNIT } from '../../fixture/office.ts'
import { expectSound } from '../../fixture/oracle.ts'
import { detailsOf } from '../../fixture/refused.ts'

const signed = { chair: null, secretary: null }

/** Every document that carries a campaign's name in its id, and what lies beneath. */
const documents = async (campaign: string): Promise<string[]> => {
  const found: string[] = []
  for (const collection of ['acts', 'conferences', 'reviews', 'mail', 'gates']) {
    const { docs } = await db.collection(collection).where('campaign', '==', campaign).get()
    for (const doc of docs) {
      found.push(doc.ref.path)
      for (const below of await doc.ref.listCollections())
        found.push(...(await below.listDocuments()).map(({ path }) => path))
    }
  }
  return [...found, ...(await db.collection('requests').listDocuments()).map(({ path }) => path)]
}

describe('confirming minutes', () => {
  it('passes over rows of nothing on the agenda: they are not seen, not read, and take no room', async () => {
    const conference = await heldMeeting({ staff: 1 })
    const junk = Array.from({ length: 8 }, (_, at) => `item.junk-${at}`)
    for (const id of junk) {
      const data = { id, rev: 3, by: HALL.clerk, at: new Date(), comments: 'x'.repeat(180_000) }
      await db.doc(paths.minutesRow(conference.id, id)).set(data)
    }
    const seen = await seenNow(conference.id)
    expect(await confirm(conference, HALL.secretary, { seen })).toMatchObject({ state: 'signed' })
    const ours = Object.fromEntries(Object.entries(seen).filter(([id]) => !junk.includes(id)))
    expect(await confirm(conference, HALL.head, { seen: ours })).toMatchObject({ state: 'confirmed' })
    const act = parse(minutesActSchema, await db.doc(paths.act(`${conference.id}.minutes.1`)).get())
    expect(act.items.map(({ subject }) => subject)).toEqual(conference.agenda.map(({ subject }) => subject))
  })

  it('moves sixty people and their collective with one call', { timeout: 180_000 }, async () => {
    const office = { staff: 59 }
    const conference = await heldMeeting(office)
    const { campaign } = conference
    expect(await confirm(conference, HALL.secretary)).toEqual({ state: 'signed', act: null })
    expect((await readHeader(conference)).signed).toMatchObject({ chair: null, secretary: { by: HALL.secretary } })
    expect(await actsOf(conference)).toHaveLength(0)

    const act = `${conference.id}.minutes.1`
    expect(await confirm(conference, HALL.head)).toEqual({ state: 'confirmed', act })
    expect(parse(minutesActSchema, await db.doc(paths.act(act)).get()).items).toHaveLength(61)
    const board = parse(boardPageSchema, await db.doc(paths.board(campaign, boardIdOf(UNIT, 0))).get())
    expect(Object.values(board.rows).every(({ step }) => step === 'toPropose')).toBe(true)
    expect(board.conferences).toMatchObject({ [conference.id]: { id: conference.id, state: 'confirmed' } })
    const told = [HALL.head, HALL.secretary, ...staffOf(office)].map((to) =>
      mailIdOf(conference.id, 1, 'minutesConfirmed', to),
    )
    const asked = [mailIdOf(conference.id, 1, 'toConfirm', HALL.head)]
    const next = [mailIdOf(conference.id, 1, 'toPropose', HALL.head)]
    expect(await expectSound(campaign)).toEqual([...told, ...asked, ...next].sort())

    const one = await readReview(reviewIdOf(campaign, 'p-hn-007', 'partyGroup'))
    const part = one.current.conference ?? ''
    expect(one.audience.conference).toEqual(expect.arrayContaining(['p-hn-007', HALL.clerk, HALL.secretary]))
    expect(parse(conferencePartSchema, await db.doc(paths.reviewPart(one.id, part)).get())).toMatchObject({
      act,
      conference: conference.id,
      proposed: 'good',
    })
  })

  it('writes at most five documents a review and four, besides mails and gates', async () => {
    const conference = await heldMeeting({ staff: 4 })
    await confirm(conference, HALL.secretary)
    const before = new Set(await documents(conference.campaign))
    await confirm(conference, HALL.head)
    const made = (await documents(conference.campaign)).filter((path) => !before.has(path))
    const others = made.filter((path) => !path.startsWith('mail/'))
    // Made: act, its event on the conference, a part and an event a review, the key of the call. Changed: header, board, a review each.
    const reviews = conference.agenda.length
    expect(others).toHaveLength(2 * reviews + 3)
    expect(others.length + reviews + 2).toBeLessThanOrEqual(5 * reviews + 4)
  })

  it('refuses all of it with a reason for each row, and writes nothing', async () => {
    const conference = await heldMeeting({ staff: 4 })
    const [first, second, third] = staffOf({ staff: 4 })
    await saveRows(conference.id, [
      reviewedItem(first ?? '', 7, { state: 'pending' }),
      reviewedItem(second ?? '', 7, { proposed: null }),
      reviewedItem(third ?? '', 7, {
        tally: { outstanding: 1, good: 7, completed: 0, notCompleted: 0, invalid: 0 },
      }),
    ])
    expect(await detailsOf(confirm(conference, HALL.head))).toEqual({
      reason: 'minutesIncomplete',
      at: { [`item.${first}`]: 'pending', [`item.${second}`]: 'proposedMissing', [`item.${third}`]: 'sumDiffers' },
    })
    expect((await readHeader(conference)).signed).toEqual(signed)
    expect(await expectSound(conference.campaign)).toEqual([])
  })

  it('refuses what has changed since it was seen, also by a row that is new', async () => {
    const conference = await heldMeeting({ staff: 1 })
    const seen = await seenNow(conference.id)
    await saveRows(conference.id, [reviewedItem('p-hn-001', 3, { remark: 'Khác.' })])
    const { sheets: _, ...lacking } = seen
    expect(await detailsOf(confirm(conference, HALL.head, { seen: lacking }))).toEqual({
      reason: 'changedSince',
      at: { 'item.p-hn-001': 'changed', sheets: 'changed' },
    })
    expect(await confirm(conference, HALL.head)).toMatchObject({ state: 'signed' })
  })

  it('names a row that nobody can read', async () => {
    const conference = await heldMeeting({ staff: 1 })
    await db.doc(paths.minutesRow(conference.id, 'roll')).update({ present: [1, 2] })
    expect(await detailsOf(confirm(conference, HALL.head))).toMatchObject({ at: { roll: 'unreadable' } })
  })

  it('refuses minutes of a meeting that by the server’s clock has not been held', async () => {
    const tomorrow = addDays(localDate(new Date()), 1)
    const conference = await heldMeeting({ staff: 1 }, { date: tomorrow })
    const refused = { reason: 'minutesIncomplete', at: { general: 'startsInFuture' } }
    expect(await detailsOf(confirm(conference, HALL.head))).toEqual(refused)
    const onBehalf = { ...PAPER, paperDate: '2023-12-04' }
    expect(await detailsOf(confirm(conference, HALL.clerk, { onBehalf }))).toEqual(refused)
    expect(await actsOf(conference)).toHaveLength(0)
  })

  it('asks for a reason where the quorum lacks, and records it', async () => {
    const conference = await heldMeeting({ staff: 4 })
    const present = [HALL.head, HALL.secretary]
    const absent = Object.fromEntries(staffOf({ staff: 4 }).map((id) => [id, 'Đi công tác']))
    const at = new Date()
    await saveRows(conference.id, [
      { id: 'roll', rev: 1, by: HALL.secretary, at, present, absent },
      { id: 'sheets', rev: 1, by: HALL.secretary, at, issued: 2, returned: 2, invalid: 0 },
      // Two of six are no majority of all members: the level proposed says why.
      ...conference.agenda.map(({ subject }) => reviewedItem(subject, 2, { differsBecause: 'Vắng do bão lũ.' })),
    ])
    expect(await detailsOf(confirm(conference, HALL.head))).toEqual({
      reason: 'reasonMissing',
      at: { quorum: 'reasonMissing' },
    })
    const reasons = { quorum: 'Bão lũ, không thể hoãn.' }
    await confirm(conference, HALL.head, { reasons })
    await confirm(conference, HALL.secretary)
    const done = await readHeader(conference)
    expect(done.exceptions).toMatchObject([{ rule: 'quorum', by: HALL.head }])
    const [act] = await actsOf(conference)
    expect(act?.get('exceptions')).toHaveLength(1)
    // Who was absent is still told what was said of him, and reads it.
    const one = await readReview(reviewIdOf(conference.campaign, 'p-hn-001', 'partyGroup'))
    expect(one.audience.conference).toContain('p-hn-001')
    expect(act?.get('audience')).not.toContain('p-hn-001')
  })

  it('leaves out what was deferred, and what is rated elsewhere', async () => {
    const office = { staff: 2 }
    const conference = await heldMeeting(office)
    const { campaign } = conference
    await db.doc(paths.conference(conference.id)).update({
      agenda: conference.agenda.map((item) => (item.subject === 'p-hn-002' ? { ...item, reviewId: null } : item)),
    })
    const deferred = reviewedItem('p-hn-001', 4, { state: 'deferred', deferredBecause: 'Nghỉ ốm' })
    await saveRows(conference.id, [deferred, reviewedItem('p-hn-002', 4, { tally: null, proposed: null })])
    await confirm(conference, HALL.head)
    await confirm(conference, HALL.secretary)
    for (const subject of ['p-hn-001', 'p-hn-002'])
      expect((await readReview(reviewIdOf(campaign, subject, 'partyGroup'))).current.conference).toBeUndefined()
    const [act] = await actsOf(conference)
    expect(act?.get('items')).toHaveLength(4)
    await expectSound(campaign)
  })

  it('records a review whose paper has not come, and waits for the paper', async () => {
    const conference = await heldMeeting({ staff: 1, unsent: ['p-hn-001'] })
    await confirm(conference, HALL.head)
    await confirm(conference, HALL.secretary)
    const one = await readReview(reviewIdOf(conference.campaign, 'p-hn-001', 'partyGroup'))
    expect(one).toMatchObject({ stage: 'selfReview' })
    expect(one.current.conference).toBeDefined()
    await expectSound(conference.campaign)
  })

  it('is refused while a ballot is open', async () => {
    const voting = {
      round: 1,
      publicKey: 'k',
      voters: [],
      turnout: 0,
      consent: 'Nhất trí',
      openedAt: new Date(),
      closedAt: null,
    }
    const conference = await heldMeeting({ staff: 1 }, { voting })
    expect(await detailsOf(confirm(conference, HALL.head))).toEqual({ reason: 'votingOpen' })
  })
})

describe('entering minutes from the signed paper', () => {
  it('confirms for both at once and tells them', async () => {
    const conference = await heldMeeting({ staff: 2 })
    const answer = await confirm(conference, HALL.organiser, { onBehalf: PAPER })
    expect(answer).toMatchObject({ state: 'confirmed' })
    const [act] = await actsOf(conference)
    expect(act?.get('onBehalf')).toMatchObject({ ...PAPER, by: HALL.organiser, byName: `Đồng chí ${HALL.organiser}` })
    const mails = await expectSound(conference.campaign)
    expect(mails).toContain(mailIdOf(conference.id, 1, 'minutesConfirmed', HALL.secretary))
  })

  it('needs to say on what paper it rests', async () => {
    const conference = await heldMeeting({ staff: 1 })
    expect(await detailsOf(confirm(conference, HALL.clerk))).toEqual({ reason: 'basisMissing' })
    const onBehalf = { ...PAPER, keptAt: ' ' }
    expect(await detailsOf(confirm(conference, HALL.clerk, { onBehalf }))).toEqual({ reason: 'basisMissing' })
  })
})
