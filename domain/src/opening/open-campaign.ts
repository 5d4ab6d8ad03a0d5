import { makeGates } from '../conference/gates/make-gates.ts'
import { boardIdOf, paths, reviewIdOf } from '../ids.ts'
import type { Draft } from '../model/paper.ts'
import type { Review, ReviewEvent } from '../model/review.ts'
import { type Refusal, Refused } from '../registry/relations/plan.ts'
import { relationsOf } from '../registry/relations/relations-of.ts'
import { registryOf } from '../registry/relations/roster.ts'
import type { Write } from '../writes/write.ts'
import { boardOf, boardsFor } from './boards.ts'
import type { OpeningInput } from './input.ts'
import { papersFor } from './papers.ts'
import { reviewFor } from './reviews.ts'

export type Opening = { ok: true; writes: Write[] } | { ok: false; reason: Refusal; at: string }

/**
 * Everything that opening a campaign writes: papers with empty drafts, reviews with their first event, the
 * pages of one board a unit, the groups of ratings, and the gates between conferences. Relations (who writes, returns,
 * acts, reads) come from the registry as it is then (registry/relations): who is reviewed where is frozen.
 */
export const openCampaign = (input: OpeningInput): Opening => {
  try {
    return { ok: true, writes: allWrites(input) }
  } catch (error) {
    if (error instanceof Refused) return { ok: false, reason: error.reason, at: error.at }
    throw error
  }
}

const allWrites = (input: OpeningInput): Write[] => {
  const { campaign, subjects, now } = input
  const registry = registryOf(input)
  const relations = relationsOf(input)
  const papers = papersFor(input, registry, relations)
  const boardIdFor = boardOf(subjects)
  const reviews = subjects.map((plan) => {
    const paper = papers.get(plan.paperOf ?? plan.subject)
    const relation = relations.reviews.get(reviewIdOf(campaign.id, plan.subject, plan.track))
    if (!paper || !relation) throw new Refused('noPaper', plan.subject)
    return reviewFor(input, registry, { ...plan, board: boardIdFor(plan) }, { paper, relation })
  })
  const draft: Draft = { revision: 1, sections: {}, touched: null, updatedAt: now, refusal: null }
  const opened = (review: Review): ReviewEvent => ({
    seq: 1,
    type: 'opened',
    from: null,
    to: review.stage,
    revision: null,
    by: 'system',
    at: now,
  })
  return [
    { op: 'create', path: paths.campaign(campaign.id), data: campaign },
    ...[...papers.values()].flatMap((paper): Write[] => [
      { op: 'create', path: paths.paper(paper.id), data: paper },
      { op: 'create', path: paths.draft(paper.id), data: draft },
    ]),
    ...reviews.flatMap((review): Write[] => [
      { op: 'create', path: paths.review(review.id), data: review },
      { op: 'create', path: paths.reviewEvent(review.id, 1), data: opened(review) },
    ]),
    ...boardsFor(input, registry, relations, reviews).map(
      (board): Write => ({
        op: 'create',
        path: paths.board(campaign.id, boardIdOf(board.unit, board.page)),
        data: board,
      }),
    ),
    ...relations.scopes.map((scope): Write => ({ op: 'create', path: paths.scope(scope.id), data: scope })),
    ...makeGates(campaign, input.units, reviews).map(
      (gate): Write => ({ op: 'create', path: paths.gate(gate.id), data: gate }),
    ),
  ]
}
