import { describe, expect, it } from 'vitest'
import { proposalAct } from '../conference/proposal/proposal-act.ts'
import { actIdOf, paths, reviewIdOf } from '../ids.ts'
import { ACT_MAX, type ActOwner, type ProposalAct, type ProposedItem } from '../model/act.ts'
import type { BoardPage } from '../model/progress.ts'
import type { Review } from '../model/review.ts'
import { boardsIn } from '../office/stored.fixture.ts'
import { routed } from '../progress/fixtures/build.ts'
import { rowOf } from '../progress/rows/board-row.ts'
import { apply, type Store } from '../writes/apply.ts'
import { ACTS } from './acts.ts'
import { applyAct } from './apply-act.ts'
import { takeBackAct } from './take-back-act.ts'

const NOW = new Date('2023-12-05T03:00:00Z')
const UNITS = ['u-a', 'u-b', 'u-c', 'u-d', 'u-e']

/** A review minuted and sent, one of a unit's hundred. */
const reviewOf = (unit: string, at: number, change: Partial<Review> = {}): Review => ({
  id: reviewIdOf('kd', `p-${unit}-${at}`, 'partyGroup'),
  campaign: 'kd',
  ...routed('partyGroup'),
  subject: `p-${unit}-${at}`,
  subjectKind: 'person',
  name: `Đồng chí ${unit} ${at}`,
  unit,
  board: `${unit}.0`,
  group: 'G7',
  decider: 'dang-doan',
  paperId: `kd_p-${unit}-${at}`,
  stage: 'conference',
  actors: {},
  audience: {},
  readers: [],
  current: { conference: 'conference.3' },
  returned: false,
  doneAt: {},
  waitingFor: [],
  eventSeq: 3,
  dueAt: {},
  holders: {},
  ...change,
})
const reviewsOf = (each: number): Review[] =>
  UNITS.flatMap((unit) => Array.from({ length: each }, (_, at) => reviewOf(unit, at)))

const storeOf = (reviews: readonly Review[]): Store => {
  const pages = UNITS.map((unit): [string, BoardPage] => [
    paths.board('kd', `${unit}.0`),
    {
      campaign: 'kd',
      unit,
      unitName: unit,
      order: 1,
      track: 'partyGroup',
      page: 0,
      rows: Object.fromEntries(reviews.filter((each) => each.unit === unit).map((each) => [each.id, rowOf(each)])),
      viewers: [],
      planners: [],
      conferences: {},
      updatedAt: new Date(0),
    },
  ])
  return new Map([...pages, ...reviews.map((review): [string, object] => [paths.review(review.id), review])])
}

const actOf = (reviewIds: readonly string[], of: ActOwner = { kind: 'campaign', id: 'kd' }): ProposalAct => ({
  id: actIdOf('kd', of, 'proposal', 1),
  kind: 'proposal',
  campaign: 'kd',
  of,
  unit: 'u-a',
  unitName: 'Tập thể',
  track: 'partyGroup',
  by: 'p-x',
  onBehalf: null,
  submittedAt: NOW,
  audience: [],
  number: 1,
  items: reviewIds.map((reviewId) => ({
    reviewId,
    subject: reviewId,
    subjectKind: 'person',
    name: reviewId,
    selfRating: null,
    tally: null,
    proposed: 'good',
    remark: '',
  })),
})
const ids = (reviews: readonly Review[]) => reviews.map(({ id }) => id)

