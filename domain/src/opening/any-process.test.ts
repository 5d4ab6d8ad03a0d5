import { describe, expect, it } from 'vitest'
import { applyAct } from '../acts/apply-act.ts'
import { office } from '../conference/schedule/office.fixture.ts'
import { actIdOf, boardIdOf, paths } from '../ids.ts'
import { type ProposalAct, proposalActSchema } from '../model/act.ts'
import { type Campaign, campaignSchema } from '../model/campaign.ts'
import { type Gate, gateSchema } from '../model/gate.ts'
import { type Paper, paperSchema } from '../model/paper.ts'
import { type BoardPage, boardPageSchema } from '../model/progress.ts'
import { type Review, reviewSchema } from '../model/review.ts'
import { STAGES, type Stage } from '../model/terms.ts'
import { sealPaper } from '../papers/seal-paper.ts'
import { boardsIn } from '../progress/fixtures/build.ts'
import { foldBoards } from '../progress/fold-boards.ts'
import { recount } from '../progress/rows/recount.ts'
import { nextStage } from '../workflow.ts'
import { apply, type Store } from '../writes/apply.ts'
import { fullSections } from './tiny-campaign.fixture.ts'
import { youthUnion } from './youth-union.fixture.ts'

const NOW = new Date('2023-12-01T02:00:00Z')

const under = <T>(store: Store, kind: string): T[] =>
  [...store].filter(([path]) => new RegExp(`^${kind}/[^/]+$`).test(path)).map(([, doc]) => doc as T)
const reviewsIn = (store: Store) => under<Review>(store, 'reviews')
const campaignIn = (store: Store): Campaign => {
  const [campaign] = under<Campaign>(store, 'campaigns')
  if (!campaign) throw new Error('no campaign')
  return campaign
}
const pagesIn = (store: Store): BoardPage[] =>
  [...store].flatMap(([path, doc]) => (path.startsWith('progress/') ? [doc as BoardPage] : []))

const sealAll = (store: Store): Store => {
  for (const paper of under<Paper>(store, 'papers')) {
    const sections = fullSections(paper.form)
    if (!paper.partyMember) delete sections.partyRating
    const reviews = paper.reviewIds.map((id) => store.get(paths.review(id)) as Review)
    const sealed = { revision: 1, sections, by: paper.responsible, submittedAt: NOW }
    const { organisers } = campaignIn(store)
    const outcome = sealPaper({ paper, number: 1, sealed, reviews, organisers, now: NOW })
    if (outcome.kind !== 'accepted') throw new Error(`${paper.id} ${outcome.kind}`)
    apply(store, outcome.writes)
  }
  return store
}

/** An act of a stage over everything that goes on from it, as plain as acts can be. */
const moveOn = (store: Store, stage: Stage): void => {
  const reviews = reviewsIn(store).filter((each) => each.stage === stage && nextStage(each.path, stage) !== null)
  if (reviews.length === 0) return
  const { id: campaign } = campaignIn(store)
  const of = { kind: 'campaign', id: campaign } as const
  const act: ProposalAct = {
    ...{ id: actIdOf(campaign, of, 'proposal', STAGES.indexOf(stage) + 1), kind: 'proposal', campaign, of },
    ...{ unit: 'u-a', unitName: 'Tập thể', track: reviews[0]?.track ?? '', by: 'p-x', onBehalf: null, number: 1 },
    ...{ submittedAt: NOW, audience: [], items: [] },
  }
  const outcome = applyAct({
    row: {
      ...{ kind: 'proposal', stage, schema: proposalActSchema, reads: 'audience', part: null, event: 'proposed' },
      ...{ goes: 'on', refuses: () => null, items: () => reviews.map(({ id }) => ({ reviewId: id })) },
    } as const,
    act,
    reviews,
  })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.at))
  apply(store, outcome.writes)
}

const differences = (store: Store) =>
  pagesIn(store).flatMap((page) => {
    const own = reviewsIn(store).filter(({ board }) => board === boardIdOf(page.unit, page.page))
    const papers = new Map(under<Paper>(store, 'papers').map((paper) => [paper.id, paper]))
    return recount(page, own, papers, []).differences
  })

describe.each([
  ['of 2023', () => office()],
  ['of a youth union', () => youthUnion()],
])('a campaign under the process %s', (_, open) => {
  it('opens with documents that their schemas accept', () => {
    const store = open()
    campaignSchema.parse(campaignIn(store))
    for (const paper of under(store, 'papers')) paperSchema.parse(paper)
    for (const review of reviewsIn(store)) reviewSchema.parse(review)
    for (const page of pagesIn(store)) boardPageSchema.parse(page)
    for (const gate of under<Gate>(store, 'gates')) gateSchema.parse(gate)
    expect(differences(store)).toEqual([])
  })

  it('has somebody for every stage of every review, and nobody who decides on himself', () => {
    for (const review of reviewsIn(open())) {
      for (const stage of review.path) expect(review.actors[stage]?.length, `${review.id} ${stage}`).toBeGreaterThan(0)
      for (const stage of review.path) expect(review.holders[stage]).toBeTruthy()
      expect(review.actors.decision ?? []).not.toContain(review.subject)
    }
  })

  it('binds and asks only for reviews that it has', () => {
    const store = open()
    const ids = reviewsIn(store).map(({ id }) => id)
    const gates = under<Gate>(store, 'gates')
    expect(gates.length).toBeGreaterThan(0)
    for (const { requires } of gates) expect(ids).toEqual(expect.arrayContaining(requires))
  })

  it('leads every review along its own path to its end, and its boards tell so at every step', () => {
    const store = sealAll(open())
    for (const { stage, path } of reviewsIn(store)) expect(stage).toBe(path[1])
    for (const stage of STAGES.slice(1)) {
      const { calendar } = campaignIn(store)
      const { stages } = foldBoards(Object.values(boardsIn(store)), NOW, calendar)
      for (const each of STAGES) {
        const through = reviewsIn(store).filter(({ path }) => path.includes(each))
        const passed = through.filter((review) => STAGES.indexOf(review.stage) > STAGES.indexOf(each))
        expect([stages[each]?.total ?? 0, stages[each]?.done ?? 0]).toEqual([through.length, passed.length])
      }
      moveOn(store, stage)
      expect(differences(store)).toEqual([])
    }
    for (const { stage, path } of reviewsIn(store)) expect(stage).toBe(path.at(-1))
  })
})
