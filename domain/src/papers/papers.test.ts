import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { paths } from '../ids.ts'
import type { Draft, Paper, PaperReturn } from '../model/paper.ts'
import { boardsIn, campaignIn } from '../office/stored.fixture.ts'
import { tinyCampaign } from '../office/tiny-campaign.fixture.ts'
import { lastDayOf } from '../time.ts'
import { apply } from '../writes/apply.ts'
import {
  deliver,
  full,
  get,
  MEMBER,
  mailsOf,
  paperIn,
  reviewsIn,
  seal,
  sendBack,
  unsound,
} from './one-paper.fixture.ts'

describe('sealing a paper', () => {
  it('of a civil servant who is a party member moves both reviews and sends one receipt', () => {
    const store = tinyCampaign()
    seal(store, 0)
    expect(deliver(store, 1, 1).kind).toBe('accepted')
    expect(reviewsIn(store).map((review) => review.stage)).toEqual(['conference', 'conference'])
    expect(mailsOf(store)).toEqual([
      `mail/${MEMBER}.1.receipt.p-member`,
      `mail/${MEMBER}.1.yourTurn.p-cell`,
      `mail/${MEMBER}.1.yourTurn.p-head`,
    ])
    expect(unsound(store)).toEqual([])
  })

  it('with one review and one next actor writes eight documents', () => {
    const store = tinyCampaign({ memberHasCell: false })
    seal(store, 0)
    const outcome = deliver(store, 1, 1)
    expect(outcome.kind === 'accepted' && outcome.writes).toHaveLength(8)
  })

  it('after its date is accepted all the same, and marked on the board of that track alone', () => {
    const store = tinyCampaign()
    seal(store, 3 * 24 * 60)
    expect(deliver(store, 1, 3 * 24 * 60 + 1).kind).toBe('accepted')
    const [reviews, boards] = [reviewsIn(store), boardsIn(store)]
    const late = reviews.map(({ id, unit, track }) => [track, boards[unit]?.rows[id]?.late])
    expect(late).toEqual([
      ['partyGroup', ['selfReview']],
      ['partyCell', []],
    ])
    sendBack(store, 3 * 24 * 60 + 2)
    expect(
      Object.values(boardsIn(store)).flatMap(({ rows }) => Object.values(rows).flatMap((row) => row.late)),
    ).toEqual([])
  })

  it('that is incomplete is refused section by section, the text kept', () => {
    const store = tinyCampaign()
    const { causes: _, ...sections } = full
    seal(store, 0, { ...sections, duties: { text: 'Có viết.', rev: 4, by: 'p-member' } })
    expect(deliver(store, 1, 1).kind).toBe('refused')
    const draft = get<Draft>(store, paths.draft(MEMBER))
    expect(draft.refusal?.reasons).toEqual({
      causes: { reason: 'textMissing', rev: 0 },
      duties: { reason: 'gradeMissing', rev: 4 },
    })
    expect(draft.sections.duties?.text).toBe('Có viết.')
    expect(store.has(paths.revision(MEMBER, 1))).toBe(false)
    expect(paperIn(store).state).toBe('drafting')
    expect(unsound(store)).toEqual([])
  })

  it('that cannot be read is refused and not thrown', () => {
    const store = tinyCampaign()
    store.set(paths.revision(MEMBER, 1), { revision: 1, sections: { duties: { text: Number.NaN } } })
    expect(deliver(store, 1, 1).kind).toBe('refused')
  })
})

