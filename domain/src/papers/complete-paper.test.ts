import { describe, expect, it } from 'vitest'
import { judge } from '../commands/admit.ts'
import { paths } from '../ids.ts'
import type { Draft, Paper, Sections } from '../model/paper.ts'
import type { Review } from '../model/review.ts'
import { fullSections, seal as sealIn } from '../office/papers.fixture.ts'
import { boardsIn, reviewsOf } from '../office/stored.fixture.ts'
import { tinyCampaign } from '../office/tiny-campaign.fixture.ts'
import { apply, type Store } from '../writes/apply.ts'
import { type CompleteFacts, completePaper } from './complete-paper.ts'

const MEMBER = 'kd_p-member'
const [SENT, LATER] = [new Date('2023-11-28T02:00:00Z'), new Date('2023-12-06T02:00:00Z')]
const get = <T>(store: Store, path: string) => store.get(path) as T
const paperIn = (store: Store) => get<Paper>(store, paths.paper(MEMBER))
const reviewsIn = (store: Store) => reviewsOf(store, MEMBER)
const full = fullSections({ form: '02A' }, 'p-member')

/** What the browser and the trigger do with the current revision. */
const seal = (store: Store, at: Date, sections: Sections = full) => sealIn(store, MEMBER, { at, sections })

const minute = (store: Store, track: Review['track']) => {
  const review = reviewsIn(store).find((each) => each.track === track)
  if (!review) throw new Error(`no review in ${track}`)
  const current = { ...review.current, conference: 'conference.1' }
  apply(store, [{ op: 'update', path: paths.review(review.id), data: { current } }])
}

const complete = (store: Store, change: Partial<CompleteFacts> = {}) => {
  const outcome = judge(completePaper)({
    paper: paperIn(store),
    campaign: { status: 'open', closedStages: ['partyGroup.selfReview', 'partyCell.selfReview'] },
    draft: get<Draft>(store, paths.draft(MEMBER)),
    reviews: reviewsIn(store),
    caller: { uid: 'p-member', access: { active: true, organiser: [] } },
    now: LATER,
    ...change,
  })
  if (outcome.ok) apply(store, outcome.writes)
  return outcome
}

/** Sent, and minuted by the board's conference; the cell's is still to come. */
const minuted = (): Store => {
  const store = tinyCampaign()
  seal(store, SENT)
  minute(store, 'partyGroup')
  return store
}

const rated = (id: string): Sections => ({
  ...full,
  [id]: { rating: 'completed', rev: 2, by: 'p-member' },
})

describe('opening a sent paper to complete it', () => {
  it('keeps what was sent and gives the writer its text under the next number', () => {
    const store = minuted()
    const [before, draft] = [paperIn(store), get<Draft>(store, paths.draft(MEMBER))]
    expect(complete(store)).toMatchObject({ ok: true, revision: 2 })
    expect(paperIn(store)).toEqual({
      ...before,
      state: 'completing',
      revision: 2,
      feeds: ['partyGroup.conference', 'partyCell.conference'],
    })
    expect(get<Draft>(store, paths.draft(MEMBER))).toEqual({ ...draft, revision: 2, touched: null, updatedAt: LATER })
  })

  it('is refused with its reason', () => {
    const store = tinyCampaign()
    const refused = (change: Partial<CompleteFacts> = {}) => {
      const outcome = complete(store, change)
      return outcome.ok ? 'ok' : outcome.reason
    }
    expect(refused()).toBe('notSealed')
    seal(store, SENT)
    expect(refused()).toBe('notHeldYet')
    minute(store, 'partyCell')
    expect(refused({ caller: { uid: 'p-head', access: { active: true, organiser: [] } } })).toBe('notYours')
    expect(refused({ caller: { uid: 'p-member', access: { active: false, organiser: [] } } })).toBe('notYours')
    expect(refused({ campaign: { status: 'closed', closedStages: [] } })).toBe('campaignClosed')
    const closedStages = ['partyGroup.conference', 'partyCell.conference']
    expect(refused({ campaign: { status: 'open', closedStages } })).toBe('stageClosed')
    expect(refused({ campaign: { status: 'open', closedStages: closedStages.slice(1) } })).toBe('ok')
    expect(refused()).toBe('notSealed')
  })
})

describe('sealing the completed version', () => {
  it('moves no review, writes no event, keeps the day of sending, and mails only the receipt', () => {
    const store = minuted()
    const [reviews, boards] = [reviewsIn(store), boardsIn(store)]
    complete(store)
    const outcome = seal(store, LATER)
    expect(outcome).toMatchObject({ kind: 'accepted', mails: [`${MEMBER}.2.receipt.p-member`] })
    expect(outcome.kind === 'accepted' && outcome.writes).toHaveLength(4)
    expect([reviewsIn(store), boardsIn(store)]).toEqual([reviews, boards])
    expect(paperIn(store)).toMatchObject({
      state: 'sealed',
      revision: 2,
      accepted: 2,
      acceptedAt: SENT,
      feeds: ['partyGroup.selfReview', 'partyCell.selfReview'],
    })
    expect(seal(store, LATER).kind).toBe('done')
  })

  it('refuses another self-rating, beside the reasons of the form', () => {
    const store = minuted()
    complete(store)
    const { causes: _, ...sections } = rated('civilRating')
    expect(seal(store, LATER, sections)).toMatchObject({
      kind: 'refused',
      reasons: { causes: 'textMissing', civilRating: 'ratingFixed' },
    })
    expect(get<Draft>(store, paths.draft(MEMBER)).refusal?.reasons.civilRating).toEqual({
      reason: 'ratingFixed',
      rev: 2,
    })
    expect(paperIn(store)).toMatchObject({ state: 'completing', accepted: 1 })
  })

  it('takes another party rating until the cell has its minutes, not after', () => {
    const open = minuted()
    complete(open)
    expect(seal(open, LATER, rated('partyRating')).kind).toBe('accepted')
    const closed = minuted()
    complete(closed)
    minute(closed, 'partyCell')
    expect(seal(closed, LATER, rated('partyRating'))).toMatchObject({ reasons: { partyRating: 'ratingFixed' } })
  })

  it('leaves every rating as it was where no cell reviews the subject', () => {
    const store = tinyCampaign({ memberHasCell: false })
    seal(store, SENT)
    minute(store, 'partyGroup')
    complete(store)
    expect(seal(store, LATER, rated('partyRating'))).toMatchObject({ reasons: { partyRating: 'ratingFixed' } })
  })

  it('may be done again, and again moves nothing', () => {
    const store = minuted()
    for (const number of [2, 3]) {
      expect(complete(store)).toMatchObject({ ok: true, revision: number })
      expect(seal(store, LATER).kind).toBe('accepted')
    }
    expect(paperIn(store)).toMatchObject({ accepted: 3, acceptedAt: SENT })
  })
})