describe('an act', () => {
  it(`moves ${ACT_MAX} reviews over five units' boards: each once, each board once, all as their headers say`, () => {
    const reviews = reviewsOf(ACT_MAX / UNITS.length)
    const store = storeOf(reviews)
    const outcome = applyAct({ row: proposalAct, act: actOf(ids(reviews)), reviews })
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.at))
    const paths_ = outcome.writes.map(({ path }) => path)
    expect(new Set(paths_).size).toBe(paths_.length)
    expect(paths_.filter((path) => path.startsWith('progress/'))).toHaveLength(UNITS.length)
    expect(outcome.writes).toHaveLength(1 + 2 * ACT_MAX + UNITS.length)
    apply(store, outcome.writes)
    const boards = boardsIn(store)
    for (const { id, unit } of reviews) {
      const after = store.get(paths.review(id)) as Review
      expect(after).toMatchObject({ stage: 'consultation', eventSeq: 4, doneAt: { conference: NOW } })
      expect(boards[unit]?.rows[id]).toEqual(rowOf(after))
    }
  })

  it('marks on the board that a level departs from what it rests on, until the act is taken back', () => {
    const row = { ...proposalAct, differs: ({ proposed }: ProposedItem) => proposed === 'good' }
    const reviews = [reviewOf('u-a', 1), reviewOf('u-a', 2, { differs: ['conference'] })]
    const act = actOf(ids(reviews))
    const items = act.items.map((item, at): ProposedItem => (at === 1 ? { ...item, proposed: 'completed' } : item))
    const store = storeOf(reviews)
    const outcome = applyAct({ row, act: { ...act, items }, reviews })
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.at))
    apply(store, outcome.writes)
    const marks = () =>
      reviews.map(({ id }) => [
        (store.get(paths.review(id)) as Review).differs,
        boardsIn(store)['u-a']?.rows[id]?.differs,
      ])
    expect(marks()).toEqual([
      [['conference'], ['conference']],
      [[], undefined],
    ])
    const moved = reviews.map(({ id }) => store.get(paths.review(id)) as Review)
    const undone = takeBackAct({ row, reviews: moved, event: 'minutesReopened', by: 'p-x', now: NOW })
    apply(store, undone)
    expect(marks()).toEqual([
      [[], undefined],
      [[], undefined],
    ])
  })

  it('is refused as a whole with a reason for each review that cannot, and writes nothing', () => {
    const [sent, unminuted, unsent, fine] = [
      reviewOf('u-a', 1, { stage: 'decision' }),
      reviewOf('u-b', 1, { current: {} }),
      reviewOf('u-c', 1, { stage: 'selfReview' }),
      reviewOf('u-d', 1),
    ]
    const named = [...ids([sent, unminuted, unsent, fine]), fine.id, 'kd_p-nobody_partyGroup']
    const outcome = applyAct({ row: proposalAct, act: actOf(named), reviews: [sent, unminuted, unsent, fine] })
    expect(outcome).toEqual({
      ok: false,
      at: {
        [sent.id]: 'alreadySent',
        [unminuted.id]: 'notReviewed',
        [unsent.id]: 'paperMissing',
        [fine.id]: 'twice',
        'kd_p-nobody_partyGroup': 'unknownReview',
      },
    })
  })

  it('takes no more than one transaction carries', () => {
    const reviews = reviewsOf(ACT_MAX / UNITS.length + 1)
    const outcome = applyAct({ row: proposalAct, act: actOf(ids(reviews)), reviews })
    expect(outcome).toEqual({ ok: false, at: { items: 'tooMany' } })
  })

  it('is named by what it belongs to, whatever that is, and never as another', () => {
    const owners: ActOwner[] = [
      { kind: 'conference', id: 'kd_u-a_1' },
      { kind: 'unit', id: 'u-a' },
      { kind: 'body', id: 'b-a' },
      { kind: 'campaign', id: 'kd' },
    ]
    const named = owners.map((of) => actIdOf('kd', of, 'proposal', 2))
    expect(named).toEqual(['kd_u-a_1.proposal.2', 'kd_u-a.proposal.2', 'kd_b-a.proposal.2', 'kd.proposal.2'])
  })
})

it('each kind of act carries, by its schema, what says who reads it', () => {
  expect(new Set(ACTS.map(({ kind }) => kind)).size).toBe(ACTS.length)
  for (const { reads, schema } of ACTS) {
    const faults = schema.safeParse({}).error?.issues.map(({ path }) => path.join('.'))
    expect(faults).toContain(reads)
  }
})
