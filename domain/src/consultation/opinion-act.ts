import { scopeOf } from '../accounts/roles/scopes.ts'
import type { ActRow } from '../acts/act-row.ts'
import { type OpinionAct, type OpinionItem, type OpinionPart, opinionActSchema } from './opinion.ts'

const partOf = (
  act: OpinionAct,
  { reviewId: _review, name: _name, ...said }: OpinionItem,
  number: number,
  scope: string,
): OpinionPart => ({
  stage: 'consultation',
  number,
  scope,
  act: act.id,
  body: act.of.id,
  bodyName: act.bodyName,
  ...said,
  at: act.submittedAt,
})

/**
 * A body's sheet of opinions (plan, III.2.1): each subject gets the part that only who handles its group reads. A review
 * goes on once no body is left that owes an opinion on it.
 */
export const opinionAct: ActRow<OpinionAct, OpinionItem, 'notInConsultation'> = {
  kind: 'opinion',
  stage: 'consultation',
  schema: opinionActSchema,
  reads: 'audience',
  toOrganisers: false,
  items: ({ items }) => items,
  refuses: ({ stage }) => (stage === 'consultation' ? null : 'notInConsultation'),
  part: { data: (act, item, number, review) => partOf(act, item, number, scopeOf(review)), readers: null },
  event: 'opined',
  goes: ({ audience }, { actors }) => (actors.consultation ?? []).filter((uid) => !audience.includes(uid)),
}
