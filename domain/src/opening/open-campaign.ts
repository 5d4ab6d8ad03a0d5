import { makeGates } from '../conference/gates/make-gates.ts'
import { boardIdOf, paths, reviewIdOf } from '../ids.ts'
import type { Gate } from '../model/gate.ts'
import type { Draft, Paper } from '../model/paper.ts'
import type { BoardPage } from '../model/progress.ts'
import type { Review, ReviewEvent } from '../model/review.ts'
import type { Scope } from '../model/scope.ts'
import { type Refusal, Refused } from '../registry/relations/plan.ts'
import { relationsOf } from '../registry/relations/relations-of.ts'
import { registryOf } from '../registry/relations/roster.ts'
import type { Write } from '../writes/write.ts'
import { boardOf, boardsFor } from './boards.ts'
import type { OpeningInput } from './input.ts'
import { papersFor } from './papers.ts'
import { reviewFor } from './reviews.ts'
import { sheetOf } from './sheets.ts'

export type Opening = { ok: true; writes: Write[] } | { ok: false; reason: Refusal; at: string }

/** The documents of an opening, before they are put into writes. */
export interface Opened {
  papers: readonly Paper[]
  reviews: readonly Review[]
  boards: readonly BoardPage[]
  scopes: readonly Scope[]
  gates: readonly Gate[]
}

const documentsOf = (input: OpeningInput): Opened => {
  const { campaign, subjects } = input
  const registry = registryOf(input)
  const relations = relationsOf(input)
  const [unappraised] = relations.unappraised
  if (unappraised !== undefined) throw new Refused('noAppraiser', unappraised)
  const papers = papersFor(input, registry, relations)
  const boardIdFor = boardOf(subjects)
  const sheetFor = sheetOf(subjects)
  const reviews = subjects.map((plan) => {
    const paper = papers.get(plan.paperOf ?? plan.subject)
    const relation = relations.reviews.get(reviewIdOf(campaign.id, plan.subject, plan.track))
    if (!paper || !relation) throw new Refused('noPaper', plan.subject)
    return reviewFor(input, registry, { ...plan, board: boardIdFor(plan), sheet: sheetFor(plan) }, { paper, relation })
  })
  return {
    papers: [...papers.values()],
    reviews,
    boards: boardsFor(input, registry, relations, reviews),
    scopes: relations.scopes,
    gates: makeGates(campaign, input.units, reviews),
  }
}

/** What an opening makes, or why and where it cannot be. */
export const opened = (input: OpeningInput): ({ ok: true } & Opened) | { ok: false; reason: Refusal; at: string } => {
  try {
    return { ok: true, ...documentsOf(input) }
  } catch (error) {
    if (error instanceof Refused) return { ok: false, reason: error.reason, at: error.at }
    throw error
  }
}

/** A paper with its empty draft. */
export const paperWrites = (paper: Paper, now: Date): Write[] => {
  const draft: Draft = { revision: 1, sections: {}, touched: null, updatedAt: now, refusal: null }
  return [
    { op: 'create', path: paths.paper(paper.id), data: paper },
    { op: 'create', path: paths.draft(paper.id), data: draft },
  ]
}

/** A review with its first event. */
export const reviewWrites = (review: Review, now: Date): Write[] => {
  const event: ReviewEvent = {
    ...{ seq: 1, type: 'opened', from: null, to: review.stage, revision: null, by: 'system', at: now },
  }
  return [
    { op: 'create', path: paths.review(review.id), data: review },
    { op: 'create', path: paths.reviewEvent(review.id, 1), data: event },
  ]
}

export const boardWrite = (board: BoardPage): Write => ({
  op: 'create',
  path: paths.board(board.campaign, boardIdOf(board.unit, board.page)),
  data: board,
})
export const gateWrite = (gate: Gate): Write => ({ op: 'create', path: paths.gate(gate.id), data: gate })
export const scopeWrite = (scope: Scope): Write => ({ op: 'create', path: paths.scope(scope.id), data: scope })

/**
 * Everything that opening a campaign writes: papers with empty drafts, reviews with their first event, the
 * pages of one board a unit, the groups of ratings, and the gates between conferences. Relations (who writes, returns,
 * acts, reads) come from the registry as it is then (registry/relations): who is reviewed where is frozen.
 * At an office it is done step by step (steps/opening-steps.ts); both end in the same documents.
 */
export const openCampaign = (input: OpeningInput): Opening => {
  const { campaign, now } = input
  const result = opened(input)
  if (!result.ok) return result
  const { papers, reviews, boards, scopes, gates } = result
  return {
    ok: true,
    writes: [
      { op: 'create', path: paths.campaign(campaign.id), data: campaign },
      ...papers.flatMap((paper) => paperWrites(paper, now)),
      ...reviews.flatMap((review) => reviewWrites(review, now)),
      ...boards.map(boardWrite),
      ...scopes.map(scopeWrite),
      ...gates.map(gateWrite),
    ],
  }
}
