import '../fixture/handlers/captured-log.ts'
import '../fixture/own-project.ts'

import { sheetSchema } from '@kiemdiem/domain/appraisal/sheet/sheet'
import type { InputOf } from '@kiemdiem/domain/commands'
import { decisionActSchema, decisionPartSchema } from '@kiemdiem/domain/decision/decision'
import { paths, reviewIdOf, scopeIdOf } from '@kiemdiem/domain/ids'
import { campaignSchema } from '@kiemdiem/domain/model/campaign'
import { docketEntrySchema } from '@kiemdiem/domain/model/docket'
import type { Rating } from '@kiemdiem/domain/model/terms'
import { unitSchema } from '@kiemdiem/domain/model/unit'
import { pin2023 } from '@kiemdiem/domain/pack/2023/pin'
import { localDate } from '@kiemdiem/domain/time'
import { FieldPath } from 'firebase-admin/firestore'
import { describe, expect, it } from 'vitest'
import { handOverAppraisal } from '../../../functions/src/appraisal/hand-over.ts'
import { serverNow } from '../../../functions/src/clock.ts'
import { recordDecision } from '../../../functions/src/decision/record-decision.ts'
import { db } from '../../../functions/src/firestore/db.ts'
import { parse } from '../../../functions/src/firestore/parse.ts'
import { marks, ORGANISER, proposed, reviewOf, table } from '../fixture/conference/appraised.ts'
import { answersAtOnce, call } from '../fixture/handlers/handlers.ts'
import { HALL, staffOf, UNIT } from '../fixture/office.ts'
import { expectSound } from '../fixture/oracle.ts'
import { detailsOf } from '../fixture/refused.ts'

const RECORDER = 'p-ghi'
const COLLECTIVE = 'u-hn-dang-doan'
const MEMBERS = ['p-uy-vien-1', 'p-uy-vien-2', 'p-uy-vien-3', 'p-uy-vien-4', 'p-uy-vien-5']
const STAFF = staffOf({ staff: 7 })

type Item = InputOf<'recordDecision'>['items'][number]

/** A unit of seven and its head, all proposed and handed over as good, before a collective of five and its recorder. */
const handedOver = async (): Promise<string> => {
  const { conference } = await proposed(undefined, STAFF.length)
  const { campaign } = conference
  const all = [...STAFF, HALL.head, UNIT]
  await marks(campaign, Object.fromEntries(all.map((subject) => [subject, 'good'])))
  await call(handOverAppraisal, ORGANISER, table(campaign, all))
  const unit = parse(unitSchema, await db.doc(paths.unit(UNIT)).get())
  const members = MEMBERS.map((person) => ({
    ...{ person, name: person, post: 'Ủy viên', agency: '', from: null, to: null, votes: true },
  }))
  await db.doc(paths.unit(COLLECTIVE)).set({ ...unit, id: COLLECTIVE, kind: 'partyGroup', members })
  const { process } = parse(campaignSchema, await db.doc(paths.campaign(campaign)).get())
  const deciders = process.deciders.map((each) =>
    each.id === 'dang-doan' ? { ...each, unit: COLLECTIVE, recorder: RECORDER } : each,
  )
  await db.doc(paths.campaign(campaign)).update({ 'process.deciders': deciders })
  const organiser = (await db.doc(paths.access(ORGANISER)).get()).data()
  await db.doc(paths.access(RECORDER)).set({ ...organiser, personId: RECORDER, userName: RECORDER, organiser: [] })
  const person = (await db.doc(paths.person(ORGANISER)).get()).data()
  await db.doc(paths.person(RECORDER)).set({ ...person, id: RECORDER, name: 'Lò Thị Ghi' })
  return campaign
}

const itemOf = (campaign: string, subject: string, level: Rating = 'good'): Item => ({
  ...{ reviewId: reviewIdOf(campaign, subject, 'partyGroup'), level, pending: null, notRated: null, left: [] },
  ...(level === 'good'
    ? { way: 'list', rounds: [], reason: '' }
    : {
        ...{ way: 'single', rounds: [{ kind: 'agreement', agree: 5, against: 0, abstain: 0 }] },
        reason: 'Hội nghị thống nhất.',
      }),
  dissent: '',
})

const meeting = (campaign: string, items: Item[], rest: Partial<InputOf<'recordDecision'>> = {}) => ({
  ...{ campaign, track: 'partyGroup', decider: 'dang-doan', items, overrides: [], pack: pin2023.hash, accepted: [] },
  meeting: {
    ...{ date: localDate(serverNow()), startedAt: '08:00', endedAt: '09:00', place: 'Phòng họp', chair: 'p-uy-vien-1' },
    ...{ secretaryName: 'Lò Thị Ghi', absent: {}, ballot: 'showOfHands' as const, sheets: null, tellers: [] },
    ...{ list: { kind: 'agreement' as const, agree: 5, against: 0, abstain: 0 }, course: '', conclusion: '' },
  },
  ...{ preview: false, key: crypto.randomUUID() },
  ...rest,
})

