import '../fixture/handlers/captured-log.ts'
import '../fixture/own-project.ts'

import { sheetSchema } from '@kiemdiem/domain/appraisal/sheet/sheet'
import { decisionActSchema, decisionPartSchema } from '@kiemdiem/domain/decision/decision'
import { paths, reviewIdOf, scopeIdOf } from '@kiemdiem/domain/ids'
import { docketEntrySchema } from '@kiemdiem/domain/model/docket'
import { FieldPath } from 'firebase-admin/firestore'
import { describe, expect, it } from 'vitest'
import { recordDecision } from '../../../functions/src/decision/record-decision.ts'
import { db } from '../../../functions/src/firestore/db.ts'
import { parse } from '../../../functions/src/firestore/parse.ts'
import { ORGANISER, reviewOf } from '../fixture/conference/appraised.ts'
import { COLLECTIVE, handedOver, itemOf, meeting, RECORDER, STAFF } from '../fixture/conference/decided.ts'
import { answersAtOnce, call } from '../fixture/handlers/handlers.ts'
import { HALL, UNIT } from '../fixture/office.ts'
import { expectSound } from '../fixture/oracle.ts'
import { detailsOf } from '../fixture/refused.ts'

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
