import type * as z from 'zod/mini'
import { scopeOf } from '../accounts/roles/scopes.ts'
import type { ActItem, ActRow } from '../acts/act-row.ts'
import type { ActBase } from '../model/act.ts'
import type { Review } from '../model/review.ts'
import { type DecisionAct, type DecisionPart, decisionActSchema } from './decision.ts'
import { isFinal } from './outcome.ts'

/** What was decided of one subject, besides what its act and place say. */
export type DecidedPart = Omit<DecisionPart, 'stage' | 'number' | 'scope' | 'act' | 'at'>

/** By review id. */
type Parts = ReadonlyMap<string, DecidedPart>

const partOf = (act: ActBase, review: Review, number: number, parts: Parts): DecisionPart => {
  const decided = parts.get(review.id)
  if (!decided) throw new Error(`nothing was decided of ${review.id}`)
  return { stage: 'decision', number, scope: scopeOf(review), act: act.id, ...decided, at: act.submittedAt }
}

type Row<A extends ActBase, I extends ActItem> = ActRow<A, I, 'notInDecision'>

/**
 * What was decided, by whomever: each subject goes on to its notice with the part that only who handles its group reads. Who is
 * pending, or found no majority or no place, stays with what was said of him and blocks nobody else. `again`: those decided before
 * who are to be decided anew.
 */
export const decidedRow = <I extends ActItem, A extends ActBase & { items: readonly I[] }>(
  kind: A['kind'],
  schema: z.ZodMiniType<A>,
  parts: Parts,
  again: ReadonlySet<string> = new Set(),
): Row<A, I> => ({
  kind,
  stage: 'decision',
  schema,
  reads: 'audience',
  toOrganisers: false,
  items: ({ items }) => items,
  refuses: ({ id, stage }) => (stage === 'decision' || again.has(id) ? null : 'notInDecision'),
  part: { data: (act, _item, number, review) => partOf(act, review, number, parts), readers: null },
  event: 'decided',
  goes: (_act, { id }) => {
    const decided = parts.get(id)
    return decided && isFinal(decided) ? 'on' : 'nowhere'
  },
})

/** What a collective decided in its meeting (plan, III.2.2). */
export const decisionRow = (parts: Parts): Row<DecisionAct, DecisionAct['items'][number]> =>
  decidedRow('decision', decisionActSchema, parts)

/** The kind of act as tables know it. */
export const decisionAct = decisionRow(new Map())