const levels = async (campaign: string, subjects: readonly string[]) =>
  Promise.all(
    subjects.map(async (subject) => {
      const { id, current, stage } = await reviewOf(campaign, subject)
      if (current.decision === undefined) return { stage, level: null }
      const part = parse(decisionPartSchema, await db.doc(paths.reviewPart(id, current.decision)).get())
      return { stage, level: part.level }
    }),
  )

const actsOf = async (campaign: string) => {
  const { docs } = await db.collection('acts').where('campaign', '==', campaign).where('kind', '==', 'decision').get()
  return docs.map((doc) => parse(decisionActSchema, doc))
}

describe('a decision meeting', () => {
  it('is recorded once, however often and at once it is sent; what comes later is another', async () => {
    const campaign = await handedOver()
    const [first = '', second = ''] = STAFF
    const asked = meeting(campaign, [itemOf(campaign, first)])
    const answers = await answersAtOnce(...Array.from({ length: 6 }, () => call(recordDecision, RECORDER, asked)))
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(await levels(campaign, [first, second])).toEqual([
      { stage: 'notice', level: 'good' },
      { stage: 'decision', level: null },
    ])
    const both = meeting(campaign, [itemOf(campaign, first), itemOf(campaign, second)])
    expect(await detailsOf(call(recordDecision, RECORDER, both))).toMatchObject({
      ...{ reason: 'decisionItemsUnfit', at: { [reviewIdOf(campaign, first, 'partyGroup')]: 'notInDecision' } },
    })
    await call(recordDecision, RECORDER, meeting(campaign, [itemOf(campaign, second)]))
    const acts = await actsOf(campaign)
    expect(acts.map(({ items }) => items.length)).toEqual([1, 1])
    const entries = await Promise.all(acts.map(async ({ id }) => db.doc(paths.docket(id)).get()))
    expect(entries.map((entry) => parse(docketEntrySchema, entry).unit)).toEqual([COLLECTIVE, COLLECTIVE])
    await expectSound(campaign)
  })

  it('of two in the same second over one quota the second is told of the first', async () => {
    const campaign = await handedOver()
    const [first = '', second = ''] = STAFF
    const told = await Promise.all(
      [first, second].map(async (subject) => {
        const asked = meeting(campaign, [itemOf(campaign, subject, 'outstanding')])
        return call(recordDecision, RECORDER, asked).then(
          () => 'recorded',
          (error: { details?: { reason?: string } }) => error.details?.reason,
        )
      }),
    )
    expect(told.toSorted()).toEqual(['decisionForbidden', 'recorded'])
    const given = await levels(campaign, [first, second])
    expect(given.filter(({ level }) => level === 'outstanding')).toHaveLength(1)
    expect(await actsOf(campaign)).toHaveLength(1)
    const { group } = await reviewOf(campaign, first)
    const sheet = parse(sheetSchema, await db.doc(paths.sheet(scopeIdOf(campaign, 'partyGroup', group), 0)).get())
    expect(Object.values(sheet.rows).filter(({ decided }) => decided?.level === 'outstanding')).toHaveLength(1)
    await expectSound(campaign)
  })

  it('counts nobody twice who is on a sheet without a proposal: two outstanding of seven stand whatever becomes of the rest', async () => {
    const campaign = await handedOver()
    const [first = '', second = '', ...others] = STAFF
    for (const subject of others) {
      const { id, group } = await reviewOf(campaign, subject)
      await db.doc(paths.review(id)).update({ stage: 'conference' })
      const sheet = db.doc(paths.sheet(scopeIdOf(campaign, 'partyGroup', group), 0))
      await sheet.update(new FieldPath('rows', id, 'proposal'), null)
    }
    const both = [first, second].map((subject) => itemOf(campaign, subject, 'outstanding'))
    expect(await detailsOf(call(recordDecision, RECORDER, meeting(campaign, both)))).toMatchObject({
      reason: 'decisionForbidden',
    })
    expect(await actsOf(campaign)).toEqual([])
  })

  it('asked about beforehand writes nothing, and may be asked again', async () => {
    const campaign = await handedOver()
    const all = [...STAFF, HALL.head, UNIT].map((subject) => itemOf(campaign, subject))
    const asked = meeting(campaign, all, { preview: true })
    for (const _ of [1, 2])
      expect(await call(recordDecision, RECORDER, asked)).toEqual({ act: null, final: all.length, waiting: 0 })
    expect(await actsOf(campaign)).toEqual([])
    await call(recordDecision, RECORDER, { ...asked, preview: false })
    expect((await levels(campaign, [UNIT]))[0]?.stage).toBe('notice')
    await expectSound(campaign)
  })

  it('after its campaign is closed, or by somebody who organises, is refused and leaves nothing', async () => {
    const campaign = await handedOver()
    const [first = ''] = STAFF
    const asked = meeting(campaign, [itemOf(campaign, first)])
    expect(await detailsOf(call(recordDecision, ORGANISER, asked))).toMatchObject({ reason: 'notYours' })
    await db.doc(paths.campaign(campaign)).update({ status: 'closed' })
    expect(await detailsOf(call(recordDecision, RECORDER, asked))).toMatchObject({ reason: 'campaignClosed' })
    expect(await actsOf(campaign)).toEqual([])
  })
})