describe('returning a paper', () => {
  it('opens the next revision with the old text, keeps the sealed one and moves every review back', () => {
    const store = tinyCampaign()
    seal(store, 0)
    deliver(store, 1, 1)
    expect(sendBack(store, 2)).toMatchObject({ ok: true, revision: 2 })
    expect(paperIn(store)).toMatchObject({ state: 'returned', revision: 2, accepted: 1 })
    expect(get<Draft>(store, paths.draft(MEMBER))).toMatchObject({ revision: 2, sections: full })
    expect(store.has(paths.revision(MEMBER, 1))).toBe(true)
    expect(reviewsIn(store).every((r) => r.stage === 'selfReview' && !r.current.selfReview)).toBe(true)
    expect(unsound(store)).toEqual([])
  })

  it('takes the day that who returns it names, also sooner than the plan’s, to the day before the meeting', () => {
    const store = tinyCampaign()
    seal(store, 0)
    deliver(store, 1, 1)
    const meetings = { 'kd_u-board_1': { date: '2023-12-04', attendees: [] } }
    store.set(paths.paper(MEMBER), { ...paperIn(store), meetings })
    for (const wantedBy of ['2023-11-27', '2023-12-04', '2023-11-31'])
      expect(sendBack(store, 2, { wantedBy }), wantedBy).toEqual({ ok: false, reason: 'returnDateOutside' })
    expect(sendBack(store, 2, { wantedBy: '2023-11-28' }).ok).toBe(true)
    expect(lastDayOf(paperIn(store).dueAt)).toBe('2023-11-28')
    for (const { dueAt } of reviewsIn(store)) expect(dueAt.selfReview && lastDayOf(dueAt.selfReview)).toBe('2023-11-28')
    expect(get<PaperReturn>(store, paths.paperReturn(MEMBER, 1)).wantedBy).toBe('2023-11-28')
  })

  it('gives the text a date of its own where its had passed: two working days, or the meeting that needs it', () => {
    const late = (at: string, meetings: Paper['meetings'] = {}) => {
      const store = tinyCampaign()
      seal(store, 0)
      deliver(store, 1, 1)
      store.set(paths.paper(MEMBER), { ...paperIn(store), meetings })
      const now = new Date(`${at}T03:00:00Z`)
      expect(sendBack(store, 2, { now }).ok).toBe(true)
      const due = lastDayOf(paperIn(store).dueAt)
      const ofReviews = reviewsIn(store).map(({ dueAt }) => dueAt.selfReview && lastDayOf(dueAt.selfReview))
      return [due, ...ofReviews]
    }
    // Friday 01/12/2023: until the end of Tuesday, in both tracks.
    expect(late('2023-12-01')).toEqual(['2023-12-05', '2023-12-05', '2023-12-05'])
    // A meeting on Monday needs it before.
    const meetings = { 'kd_u-board_1': { date: '2023-12-04', attendees: [] } }
    expect(late('2023-12-01', meetings)).toEqual(['2023-12-03', '2023-12-03', '2023-12-03'])
    // Returned with time left: the paper keeps its date.
    expect(late('2023-11-20')[0]).toBe('2023-11-29')
  })

  it('is refused with its reason', () => {
    const store = tinyCampaign()
    const stranger = { uid: 'p-other', name: 'x', access: { active: true, organiser: [] } }
    expect(sendBack(store, 0)).toEqual({ ok: false, reason: 'notSealed' })
    seal(store, 0)
    deliver(store, 1, 1)
    expect(sendBack(store, 2, { caller: stranger })).toEqual({ ok: false, reason: 'notYours' })
    expect(sendBack(store, 2, { remarks: ' \n' })).toEqual({ ok: false, reason: 'remarksMissing' })
    expect(sendBack(store, 2, { remarks: 'x'.repeat(5_001) })).toEqual({ ok: false, reason: 'remarksTooLong' })
    expect(sendBack(store, 2, { revision: 0 })).toEqual({ ok: false, reason: 'newerRevision' })
    expect(unsound(store)).toEqual([])
  })

  it('is for the unit head, not for an organiser, when the writer is staff', () => {
    const store = tinyCampaign()
    seal(store, 0)
    deliver(store, 1, 1)
    const organiser = { uid: 'p-organiser', name: 'x', access: { active: true, organiser: ['partyGroup' as const] } }
    expect(sendBack(store, 2, { caller: organiser })).toEqual({ ok: false, reason: 'notYours' })
  })

  it('is not possible once a conference has been held', () => {
    const store = tinyCampaign()
    seal(store, 0)
    deliver(store, 1, 1)
    const review = reviewsIn(store)[0]
    if (review) store.set(paths.review(review.id), { ...review, stage: 'consultation' })
    expect(sendBack(store, 2)).toEqual({ ok: false, reason: 'afterConference' })
  })

  it('is not possible after closing, when it could not be sent again; one closed track of two hinders nothing', () => {
    const store = tinyCampaign()
    seal(store, 0)
    deliver(store, 1, 1)
    const feeds = paperIn(store).feeds
    const closed = (...closedStages: string[]) => ({ campaign: { ...campaignIn(store), closedStages } })
    for (const status of ['draft', 'closed', 'archived'] as const) {
      const campaign = { ...campaignIn(store), status }
      expect(sendBack(store, 2, { campaign })).toEqual({ ok: false, reason: 'campaignClosed' })
    }
    expect(sendBack(store, 2, closed(...feeds))).toEqual({ ok: false, reason: 'stageClosed' })
    expect(feeds).toHaveLength(2)
    expect(sendBack(store, 2, closed(...feeds.slice(1), 'partyGroup.conference'))).toMatchObject({ ok: true })
  })

  it('is refused once a conference has minutes of one of its reviews, whatever its stage', () => {
    const store = tinyCampaign()
    seal(store, 0)
    deliver(store, 1, 1)
    const [first] = reviewsIn(store)
    if (!first) throw new Error('the member has reviews')
    apply(store, [{ op: 'update', path: paths.review(first.id), data: { current: { conference: 'conference.1' } } }])
    expect(sendBack(store, 2)).toEqual({ ok: false, reason: 'afterConference' })
  })

  it('three times makes three mails of each kind', () => {
    const store = tinyCampaign()
    for (const round of [1, 2, 3]) {
      seal(store, round * 10)
      deliver(store, round, round * 10 + 1)
      sendBack(store, round * 10 + 2)
    }
    for (const template of ['receipt', 'yourTurn', 'returned']) {
      const to = template === 'yourTurn' ? 'p-head' : 'p-member'
      expect(mailsOf(store)).toEqual(
        expect.arrayContaining([1, 2, 3].map((n) => `mail/${MEMBER}.${n}.${template}.${to}`)),
      )
    }
    expect(unsound(store)).toEqual([])
  })
})

describe('events that come twice, late or out of order', () => {
  it('end in the same state, with each event and mail once', () => {
    const deliveries = fc.array(fc.constantFrom(1, 2, 3), { maxLength: 12 })
    fc.assert(
      fc.property(fc.nat(2), deliveries, deliveries, (rounds, during, after) => {
        const store = tinyCampaign()
        for (let round = 1; round <= rounds + 1; round += 1) {
          if (round > 1) sendBack(store, round * 10 - 1)
          seal(store, round * 10)
          for (const number of during) deliver(store, number, round * 10 + 1)
          deliver(store, round, round * 10 + 2)
        }
        for (const number of after) deliver(store, number, 59)
        expect(paperIn(store)).toMatchObject({ state: 'sealed', accepted: rounds + 1 })
        expect(mailsOf(store).filter((path) => path.includes('.receipt.'))).toHaveLength(rounds + 1)
        expect(unsound(store)).toEqual([])
      }),
    )
  })
})
