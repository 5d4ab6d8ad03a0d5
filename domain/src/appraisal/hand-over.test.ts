import { describe, expect, it } from 'vitest'
import { paths } from '../ids.ts'
import { docketEntrySchema } from '../model/docket.ts'
import { campaignIn, differences } from '../office/stored.fixture.ts'
import { pin2023 } from '../pack/2023/pin.ts'
import { appraisalActSchema, appraisalPartSchema } from './appraisal.ts'
import { handOver, idOf, know, mark, NOW, office, openUnit, reviewOf, rowIn } from './appraised-office.fixture.ts'
import type { Mark } from './mark.ts'
import { summaryActSchema } from './table/summary-act.ts'

describe('handing a table over', () => {
  it('moves its reviews to who decides, with parts hidden by group and an act that says no level', () => {
    const store = office()
    const lower = mark('p-mai', { level: 'completed', reason: 'Còn chậm hai việc.' })
    expect(handOver(store, [mark('p-long'), lower])).toMatchObject({ ok: true, moved: 2 })
    const review = reviewOf(store, 'p-mai')
    expect(review).toMatchObject({ stage: 'decision', doneAt: { appraisal: NOW } })
    const part = appraisalPartSchema.parse(store.get(paths.reviewPart(review.id, review.current.appraisal ?? '')))
    expect(part).toMatchObject({ scope: 'kd.partyGroup.G3', level: 'completed', silent: [] })
    expect(part.differences).toMatchObject([{ kind: 'laterFromBefore', stage: 'appraisal', from: 'good' }])
    const act = appraisalActSchema.parse(store.get(paths.act(part.act)))
    expect(act.audience).toEqual(['p-hai', 'p-quyet', 'p-to'])
    expect(JSON.stringify(act)).not.toMatch(/completed|"good"|chậm/)
    expect(store.has(`mail/kd.1.appraised.p-quyet`)).toBe(true)
    expect(differences(store).filter(({ id }) => id === review.id)).toEqual([])
  })

  it('ends consultation for those it names, and records who has said nothing', () => {
    const store = office('consultation')
    expect(handOver(store, [mark('p-mai')])).toMatchObject({ ok: true })
    const { current, stage } = reviewOf(store, 'p-mai')
    expect(stage).toBe('decision')
    const path = paths.reviewPart(idOf('p-mai'), current.appraisal ?? '')
    expect(appraisalPartSchema.parse(store.get(path)).silent).toEqual(['Hội Khuyến học'])
    expect(reviewOf(store, 'p-long').stage).toBe('consultation')
  })

  it('answers what is of a group with oneself in it, of another stage, or not there, as what is not to be appraised', () => {
    const store = office()
    store.set(paths.review(idOf('p-long')), { ...reviewOf(store, 'p-long'), stage: 'decision' })
    expect(handOver(store, [mark('p-to'), mark('p-khong-co'), mark('p-long')])).toEqual({
      ok: false,
      reason: 'itemsNotReady',
      at: {
        [idOf('p-to')]: 'unknownReview',
        [idOf('p-khong-co')]: 'unknownReview',
        [idOf('p-long')]: 'notInAppraisal',
      },
    })
    expect(handOver(store, [mark('p-mai'), mark('p-mai')])).toMatchObject({ at: { [idOf('p-mai')]: 'twice' } })
  })

  it('takes levels as they were seen: who has changed one meanwhile is not written over', () => {
    const items = [{ reviewId: idOf('p-mai'), rev: 1 }]
    expect(handOver(office(), [mark('p-mai', { rev: 2 })], { items })).toEqual({
      ok: false,
      reason: 'marksChanged',
      at: { [idOf('p-mai')]: 'changed' },
    })
  })

  it('asks for a level, and for a reason where it is not the unit’s or none is given yet', () => {
    const at = (found: Partial<Mark>) => handOver(office(), [mark('p-mai', found)])
    expect(at({ level: null })).toMatchObject({ reason: 'itemsNotReady', at: { [idOf('p-mai')]: 'levelMissing' } })
    expect(at({ level: 'completed', reason: ' ' })).toMatchObject({ at: { [idOf('p-mai')]: 'reasonMissing' } })
    expect(at({ level: null, pending: 'awaitingConclusion' })).toMatchObject({
      at: { [idOf('p-mai')]: 'reasonMissing' },
    })
    const store = office()
    const pending = {
      level: null,
      pending: 'awaitingConclusion',
      reason: 'Đang xác minh đơn.',
      remark: 'Nhắc.',
    } as const
    expect(handOver(store, [mark('p-mai', pending)])).toMatchObject({ ok: true, moved: 1 })
    const part = store.get(paths.reviewPart(idOf('p-mai'), reviewOf(store, 'p-mai').current.appraisal ?? ''))
    expect(appraisalPartSchema.parse(part)).toMatchObject(pending)
  })

  it('keeps for its papers what the table had of each, where that stands, and who submits', () => {
    const store = office()
    const unit = { ...openUnit(store), name: 'Ban Tổ chức - Kiểm tra' }
    const outcome = handOver(store, [mark('p-mai')], { unit, head: { id: 'p-truong', name: 'Phạm Văn Hùng' } })
    if (!outcome.ok) throw new Error('refused')
    const act = appraisalActSchema.parse(store.get(paths.act(outcome.act)))
    const [item] = act.items
    const part = { id: reviewOf(store, 'p-mai').current.appraisal, scope: 'kd.partyGroup.G3', subjectKind: 'person' }
    expect(item).toEqual({ reviewId: idOf('p-mai'), name: reviewOf(store, 'p-mai').name, part })
    expect(appraisalPartSchema.parse(store.get(paths.reviewPart(idOf('p-mai'), part.id ?? ''))).row).toEqual(
      rowIn(store, 'p-mai'),
    )
    expect(act.facts).toMatchObject({
      issuer: { name: 'Ban Tổ chức - Kiểm tra' },
      signature: { title: 'TRƯỞNG BAN', name: 'Phạm Văn Hùng' },
    })
    const entry = docketEntrySchema.parse(store.get(paths.docket(act.id)))
    expect(entry).toMatchObject({ unit: 'u-ban', style: 'party', type: 'TTr', date: '2023-12-06', given: null })
    expect(JSON.stringify(entry)).not.toMatch(/good|p-mai|Mai/)
    // Its report has a number of its own.
    const report = summaryActSchema.parse(store.get(paths.act(act.report ?? '')))
    expect(report).toMatchObject({ appraisal: act.id, audience: act.audience, facts: act.facts })
    expect(docketEntrySchema.parse(store.get(paths.docket(report.id)))).toMatchObject({
      ...{ unit: 'u-ban', type: 'BC', date: '2023-12-06', given: null },
      about: 'Tổng hợp, thẩm định kết quả đánh giá, xếp loại chất lượng tập thể, cá nhân năm 2023',
    })
  })

  it('has no entry in a book where its organiser works nowhere, and leaves the signature to the pen', () => {
    const store = office()
    const outcome = handOver(store, [mark('p-mai')])
    if (!outcome.ok) throw new Error('refused')
    expect(store.get(paths.docket(outcome.act))).toBeUndefined()
    expect(appraisalActSchema.parse(store.get(paths.act(outcome.act))).facts?.signature).toBeNull()
  })

  it('needs no mark for whoever is given no level', () => {
    const store = office()
    const notRated = { reason: 'underSixMonths', note: '' } as const
    store.set(paths.review(idOf('p-mai')), { ...reviewOf(store, 'p-mai'), notRated })
    expect(handOver(store, [], { items: [{ reviewId: idOf('p-mai'), rev: 0 }] })).toMatchObject({ ok: true })
    const { current } = reviewOf(store, 'p-mai')
    const part = store.get(paths.reviewPart(idOf('p-mai'), current.appraisal ?? ''))
    expect(appraisalPartSchema.parse(part)).toMatchObject({ level: null, notRated })
  })

  it('is refused with the rule where one forbids a level, and takes nothing of the table', () => {
    const store = know(office(), 'p-mai', { absentMonths: 4 })
    expect(handOver(store, [mark('p-long'), mark('p-mai')])).toEqual({
      ok: false,
      reason: 'rulesForbid',
      at: { [idOf('p-mai')]: 'R04' },
    })
    const lower = mark('p-mai', { level: 'completed', reason: 'Nghỉ 04 tháng.' })
    expect(handOver(store, [mark('p-long'), lower])).toMatchObject({ ok: true, moved: 2 })
  })

  it('counts those handed over before, and who is not on the list, into the quota of the group', () => {
    const outstanding = mark('p-mai', { level: 'outstanding', reason: 'Sáng kiến cấp tỉnh.' })
    expect(handOver(office(), [outstanding])).toMatchObject({ reason: 'rulesForbid', at: { [idOf('p-mai')]: 'R01' } })
    const items = [{ reviewId: idOf('p-long'), rev: 1 }]
    expect(handOver(office(), [mark('p-long'), outstanding], { items })).toMatchObject({ ok: true, moved: 1 })
  })

  it('a warning wants a reason or to be accepted; it goes on with the level', () => {
    const store = know(office(), 'p-mai', { monthsAtFormerUnit: 7 }, { flags: { transferred: true } })
    expect(handOver(store, [mark('p-mai')])).toMatchObject({ reason: 'warningsOpen', at: { [idOf('p-mai')]: 'R11' } })
    const answered = mark('p-mai', { reason: 'Đơn vị cũ đã có nhận xét tại Công văn 12.' })
    expect(handOver(structuredClone(store), [answered])).toMatchObject({ ok: true })
    expect(handOver(store, [mark('p-mai')], { accepted: ['R11'] })).toMatchObject({ ok: true })
    const path = paths.reviewPart(idOf('p-mai'), reviewOf(store, 'p-mai').current.appraisal ?? '')
    expect(appraisalPartSchema.parse(store.get(path)).findings).toMatchObject([{ rule: 'R11', severity: 'warn' }])
  })

  it('is refused by other rules than those the table was looked at by, or than are here', () => {
    const facts = (campaign: object) => ({ campaign: { ...campaignIn(office()), ...campaign } })
    const other = { ...pin2023, hash: '0'.repeat(64) }
    expect(handOver(office(), [mark('p-mai')], facts({ rulePack: other }))).toEqual({
      ok: false,
      reason: 'packMissing',
    })
    const items = [{ reviewId: idOf('p-mai'), rev: 1 }]
    const input = { campaign: 'kd', track: 'partyGroup', items, pack: other.hash, accepted: [], key: 'khoa-thu-1' }
    expect(handOver(office(), [mark('p-mai')], { input })).toEqual({ ok: false, reason: 'packDiffers' })
  })

  it('is of who organises the track, while the campaign is open', () => {
    const store = office()
    const caller = { uid: 'p-quyet', name: '', access: { active: true, organiser: [], scopes: ['kd.partyGroup.G3'] } }
    expect(handOver(store, [mark('p-mai')], { caller })).toEqual({ ok: false, reason: 'notYours' })
    const campaign = { ...campaignIn(store), status: 'closed' as const }
    expect(handOver(store, [mark('p-mai')], { campaign })).toEqual({ ok: false, reason: 'campaignClosed' })
  })
})
