import { paths } from '../ids.ts'
import type { Conference } from '../model/conference.ts'
import type { Review, ReviewEvent } from '../model/review.ts'
import { boardWrites } from '../progress/rows/board-writes.ts'
import type { Write } from '../writes/write.ts'

export interface Move {
  review: Review
  /** What the header says after the move besides its new event number; what is not named stays. */
  next: Pick<Review, 'stage' | 'current'> &
    Partial<
      Pick<
        Review,
        | 'dueAt'
        | 'actors'
        | 'audience'
        | 'returned'
        | 'doneAt'
        | 'differs'
        | 'notRated'
        | 'objectedEntry'
        | 'remediation'
        | 'unreceived'
      >
    >
  event: Pick<ReviewEvent, 'type' | 'revision' | 'by' | 'at'>
}

/**
 * The writes of moving reviews: each header, exactly one event each, and each board once however many of its reviews
 * move; a conference that moves with them, as it now stands, is shown by the same writes.
 */
export const moveReviews = (moves: readonly Move[], now: Date, conference?: Conference): Write[] => {
  const moved = moves.map(({ review, next, event }) => {
    const seq = review.eventSeq + 1
    const header = { ...next, eventSeq: seq }
    const record: ReviewEvent = { seq, from: review.stage, to: next.stage, ...event }
    const writes: Write[] = [
      { op: 'update', path: paths.review(review.id), data: header },
      { op: 'create', path: paths.reviewEvent(review.id, seq), data: record },
    ]
    return { review: { ...review, ...header }, writes }
  })
  const reviews = moved.map(({ review }) => review)
  return [...moved.flatMap(({ writes }) => writes), ...boardWrites({ reviews, ...(conference && { conference }) }, now)]
}
