import type { ActBase } from '../model/act.ts'
import type { Conference } from '../model/conference.ts'
import type { Review, ReviewEvent } from '../model/review.ts'
import { type Move, moveReviews } from '../reviews/move-reviews.ts'
import type { Write } from '../writes/write.ts'
import type { ActItem, ActRow } from './act-row.ts'

export interface TakeBackInput<A extends ActBase, I extends ActItem, R extends string> {
  row: Pick<ActRow<A, I, R>, 'stage' | 'part' | 'goes' | 'differs'>
  /** Reviews that the act left its part on, and that nothing has moved since. */
  reviews: readonly Review[]
  event: ReviewEvent['type']
  by: string
  now: Date
  /** As for applyAct. */
  conference?: Conference
  /** Of each review what later stages have left, and is to stand as before them. Absent: they have left nothing. */
  before?: (review: Review) => Review
}

/**
 * Takes an act back: nobody reads its parts any longer, and its reviews wait where they waited before, also those that it
 * sent on. The act and its parts are kept; the next act makes new ones.
 */
export const takeBackAct = <A extends ActBase, I extends ActItem, R extends string>({
  row: { stage, part, goes, differs },
  reviews,
  event,
  by,
  now,
  conference,
  before,
}: TakeBackInput<A, I, R>): Write[] => {
  const moves = reviews.map((review): Move => {
    const stood = before?.(review) ?? review
    const { [stage]: _part, ...current } = stood.current
    const { [stage]: _readers, ...audience } = review.audience
    const { [stage]: _done, ...doneAt } = stood.doneAt
    return {
      review,
      next: {
        stage: goes === 'on' ? stage : review.stage,
        current: part ? current : stood.current,
        ...(before && { actors: stood.actors }),
        ...(part && { audience }),
        ...(goes === 'on' && { doneAt }),
        ...(differs && review.differs && { differs: review.differs.filter((each) => each !== stage) }),
      },
      event: { type: event, revision: null, by, at: now },
    }
  })
  return moveReviews(moves, now, conference)
}
