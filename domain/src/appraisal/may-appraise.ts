import { scopeOf } from '../accounts/roles/scopes.ts'
import type { Access } from '../model/access.ts'
import type { Review } from '../model/review.ts'

/**
 * Whether somebody appraises this review: as an organiser of its track, or because he was named for its group; in either case he
 * reads what is hidden of it, which nobody does who belongs to it. firestore.rules ask the same of a mark.
 */
export const mayAppraise = (
  review: Pick<Review, 'campaign' | 'track' | 'group' | 'actors'>,
  { uid, access }: { uid: string; access: Pick<Access, 'organiser' | 'scopes'> },
): boolean =>
  access.scopes?.includes(scopeOf(review)) === true &&
  (access.organiser.includes(review.track) || review.actors.appraisal?.includes(uid) === true)
