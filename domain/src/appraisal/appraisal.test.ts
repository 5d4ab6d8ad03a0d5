import { describe, expect, it } from 'vitest'
import { scopeOf } from '../accounts/roles/scopes.ts'
import { judge } from '../commands/admit.ts'
import { recorded } from '../commands/record.ts'
import { paths } from '../ids.ts'
import type { ProposalAct } from '../model/act.ts'
import { docketEntrySchema } from '../model/docket.ts'
import type { Review } from '../model/review.ts'
import type { Rating } from '../model/terms.ts'
import type { Unit } from '../model/unit.ts'
import { openOffice } from '../office/open-office.fixture.ts'
import { allReviews, campaignIn, differences } from '../office/stored.fixture.ts'
import { pin2023 } from '../pack/2023/pin.ts'
import { NO_FACTS } from '../pack/shape/facts.ts'
import { process2023 } from '../plan/2023/process-2023.ts'
import { apply, type Store } from '../writes/apply.ts'
import { appraisalActSchema, appraisalPartSchema } from './appraisal.ts'
import type { RatedFacts } from './facts/rated-facts.ts'
import { type HandOverFacts, handOverAppraisal } from './hand-over.ts'
import type { Mark } from './mark.ts'
import { type Sheet, sheetSchema } from './sheet/sheet.ts'
import { opinedOnSheets, proposedOnSheets, takenOffSheets } from './sheet/sheet-writes.ts'

const NOW = new Date('2023-12-06T03:00:00Z')
const PEOPLE = ['p-long', 'p-mai', 'p-pho', 'p-to', 'p-hai']
const SCOPES = ['kd.partyGroup.G3']
const idOf = (subject: string) => `kd_${subject}_partyGroup`

const proposalOf = (store: Store, subjects: readonly string[], proposed: Rating = 'good'): ProposalAct => ({
  ...{ id: 'kd_u-ban_1.proposal.1', kind: 'proposal', campaign: 'kd', of: { kind: 'conference', id: 'kd_u-ban_1' } },
  ...{ unit: 'u-ban', unitName: 'Ban Tài chính', track: 'partyGroup', by: 'p-long', onBehalf: null, submittedAt: NOW },
  ...{ audience: ['p-long'], number: 1 },
  items: subjects.map((subject) => {
    const { name, subjectKind } = reviewOf(store, subject)
    return {
      ...{ reviewId: idOf(subject), subject, subjectKind, name, selfRating: 'outstanding' },
      ...{ tally: null, proposed, differences: [], remark: 'Nhất trí. '.repeat(60) },
    }
  }),
})

const reviewOf = (store: Store, subject: string) => store.get(paths.review(idOf(subject))) as Review
const openUnit = (store: Store) => store.get(paths.unit('u-ban')) as Unit
const sheetIn = (store: Store, subject: string) =>
  sheetSchema.parse(store.get(paths.sheet(scopeOf(reviewOf(store, subject)), 0)))
const rowIn = (store: Store, subject: string) => sheetIn(store, subject).rows[idOf(subject)]

/** What the registry knew of everybody when the proposal came: nothing that a rule speaks of. */
const rated = (): RatedFacts => ({
  ...{ class: 'civilServant', standing: 'none', unitKind: 'department', unit: 'u-ban', agency: '', code: '' },
  ...{ heads: null, deputyOf: null, facts: NO_FACTS },
})

/** The same of one of them. */
const know = (store: Store, subject: string, numbers: RatedFacts['facts']['numbers'], rest: object = {}): Store => {
  const path = paths.sheet(scopeOf(reviewOf(store, subject)), 0)
  const sheet = sheetIn(store, subject)
  const row = sheet.rows[idOf(subject)]
  if (!row) throw new Error(`no row of ${subject}`)
  const known = { ...rated(), facts: { ...NO_FACTS, numbers, ...rest } }
  store.set(path, { ...sheet, rows: { ...sheet.rows, [idOf(subject)]: { ...row, rated: known } } })
  return store
}

/** A unit whose proposal has come, its people in two groups; p-to organises and is in the second, p-hai is in none. */
const office = (stage: Review['stage'] = 'appraisal'): Store => {
  const bodies = [{ id: 'b-hoi', name: 'Hội Khuyến học', members: ['p-hoi'], outside: false }]
  const deciders = process2023.deciders.map((each) => ({ ...each, members: ['p-quyet'] }))
  const store = openOffice({
    campaign: {
      id: 'kd',
      organisers: { partyGroup: ['p-to', 'p-hai'], provincial: [], partyCell: [] },
      process: { ...process2023, bodies, deciders },
    },
    units: [{ id: 'u-ban', head: 'p-long' }],
    people: [...PEOPLE, 'p-hoi', 'p-quyet'].map((id) => ({ id })),
    subjects: PEOPLE.slice(0, 4).map((subject) => ({ subject, unit: 'u-ban', group: subject < 'p-p' ? 'G3' : 'G7' })),
  })
  for (const review of allReviews(store)) store.set(paths.review(review.id), { ...review, stage })
  apply(store, proposedOnSheets(proposalOf(store, PEOPLE.slice(0, 4)), allReviews(store), rated))
  return store
}

