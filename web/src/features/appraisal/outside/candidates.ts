import { scopeOf } from '@kiemdiem/domain/accounts/roles/scopes'
import { isOpenToOutside } from '@kiemdiem/domain/consultation/outside/still-open'
import type { Board } from '@kiemdiem/domain/model/progress'
import type { Review } from '@kiemdiem/domain/model/review'

/** Somebody, or a collective, about whom a body outside may be asked. */
interface Candidate {
  reviewId: string
  group: string
  name: string
}

export interface UnitCandidates {
  unit: string
  unitName: string
  candidates: Candidate[]
}

/** Of the groups that somebody handles, by unit in the plan's order. */
export const candidatesOf = (
  boards: readonly Pick<Board, 'unit' | 'unitName' | 'order' | 'rows'>[],
  reviews: readonly Review[],
  held: readonly string[],
): UnitCandidates[] => {
  const byId = new Map(reviews.map((review) => [review.id, review]))
  return [...boards]
    .sort((a, b) => a.order - b.order)
    .map(({ unit, unitName, rows }) => ({
      ...{ unit, unitName },
      candidates: Object.entries(rows).flatMap(([reviewId, { name, subjectKind }]) => {
        const review = byId.get(reviewId)
        if (!review || !held.includes(scopeOf(review)) || !isOpenToOutside(review)) return []
        return [{ reviewId, group: review.group, name: subjectKind === 'unit' ? `Tập thể ${name}` : name }]
      }),
    }))
    .filter(({ candidates }) => candidates.length > 0)
}

/** Whom a kind of body is asked about by default: everybody of its groups. */
export const usualOf = (units: readonly UnitCandidates[], groups: readonly string[]): string[] =>
  units.flatMap(({ candidates }) =>
    candidates.filter(({ group }) => groups.includes(group)).map((each) => each.reviewId),
  )
