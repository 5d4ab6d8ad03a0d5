import type { Row } from '../model/progress.ts'
import type { Review } from '../model/review.ts'

/** Whether a board's row waits for this person's opinion. The organiser's own part of the stage is not one. */
export const opinionAskedOf = (row: Pick<Row, 'step' | 'actors'>, uid: string): boolean =>
  row.step === 'consultation' && row.actors.includes(uid)

/** The same of the review itself. */
export const opinionAskedOfReview = ({ stage, actors }: Pick<Review, 'stage' | 'actors'>, uid: string): boolean =>
  stage === 'consultation' && actors.consultation?.includes(uid) === true
