import { describe, expect, it } from 'vitest'
import { applyAct } from '../acts/apply-act.ts'
import { office } from '../conference/schedule/office.fixture.ts'
import { actIdOf } from '../ids.ts'
import { type ProposalAct, proposalActSchema } from '../model/act.ts'
import { campaignSchema } from '../model/campaign.ts'
import { gateSchema } from '../model/gate.ts'
import { paperSchema } from '../model/paper.ts'
import { boardPageSchema } from '../model/progress.ts'
import { reviewSchema } from '../model/review.ts'
import { STAGES, type Stage } from '../model/terms.ts'
import { sealAccepted } from '../office/papers.fixture.ts'
import {
  allGates,
  allPages,
  allPapers,
  allReviews,
  boardsIn,
  campaignIn,
  differences,
} from '../office/stored.fixture.ts'
import { youthUnion } from '../office/youth-union.fixture.ts'
import { foldBoards } from '../progress/fold-boards.ts'
import { nextStage } from '../workflow.ts'
import { apply, type Store } from '../writes/apply.ts'

const NOW = new Date('2023-12-01T02:00:00Z')

const sealAll = (store: Store): Store => {
  for (const { id } of allPapers(store)) sealAccepted(store, id, { at: NOW })
  return store
}

/** An act of a stage over everything that goes on from it, as plain as acts can be. */
const moveOn = (store: Store, stage: Stage): void => {
  const reviews = allReviews(store).filter((each) => each.stage === stage && nextStage(each.path, stage) !== null)
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
      ...{
        kind: 'proposal',
        stage,
        schema: proposalActSchema,
        reads: 'audience',
        toOrganisers: true,
        part: null,
        event: 'proposed',
      },
      ...{ goes: 'on', refuses: () => null, items: () => reviews.map(({ id }) => ({ reviewId: id })) },
    } as const,
    act,
    reviews,
  })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.at))
  apply(store, outcome.writes)
}

describe.each([
  ['of 2023', () => office()],
  ['of a youth union', () => youthUnion()],
])('a campaign under the process %s', (_, open) => {
  it('opens with documents that their schemas accept', () => {
    const store = open()
    campaignSchema.parse(campaignIn(store))
    for (const paper of allPapers(store)) paperSchema.parse(paper)
    for (const review of allReviews(store)) reviewSchema.parse(review)
    for (const page of allPages(store)) boardPageSchema.parse(page)
    for (const gate of allGates(store)) gateSchema.parse(gate)
    expect(differences(store)).toEqual([])
  })

  it('has somebody for every stage of every review, and nobody who decides on himself', () => {
    for (const review of allReviews(open())) {
      for (const stage of review.path) expect(review.actors[stage]?.length, `${review.id} ${stage}`).toBeGreaterThan(0)
      for (const stage of review.path) expect(review.holders[stage]).toBeTruthy()
      expect(review.actors.decision ?? []).not.toContain(review.subject)
    }
  })

  it('binds and asks only for reviews that it has', () => {
    const store = open()
    const ids = allReviews(store).map(({ id }) => id)
    const gates = allGates(store)
    expect(gates.length).toBeGreaterThan(0)
    for (const { requires } of gates) expect(ids).toEqual(expect.arrayContaining(requires))
  })

  it('leads every review along its own path to its end, and its boards tell so at every step', () => {
    const store = sealAll(open())
    for (const { stage, path } of allReviews(store)) expect(stage).toBe(path[1])
    for (const stage of STAGES.slice(1)) {
      const { calendar } = campaignIn(store)
      const { stages } = foldBoards(Object.values(boardsIn(store)), NOW, calendar)
      for (const each of STAGES) {
        const through = allReviews(store).filter(({ path }) => path.includes(each))
        const passed = through.filter((review) => STAGES.indexOf(review.stage) > STAGES.indexOf(each))
        expect([stages[each]?.total ?? 0, stages[each]?.done ?? 0]).toEqual([through.length, passed.length])
      }
      moveOn(store, stage)
      expect(differences(store)).toEqual([])
    }
    for (const { stage, path } of allReviews(store)) expect(stage).toBe(path.at(-1))
  })
})
