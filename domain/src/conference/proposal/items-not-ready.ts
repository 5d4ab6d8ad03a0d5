import { ACT_MAX, type MinutesAct } from '../../model/act.ts'
import type { Conference } from '../../model/conference.ts'
import type { Review } from '../../model/review.ts'
import { minutedItems } from '../minutes/act/minuted-items.ts'
import { proposalAct } from './proposal-act.ts'

/** Why one subject cannot be on the list; the screen has a sentence for each. */
export type ItemReason =
  | 'twice'
  | 'notOnAgenda'
  | 'notRatedHere'
  | 'notReviewed'
  | 'paperMissing'
  | 'alreadySent'
  | 'levelMissing'

interface List {
  conference: Pick<Conference, 'agenda' | 'unit'>
  act: Pick<MinutesAct, 'items'>
  reviewIds: readonly string[]
  reviews: readonly Review[]
}

const reasonFor = (
  reviewId: string,
  { conference, reviews }: List,
  proposable: ReadonlySet<string>,
): ItemReason | null => {
  if (!conference.agenda.some((item) => item.reviewId === reviewId)) return 'notOnAgenda'
  const review = reviews.find(({ id }) => id === reviewId)
  if (review?.unit !== conference.unit) return 'notRatedHere'
  const refused = proposalAct.refuses(review)
  return refused === 'alreadySent' || proposable.has(reviewId) ? refused : 'notReviewed'
}

/** By review id, why it cannot be proposed; by "items", what is wrong with the list itself. Empty: all may be. */
export const itemsNotReady = (list: List): Record<string, ItemReason | 'none' | 'tooMany'> => {
  const { reviewIds } = list
  if (reviewIds.length === 0) return { items: 'none' }
  if (reviewIds.length > ACT_MAX) return { items: 'tooMany' }
  const proposable = new Set(minutedItems(list.act).map(({ reviewId }) => reviewId))
  const reasons: Record<string, ItemReason> = {}
  for (const [at, reviewId] of reviewIds.entries()) {
    const reason = reviewIds.indexOf(reviewId) < at ? 'twice' : reasonFor(reviewId, list, proposable)
    if (reason) reasons[reviewId] = reason
  }
  return reasons
}
