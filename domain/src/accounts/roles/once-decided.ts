import type { Process } from '../../model/process.ts'
import type { Review } from '../../model/review.ts'
import type { Scope } from '../../model/scope.ts'
import { STAGES } from '../../model/terms.ts'
import { scopeOf } from './scopes.ts'

type Standing = Pick<Review, 'campaign' | 'track' | 'group' | 'stage'>

const NOTICE = STAGES.indexOf('notice')

/** Groups of which every rating has been decided, and not every one told: their time between decision and notice. */
export const decidedGroups = (reviews: readonly Standing[]): ReadonlySet<string> =>
  new Set(
    [...Map.groupBy(reviews, scopeOf)].flatMap(([id, own]) => {
      const stages = own.map(({ stage }) => STAGES.indexOf(stage))
      return stages.every((at) => at >= NOTICE) && stages.includes(NOTICE) ? [id] : []
    }),
  )

/** A group with whose organisers read it besides its own while it is decided and not told, as the campaign has it. */
export const heldBetween = (
  scope: Scope,
  { heldOnceDecided = [] }: Pick<Process, 'heldOnceDecided'>,
  decided: ReadonlySet<string>,
): Scope => {
  const heldBy = heldOnceDecided.flatMap(({ by, tracks }) => (tracks.includes(scope.track) ? [by] : []))
  return decided.has(scope.id) && heldBy.length > 0 ? { ...scope, heldBy } : scope
}
