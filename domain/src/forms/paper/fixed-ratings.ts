import type { FormId, Reason, Revision } from '../../model/paper.ts'
import type { Review } from '../../model/review.ts'
import { isMinuted } from '../../reviews/standing.ts'
import { sectionsOf } from './form.ts'

/**
 * The self-ratings that a version completed after a conference must leave as they were: all, since the conference
 * spoke of them; but the party rating may still change until the cell has its minutes, because it depends on the
 * rating of the agency (R09: HD 21, II.B.2.3a).
 */
export const fixedRatings = (form: FormId, reviews: readonly Pick<Review, 'side' | 'current'>[]): string[] => {
  const cellToCome = reviews.some((review) => review.side === 'party' && !isMinuted(review))
  return sectionsOf(form)
    .filter((spec) => spec.kind === 'rating' && !(spec.partyForm === 'all' && cellToCome))
    .map((spec) => spec.id)
}

/** A reason for each self-rating that a completed version changes and may not. */
export const changedRatings = (
  form: FormId,
  reviews: readonly Pick<Review, 'side' | 'current'>[],
  before: Pick<Revision, 'sections' | 'onPaper'>,
  now: Pick<Revision, 'sections'>,
): Record<string, Reason> =>
  Object.fromEntries(
    fixedRatings(form, reviews)
      // What stands on a paper alone is not known here, and may be written down later.
      .filter((id) => !(before.onPaper && before.sections[id]?.rating === undefined))
      .filter((id) => before.sections[id]?.rating !== now.sections[id]?.rating)
      .map((id) => [id, 'ratingFixed' as const]),
  )
