import type { Review } from '../../model/review.ts'
import { RATINGS, type Rating } from '../../model/terms.ts'
import type { CivilLevel } from '../shown/civil-level.ts'

/** The rule that binds the level of a member of the Party to that of the holder of a post. */
export const BOTH_SIDES = 'R09'

/** Whether somebody is given more as member of the Party than was decided of him as holder of a post. */
export const isAboveCivil = (level: Rating | null, civil: CivilLevel | undefined): boolean =>
  level !== null &&
  civil?.isDecided === true &&
  civil.level !== null &&
  RATINGS.indexOf(level) < RATINGS.indexOf(civil.level)

/**
 * Whether somebody is to be decided again before he is told: he has a higher level as member of the Party than was decided since of him as
 * holder of a post (R09), and who decides has not said that it stays. Officials are rated before members are, but may be decided later.
 */
export const isDecidedAgain = (
  { stage }: Pick<Review, 'stage'>,
  decided: { level: Rating | null; overrides: readonly string[] } | undefined,
  civil: CivilLevel | undefined,
): boolean =>
  stage === 'notice' &&
  decided !== undefined &&
  !decided.overrides.includes(BOTH_SIDES) &&
  isAboveCivil(decided.level, civil)
