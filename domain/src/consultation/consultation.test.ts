import { describe, expect, it } from 'vitest'
import type { SheetProposal, SheetRow } from '../appraisal/sheet/sheet.ts'
import { judge } from '../commands/admit.ts'
import { recorded } from '../commands/record.ts'
import { paths } from '../ids.ts'
import type { Body } from '../model/process.ts'
import type { Review } from '../model/review.ts'
import { openOffice } from '../office/open-office.fixture.ts'
import { allReviews, campaignIn, differences } from '../office/stored.fixture.ts'
import { process2023 } from '../plan/2023/process-2023.ts'
import { apply, type Store } from '../writes/apply.ts'
import { askBodies } from './ask-bodies.ts'
import { askedFactsOf } from './asked-facts.ts'
import { giveOpinion, type OpinionFacts } from './give-opinion.ts'
import { opinionActSchema, opinionPartSchema } from './opinion.ts'
import { opinionInWords, stancesInWords } from './stance.ts'
import { type NotStated, stated } from './stated.ts'

const NOW = new Date('2023-12-05T03:00:00Z')
const BODIES: Body[] = [
  { id: 'b-ban', name: 'Ban Chính sách pháp luật', members: ['p-long', 'p-pho'], outside: false },
  { id: 'b-hoi', name: 'Hội Khuyến học', members: ['p-hoi'], outside: false },
]

/** A unit whose proposal has come: its collective, its head, who speaks for a body, and one of its staff. */
const office = (bodies: Body[] = BODIES): Store => {
  const store = openOffice({
    campaign: {
      id: 'kd',
      organisers: { partyGroup: ['p-to'], provincial: [], partyCell: [] },
      process: { ...process2023, bodies },
    },
    units: [{ id: 'u-ban', head: 'p-long' }],
    people: ['p-long', 'p-mai', 'p-pho', 'p-hoi', 'p-to'].map((id) => ({ id })),
    subjects: ['u-ban', 'p-long', 'p-mai'].map((subject) => ({ subject, unit: 'u-ban', group: `G-${subject}` })),
  })
  for (const review of allReviews(store))
    store.set(paths.review(review.id), { ...review, stage: 'consultation', current: { conference: 'conference.3' } })
  return store
}

const idOf = (subject: string) => `kd_${subject}_partyGroup`
const PROPOSAL = 'kd_u-ban_1.proposal.3'
type Item = OpinionFacts['input']['items'][number]
const line = (subject: string, rest: Partial<Item> = {}): Item => ({
  ...{ reviewId: idOf(subject), strengths: '  Sâu sát cơ sở. ', shortcomings: '', proposal: PROPOSAL },
  ...{ stance: 'agrees', level: null, reason: '' },
  ...rest,
})
const proposal: SheetProposal = {
  ...{ act: PROPOSAL, number: 3, unitName: 'Ban', selfRating: 'outstanding', proposed: 'good', remark: 'Nhất trí.' },
  tally: { outstanding: 3, good: 4, completed: 0, notCompleted: 0, invalid: 0 },
}
const ROW: SheetRow = { subject: 'p-mai', subjectKind: 'person', name: 'Mai', proposal }
const reviewOf = (store: Store, subject: string) => store.get(paths.review(idOf(subject))) as Review

const factsOf = (store: Store, uid: string, body: string, items = [line('p-mai')]): OpinionFacts => ({
  campaign: campaignIn(store),
  input: { campaign: 'kd', body, items, key: 'khoa-thu-1' },
  reviews: allReviews(store).filter(({ id }) => items.some(({ reviewId }) => reviewId === id)),
  rows: new Map(items.map(({ reviewId }) => [reviewId, ROW])),
  caller: { uid, name: `Đồng chí ${uid}`, access: { active: true, organiser: [] } },
  now: NOW,
})

const give = (store: Store, ...args: Parameters<typeof factsOf> extends [Store, ...infer Rest] ? Rest : never) => {
  const facts = factsOf(store, ...args)
  const outcome = judge(giveOpinion)(facts)
  if (!outcome.ok) return outcome
  const subject = giveOpinion.subject(facts, outcome)
  if (!subject) throw new Error('an opinion leaves its event')
  apply(store, recorded(outcome.writes, subject, { command: 'giveOpinion', by: facts.caller.uid, at: NOW }))
  return outcome
}