const mark = (subject: string, rest: Partial<Mark> = {}): Mark => ({
  ...{ id: idOf(subject), scope: 'kd.partyGroup.G3', campaign: 'kd', track: 'partyGroup', rev: 1, by: 'p-to', at: NOW },
  ...{ level: 'good', pending: null, reason: '', remark: '' },
  ...rest,
})

const sheetsIn = (store: Store, scopes: readonly string[]): Sheet[] =>
  [...store]
    .flatMap(([path, data]) => (path.startsWith('sheets/') ? [data as Sheet] : []))
    .filter(({ scope }) => scopes.includes(scope))

const handOver = (
  store: Store,
  marks: readonly Mark[],
  change: Partial<HandOverFacts> & { items?: HandOverFacts['input']['items']; accepted?: string[] } = {},
) => {
  const { items, accepted = [], ...rest } = change
  const named = items ?? marks.map(({ id, rev }) => ({ reviewId: id, rev }))
  const facts: HandOverFacts = {
    campaign: campaignIn(store),
    input: { campaign: 'kd', track: 'partyGroup', items: named, pack: pin2023.hash, accepted, key: 'khoa-thu-1' },
    reviews: allReviews(store).filter(({ id }) => named.some(({ reviewId }) => reviewId === id)),
    marks: new Map(marks.map((each) => [each.id, each])),
    sheets: sheetsIn(store, SCOPES),
    unit: null,
    head: null,
    caller: {
      uid: 'p-to',
      name: 'Đồng chí Tổ',
      access: { active: true, organiser: ['partyGroup'], scopes: SCOPES },
    },
    now: NOW,
    ...rest,
  }
  const outcome = judge(handOverAppraisal)(facts)
  if (!outcome.ok) return outcome
  const subject = handOverAppraisal.subject(facts, outcome)
  if (!subject) throw new Error('a table leaves its event')
  apply(store, recorded(outcome.writes, subject, { command: 'handOverAppraisal', by: facts.caller.uid, at: NOW }))
  return outcome
}

describe('the sheet of a group', () => {
  it('holds what units have proposed of its subjects, those of other groups apart, long remarks in short', () => {
    const store = office()
    expect(Object.keys(sheetIn(store, 'p-mai').rows).sort()).toEqual([idOf('p-long'), idOf('p-mai')])
    const row = rowIn(store, 'p-mai')
    expect(row).toMatchObject({
      subject: 'p-mai',
      proposal: { act: 'kd_u-ban_1.proposal.1', selfRating: 'outstanding', proposed: 'good' },
    })
    expect(row?.proposal?.remark).toMatch(/^Nhất trí\. .{200,300}…$/)
  })

  it('takes the opinions of bodies, which stay when the proposal goes back', () => {
    const store = office('consultation')
    const said = { strengths: 'Sâu sát.', shortcomings: '', level: 'completed' as const }
    const act = {
      ...{ id: 'kd_b-hoi.opinion.2', kind: 'opinion' as const, campaign: 'kd', bodyName: 'Hội Khuyến học' },
      ...{ of: { kind: 'body' as const, id: 'b-hoi' }, by: 'p-hoi', byName: 'Hội', onBehalf: null, submittedAt: NOW },
      ...{ audience: ['p-hoi'], items: [{ reviewId: idOf('p-mai'), name: 'Mai', ...said }] },
    }
    apply(store, opinedOnSheets(act, allReviews(store), new Map(Object.entries(sheetIn(store, 'p-mai').rows))))
    apply(store, takenOffSheets([reviewOf(store, 'p-mai')]))
    const { eventSeq } = reviewOf(store, 'p-mai')
    expect(rowIn(store, 'p-mai')).toMatchObject({
      proposal: null,
      opinions: { 'b-hoi': { level: 'completed', part: `consultation.${eventSeq + 1}` } },
    })
    expect(JSON.stringify(sheetIn(store, 'p-mai'))).not.toContain('Sâu sát')
    expect(rowIn(store, 'p-long')).toMatchObject({ proposal: { proposed: 'good' } })
  })
})

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
