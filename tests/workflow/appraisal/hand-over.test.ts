import '../fixture/handlers/captured-log.ts'
import '../fixture/own-project.ts'

import { appraisalActSchema, appraisalPartSchema } from '@kiemdiem/domain/appraisal/appraisal'
import { paths, reviewIdOf, scopeIdOf } from '@kiemdiem/domain/ids'
import { docketEntrySchema } from '@kiemdiem/domain/model/docket'
import type { Service } from '@kiemdiem/domain/model/person'
import { describe, expect, it } from 'vitest'
import { handOverAppraisal } from '../../../functions/src/appraisal/hand-over.ts'
import { returnProposal } from '../../../functions/src/conferences/ways-back/return-proposal.ts'
import { db } from '../../../functions/src/firestore/db.ts'
import { parse } from '../../../functions/src/firestore/parse.ts'
import { saveService } from '../../../functions/src/registry/save-service.ts'
import { marks, ORGANISER, proposed, reviewOf, rowOf, STAFF, table } from '../fixture/conference/appraised.ts'
import { answersAtOnce, call } from '../fixture/handlers/handlers.ts'
import { HALL, UNIT } from '../fixture/office.ts'
import { expectSound } from '../fixture/oracle.ts'
import { detailsOf } from '../fixture/refused.ts'

const NAMED = 'p-duoc-giao'
const AWAY: Service = {
  leaves: [{ kind: 'sick', from: '2023-03-01', to: '2023-06-30' }],
  discipline: [{ date: '2023-05-06', side: 'party', form: 'Khiển trách', document: '12-QĐ/UBKT' }],
  ...{ admissions: [], transfers: [], ratings: [] },
}

