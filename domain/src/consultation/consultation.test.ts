import { describe, expect, it } from 'vitest'
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
import { giveOpinion, type OpinionFacts } from './give-opinion.ts'
import { opinionActSchema, opinionPartSchema } from './opinion.ts'

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
const line = (subject: string, rest: object = {}) => ({
  ...{ reviewId: idOf(subject), strengths: '  Sâu sát cơ sở. ', shortcomings: '', level: 'good' as const },
  ...rest,
})
const reviewOf = (store: Store, subject: string) => store.get(paths.review(idOf(subject))) as Review

const factsOf = (store: Store, uid: string, body: string, items = [line('p-mai')]): OpinionFacts => ({
  campaign: campaignIn(store),
  input: { campaign: 'kd', body, items, key: 'khoa-thu-1' },
  reviews: allReviews(store).filter(({ id }) => items.some(({ reviewId }) => reviewId === id)),
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

  it('is never of the body’s own, of another stage or of what is not there, and all are answered alike', () => {
    const store = office()
    store.set(paths.review(idOf('p-mai')), { ...reviewOf(store, 'p-mai'), stage: 'conference' })
    const items = ['u-ban', 'p-long', 'p-khong-co'].map((subject) => line(subject))
    expect(give(store, 'p-pho', 'b-ban', items)).toMatchObject({
      reason: 'itemsNotReady',
      at: Object.fromEntries(items.map(({ reviewId }) => [reviewId, 'unknownReview'])),
    })
    expect(give(store, 'p-hoi', 'b-hoi')).toMatchObject({ at: { [idOf('p-mai')]: 'notInConsultation' } })
    expect(give(store, 'p-hoi', 'b-hoi', [line('u-ban'), line('u-ban')])).toMatchObject({
      at: { [idOf('u-ban')]: 'twice' },
    })
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
    const items = ['u-ban', 'p-mai', 'p-long'].map((subject) => line(subject, { strengths: 'ằ'.repeat(150_000) }))
    expect(give(office(), 'p-hoi', 'b-hoi', items)).toMatchObject({ at: { items: 'tooLong' } })
  })
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
