import type { Review } from '../../model/review.ts'
import { STAGES } from '../../model/terms.ts'

/**
 * While a body outside may be asked about a review, and its answer entered: from opening, because its letter names no level,
 * until the table has been handed over.
 */
export const isOpenToOutside = ({ path, stage }: Pick<Review, 'path' | 'stage'>): boolean =>
  path.includes('appraisal') && STAGES.indexOf(stage) <= STAGES.indexOf('appraisal')