describe('an opinion of a consulted body', () => {
  it('is a part that only who handles the group reads, and an act for those who speak for the body', () => {
    const store = office()
    expect(give(store, 'p-hoi', 'b-hoi')).toMatchObject({ ok: true, moved: 1 })
    const { current, eventSeq, audience } = reviewOf(store, 'p-mai')
    const part = opinionPartSchema.parse(store.get(paths.reviewPart(idOf('p-mai'), current.consultation ?? '')))
    expect(part).toMatchObject({
      scope: 'kd.partyGroup.G-p-mai',
      bodyName: 'Hội Khuyến học',
      strengths: 'Sâu sát cơ sở.',
      ...{ stance: 'agrees', level: 'good', reason: '', proposal: { act: PROPOSAL, number: 3 } },
    })
    expect(current.consultation).toBe(`consultation.${eventSeq}`)
    expect(audience.consultation).toBeUndefined()
    const act = opinionActSchema.parse(store.get(paths.act(part.act)))
    expect(act).toMatchObject({ id: 'kd_b-hoi.opinion.1', audience: ['p-hoi'], by: 'p-hoi', byName: 'Đồng chí p-hoi' })
    expect(campaignIn(store).eventSeq).toBe(1)
  })

  it('moves a review on when no body is left that owes one; until then it waits for the others', () => {
    const store = office()
    give(store, 'p-pho', 'b-ban')
    expect(reviewOf(store, 'p-mai')).toMatchObject({ stage: 'consultation', actors: { consultation: ['p-hoi'] } })
    give(store, 'p-hoi', 'b-hoi')
    expect(reviewOf(store, 'p-mai')).toMatchObject({ stage: 'appraisal', doneAt: { consultation: NOW } })
    expect(differences(store).filter(({ id }) => id === idOf('p-mai'))).toEqual([])
  })

  it('is one of a body: what one of its people has sent, another does not send again', () => {
    const store = office()
    give(store, 'p-pho', 'b-ban')
    for (const uid of ['p-pho', 'p-long'])
      expect(give(store, uid, 'b-ban')).toEqual({
        ok: false,
        reason: 'itemsNotReady',
        at: { [idOf('p-mai')]: 'unknownReview' },
      })
  })

  it('is never of who speaks for the body, or of the collective that he heads, and the rule is said', () => {
    expect(
      give(
        office(),
        'p-pho',
        'b-ban',
        ['u-ban', 'p-mai', 'p-long'].map((subject) => line(subject)),
      ),
    ).toEqual({
      ok: false,
      reason: 'opinionOnOwn',
      at: { [idOf('u-ban')]: 'ownReview', [idOf('p-long')]: 'ownReview' },
    })
  })

  it('is of what waits for it: what is not there or not asked is answered alike, what has moved by name', () => {
    const store = office()
    store.set(paths.review(idOf('p-mai')), { ...reviewOf(store, 'p-mai'), stage: 'conference' })
    expect(give(store, 'p-hoi', 'b-hoi', [line('p-khong-co')])).toMatchObject({
      at: { [idOf('p-khong-co')]: 'unknownReview' },
    })
    expect(give(store, 'p-hoi', 'b-hoi')).toMatchObject({ at: { [idOf('p-mai')]: 'notInConsultation' } })
    expect(give(store, 'p-hoi', 'b-hoi', [line('u-ban'), line('u-ban')])).toMatchObject({
      at: { [idOf('u-ban')]: 'twice' },
    })
  })

  it('says another level with its reason, or that it knows too little, which is no level', () => {
    const store = office()
    const other = line('p-mai', { stance: 'otherLevel', level: 'completed', reason: ' Chậm báo cáo. ' })
    expect(
      give(store, 'p-hoi', 'b-hoi', [other, line('u-ban', { stance: 'notInformed', level: 'good' })]),
    ).toMatchObject({
      ok: true,
    })
    const act = opinionActSchema.parse(store.get(paths.act('kd_b-hoi.opinion.1')))
    expect(act.items).toMatchObject([
      { stance: 'otherLevel', level: 'completed', reason: 'Chậm báo cáo.' },
      { stance: 'notInformed', level: null, reason: '' },
    ])
    const [first, second] = act.items.map(opinionInWords)
    expect([first, second]).toEqual(['Hoàn thành nhiệm vụ', 'Không đủ thông tin'])
    expect(stancesInWords(act.items, 'good')).toBe('01 đề nghị mức khác, 01 không đủ thông tin')
    expect(stancesInWords([...act.items, { level: 'good' }], 'good')).toMatch(/^01 nhất trí, /)
  })

  it.each<[NotStated, Partial<Item>]>([
    ['proposalChanged', { proposal: 'kd_u-ban_1.proposal.2' }],
    ['proposalChanged', { proposal: '' }],
    ['levelMissing', { stance: 'otherLevel', reason: 'Chậm.' }],
    ['sameLevel', { stance: 'otherLevel', level: 'good', reason: 'Chậm.' }],
    ['reasonMissing', { stance: 'otherLevel', level: 'completed', reason: ' ' }],
  ])('is refused whole where one line does not stand: %s', (reason, change) => {
    const store = office()
    const before = new Map(store)
    expect(give(store, 'p-hoi', 'b-hoi', [line('u-ban'), line('p-mai', change)])).toEqual({
      ...{ ok: false, reason: 'opinionNotStated', at: { [idOf('p-mai')]: reason } },
    })
    expect(store).toEqual(before)
  })

  it('agrees with no level that nobody has proposed', () => {
    expect(stated(line('p-mai', { proposal: '' }), undefined)).toEqual({ ok: false, reason: 'levelMissing' })
  })

  it('is given by who speaks for the body in this campaign, while it is open, and by nobody else', () => {
    const store = office()
    for (const [uid, body] of [
      ['p-mai', 'b-hoi'],
      ['p-to', 'b-hoi'],
      ['p-hoi', 'b-ban'],
      ['p-hoi', 'b-khac'],
    ] as const)
      expect(give(store, uid, body)).toEqual({ ok: false, reason: 'notYours' })
    store.set(paths.campaign('kd'), { ...campaignIn(store), status: 'closed' })
    expect(give(store, 'p-hoi', 'b-hoi')).toEqual({ ok: false, reason: 'campaignClosed' })
  })

  it('holds no more text than one document', () => {
    const items = ['u-ban', 'p-mai'].map((subject) => line(subject, { strengths: 'ằ'.repeat(150_000) }))
    expect(give(office(), 'p-hoi', 'b-hoi', items)).toMatchObject({ at: { items: 'tooLong' } })
  })
})

