import type { Board, Step } from '../../../model/progress.ts'
import type { Review } from '../../../model/review.ts'
import { stepOf } from '../../../reviews/standing.ts'

/** A review as far as a plan looks at it. */
export interface PlannedReview extends Pick<Review, 'id' | 'unit' | 'paperId' | 'subjectKind' | 'name' | 'notRated'> {
  step: Step
}

/** As its header has it: for a plan that is saved. */
export const plannedReview = (review: Review): PlannedReview => ({
  ...{ id: review.id, unit: review.unit, paperId: review.paperId },
  ...{ subjectKind: review.subjectKind, name: review.name, step: stepOf(review) },
  ...(review.notRated && { notRated: review.notRated }),
})

/** Those of a unit by the rows of its board, for a preview: a row follows from its header, but does not say who is given no level. */
export const plannedOnBoard = ({ unit, rows }: Pick<Board, 'unit' | 'rows'>): Record<string, PlannedReview> =>
  Object.fromEntries(
    Object.entries(rows).map(([id, { paperId, subjectKind, name, step }]) => [
      id,
      { id, unit, paperId, subjectKind, name, step },
    ]),
  )
