import type { Review } from '../../model/review.ts'
import { RATINGS, type Rating } from '../../model/terms.ts'
import type { CivilLevel } from '../shown/civil-level.ts'

/**
 * Whether somebody is to be decided again before he is told: he has a higher level as member of the Party than was decided since of him as
 * holder of a post (R09). Officials are rated before members are, but may be decided later.
 */
export const isDecidedAgain = (
  { stage }: Pick<Review, 'stage'>,
  row: { decided?: { level: Rating | null } | undefined } | undefined,
  civil: CivilLevel | undefined,
): boolean => {
  const level = row?.decided?.level
  if (stage !== 'notice' || !level || !civil?.isDecided || !civil.level) return false
  return RATINGS.indexOf(level) < RATINGS.indexOf(civil.level)
}