it('shows a body the post, both levels and the unit’s word, and neither votes nor anything that others have said', () => {
  const posts = [
    { unit: 'u-ban', title: 'Chi ủy viên', kind: 'party' as const },
    { unit: 'u-ban', title: 'Phó Trưởng ban' },
    { unit: 'u-ban', title: 'Chuyên viên', to: '2022-12-31' },
  ]
  const row: SheetRow = { ...ROW, opinions: { 'b-hoi': { part: 'consultation.9', level: 'completed', at: NOW } } }
  expect(askedFactsOf({ id: idOf('p-mai') }, row, { posts }, '2023-12-05')).toEqual({
    ...{ reviewId: idOf('p-mai'), post: 'Chi ủy viên, Phó Trưởng ban', selfRating: 'outstanding' },
    ...{ selfRatingOnPaper: false, proposed: 'good', remark: 'Nhất trí.', proposal: PROPOSAL, number: 3 },
  })
  expect(askedFactsOf({ id: 'x' }, undefined, null, '2023-12-05')).toMatchObject({ proposed: null, proposal: '' })
})

it('asks each person once a proposal, and nobody where the organiser goes on alone', () => {
  const asked = (store: Store) =>
    askBodies(
      allReviews(store).map((review) => ({ ...review, stage: 'conference' as const })),
      { id: 'kd_u-ban_1', campaign: 'kd' },
      { number: 1, now: NOW },
    ).map(({ id }) => id)
  expect(asked(office())).toEqual(['p-hoi', 'p-long', 'p-pho'].map((uid) => `kd_u-ban_1.1.opinionAsked.${uid}`))
  expect(asked(office([]))).toEqual([])
})
