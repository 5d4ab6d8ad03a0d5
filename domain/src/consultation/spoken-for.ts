import type { Campaign } from '../model/campaign.ts'
import type { Body } from '../model/process.ts'
import type { Review } from '../model/review.ts'

/** The body of this id for which somebody speaks; undefined: for none of that id. */
export const bodySpokenFor = ({ process }: Pick<Campaign, 'process'>, body: string, uid: string): Body | undefined =>
  process.bodies.find(({ id, members }) => id === body && members.includes(uid))

/** Whether a review is of somebody who speaks for the body himself, or of a collective that one of them answers for. */
export const isBodysOwn = (
  { subject, actors }: Pick<Review, 'subject' | 'actors'>,
  { members }: Pick<Body, 'members'>,
): boolean => members.some((uid) => uid === subject || actors.selfReview?.includes(uid) === true)