describe('appraisal', () => {
  it('finds a unit’s proposal on the sheets of its groups, until it is returned', async () => {
    const { conference, act } = await proposed()
    const { campaign, id } = conference
    expect(await rowOf(campaign, STAFF)).toMatchObject({ proposal: { act, remark: 'Nhất trí.', number: 1 } })
    const back = { conferenceId: id, act, reason: 'Thiếu số liệu.', key: crypto.randomUUID() }
    await call(returnProposal, ORGANISER, back)
    expect(await rowOf(campaign, STAFF)).toMatchObject({ subject: STAFF, proposal: null })
    await expectSound(campaign)
  })

  it('is handed over once, however often and at once it is sent; what comes later is a supplement', async () => {
    const { conference } = await proposed()
    const { campaign } = conference
    await marks(campaign, { [STAFF]: 'good', [UNIT]: 'completed' })
    const asked = table(campaign, [STAFF])
    const answers = await answersAtOnce(...Array.from({ length: 8 }, () => call(handOverAppraisal, ORGANISER, asked)))
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    const review = await reviewOf(campaign, STAFF)
    expect(review.stage).toBe('decision')
    const part = parse(
      appraisalPartSchema,
      await db.doc(paths.reviewPart(review.id, review.current.appraisal ?? '')).get(),
    )
    expect(part).toMatchObject({ level: 'good', scope: scopeIdOf(campaign, 'partyGroup', review.group) })
    const again = await detailsOf(call(handOverAppraisal, ORGANISER, table(campaign, [STAFF, UNIT])))
    expect(again).toMatchObject({ reason: 'itemsNotReady', at: { [review.id]: 'notInAppraisal' } })
    await call(handOverAppraisal, ORGANISER, table(campaign, [UNIT]))
    const { docs } = await db
      .collection('acts')
      .where('campaign', '==', campaign)
      .where('kind', '==', 'appraisal')
      .get()
    const acts = docs.map((doc) => parse(appraisalActSchema, doc))
    expect(acts.map(({ items }) => items.length)).toEqual([1, 1])
    await expectSound(campaign)
  })

  it('keeps what the table had with each part, whatever happens to the sheet, and its letter is in the book of papers', async () => {
    const { conference } = await proposed()
    const { campaign } = conference
    await marks(campaign, { [STAFF]: 'good', [UNIT]: 'good' })
    const before = await rowOf(campaign, STAFF)
    const { act } = await call(handOverAppraisal, ORGANISER, table(campaign, [STAFF]))
    const review = await reviewOf(campaign, STAFF)
    const sheet = paths.sheet(scopeIdOf(campaign, 'partyGroup', review.group), 0)
    await db.doc(sheet).update({ [`rows.${review.id}`]: { ...before, name: 'Tên khác' } })
    const handed = parse(appraisalActSchema, await db.doc(paths.act(act)).get())
    const [item] = handed.items
    const part = parse(appraisalPartSchema, await db.doc(paths.reviewPart(review.id, item?.part?.id ?? '')).get())
    expect(part.row).toEqual(before)
    expect(part.scope).toBe(item?.part?.scope)
    const entry = parse(docketEntrySchema, await db.doc(paths.docket(act)).get())
    expect(entry).toMatchObject({ campaign, type: 'TTr', issuer: handed.facts?.issuer.name, given: null })
    await expectSound(campaign)
  })

  it('is handed over for the organisers’ own group by whom the campaign names for it, and by him for no other group', async () => {
    const { conference } = await proposed()
    const { campaign } = conference
    await marks(campaign, { [STAFF]: 'good', [UNIT]: 'good' })
    const { id, group } = await reviewOf(campaign, STAFF)
    const scope = scopeIdOf(campaign, 'partyGroup', group)
    const named = { track: 'partyGroup', group, appraiser: 'p-pho-bi-thu', clerk: NAMED }
    await db.doc(paths.campaign(campaign)).update({ 'process.appraisers': [named] })
    const access = { active: true, personId: NAMED, userName: NAMED, admin: false, hasAccount: true, organiser: [] }
    const { scopes } = (await db.doc(paths.access(ORGANISER)).get()).data() ?? {}
    const person = (await db.doc(paths.person(STAFF)).get()).data()
    await db.doc(paths.person(NAMED)).set({ ...person, id: NAMED, name: 'Lê Văn Giúp' })
    // As a decider would, he reads all of them.
    await db.doc(paths.access(NAMED)).set({ ...access, scopes })
    const unnamed = await detailsOf(call(handOverAppraisal, NAMED, table(campaign, [STAFF])))
    expect(unnamed).toMatchObject({ reason: 'itemsNotReady', at: { [id]: 'unknownReview' } })
    await db.doc(paths.review(id)).update({ 'actors.appraisal': ['organiser', named.appraiser, NAMED] })
    const other = await detailsOf(call(handOverAppraisal, NAMED, table(campaign, [UNIT])))
    expect(other).toMatchObject({ reason: 'itemsNotReady' })
    const { act } = await call(handOverAppraisal, NAMED, table(campaign, [STAFF]))
    const { audience, by } = parse(appraisalActSchema, await db.doc(paths.act(act)).get())
    expect(by).toBe(NAMED)
    expect(audience).toEqual(expect.arrayContaining([NAMED, named.appraiser, ORGANISER]))
    const { current, stage } = await reviewOf(campaign, STAFF)
    expect(stage).toBe('decision')
    const part = parse(appraisalPartSchema, await db.doc(paths.reviewPart(id, current.appraisal ?? '')).get())
    expect(part).toMatchObject({ level: 'good', scope })
  })

  it('freezes what the registry knows with the proposal, in figures and without the papers it is from', async () => {
    const { conference } = await proposed(AWAY)
    const row = await rowOf(conference.campaign, STAFF)
    expect(row?.rated).toMatchObject({
      ...{ class: 'civilServant', standing: 'none', unit: UNIT },
      facts: { numbers: { absentMonths: 4 }, discipline: [{ side: 'party', countedIn: null }] },
    })
    expect(JSON.stringify(row)).not.toMatch(/Khiển trách|12-QĐ|sick/)
    expect((await rowOf(conference.campaign, HALL.head))?.rated).toMatchObject({ standing: 'head', heads: UNIT })
  })

  it('a level that a rule forbids is refused with the rule, by whatever table the browser has', async () => {
    const { conference } = await proposed({ ...AWAY, discipline: [] })
    const { campaign } = conference
    await marks(campaign, { [STAFF]: 'good', [UNIT]: 'good', [HALL.head]: 'good' })
    const asked = table(campaign, [STAFF, UNIT])
    const reviewId = reviewIdOf(campaign, STAFF, 'partyGroup')
    const answer = await detailsOf(call(handOverAppraisal, ORGANISER, asked))
    expect(answer).toMatchObject({ reason: 'rulesForbid', at: { [reviewId]: 'R04' } })
    expect((await reviewOf(campaign, UNIT)).stage).not.toBe('decision')
    // The head is held by his unit, which somebody else has lowered meanwhile, though the row itself has not moved.
    await db.doc(paths.mark(reviewIdOf(campaign, UNIT, 'partyGroup'))).update({ rev: 2, level: 'completed' })
    const head = await detailsOf(call(handOverAppraisal, ORGANISER, table(campaign, [HALL.head])))
    expect(head).toMatchObject({
      reason: 'rulesForbid',
      at: { [reviewIdOf(campaign, HALL.head, 'partyGroup')]: 'R08' },
    })
    await expectSound(campaign)
  })

  it('what is put right in the registry is put right on the table, where the unit is not to send again', async () => {
    const { conference } = await proposed({ ...AWAY, discipline: [] })
    const { campaign } = conference
    await marks(campaign, { [STAFF]: 'good', [UNIT]: 'good' })
    const asked = table(campaign, [STAFF, UNIT])
    expect(await detailsOf(call(handOverAppraisal, ORGANISER, asked))).toMatchObject({ reason: 'rulesForbid' })
    await db.doc(paths.access(ORGANISER)).update({ registrar: true })
    const service = { ...AWAY, leaves: [], discipline: AWAY.discipline.map((each) => ({ ...each, counts: 'before' })) }
    await call(saveService, ORGANISER, { personId: STAFF, service, seen: 0, preview: false, key: crypto.randomUUID() })
    const row = await rowOf(campaign, STAFF)
    expect(row).toMatchObject({
      proposal: { number: 1 },
      rated: { facts: { numbers: { absentMonths: 0, papersAheadDays: 6 }, discipline: [{ countedIn: 2022 }] } },
    })
    await call(handOverAppraisal, ORGANISER, { ...asked, key: crypto.randomUUID() })
    expect((await reviewOf(campaign, STAFF)).stage).toBe('decision')
    await expectSound(campaign)
  })

  it('by other rules than the campaign’s is refused, and writes nothing', async () => {
    const { conference } = await proposed()
    const { campaign } = conference
    await marks(campaign, { [STAFF]: 'good', [UNIT]: 'good' })
    const other = table(campaign, [STAFF], { pack: '0'.repeat(64) })
    expect(await detailsOf(call(handOverAppraisal, ORGANISER, other))).toMatchObject({ reason: 'packDiffers' })
    await db.doc(paths.campaign(campaign)).update({ 'rulePack.hash': '0'.repeat(64) })
    const gone = await detailsOf(call(handOverAppraisal, ORGANISER, table(campaign, [STAFF])))
    expect(gone).toMatchObject({ reason: 'packMissing' })
    expect((await reviewOf(campaign, STAFF)).stage).not.toBe('decision')
  })

  it('of two organisers at once leaves what each has seen: whoever comes after a change is told', async () => {
    const { conference } = await proposed()
    const { campaign } = conference
    await marks(campaign, { [STAFF]: 'good' })
    const reviewId = reviewIdOf(campaign, STAFF, 'partyGroup')
    await db.doc(paths.mark(reviewId)).update({ rev: 2, level: 'completed' })
    const answer = await detailsOf(call(handOverAppraisal, ORGANISER, table(campaign, [STAFF])))
    expect(answer).toMatchObject({ reason: 'marksChanged', at: { [reviewId]: 'changed' } })
    expect((await reviewOf(campaign, STAFF)).stage).not.toBe('decision')
  })
})
