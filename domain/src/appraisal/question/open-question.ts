import type { Review } from '../../model/review.ts'

/** While who appraises may still ask: the unit has proposed, and the table has not been handed over. */
export const mayStillAsk = ({ stage }: Pick<Review, 'stage'>): boolean =>
  stage === 'consultation' || stage === 'appraisal'

/** While an answer still serves: also when the proposal has gone back meanwhile. */
export const mayStillAnswer = (review: Pick<Review, 'stage'>): boolean =>
  review.stage === 'conference' || mayStillAsk(review)
