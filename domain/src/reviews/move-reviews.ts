import { paths } from '../ids.ts'
import type { Board, Row } from '../model/progress.ts'
import type { Review, ReviewEvent } from '../model/review.ts'
import { rowOf, withRows } from '../progress/rows/board-row.ts'
import type { Write } from '../writes/write.ts'

export interface Move {
  review: Review
  /** The header after the move, without its new event number; dates and readers where the move changes them. */
  next: Pick<Review, 'stage' | 'current'> & Partial<Pick<Review, 'dueAt' | 'audience'>>
  event: Pick<ReviewEvent, 'type' | 'revision' | 'by' | 'at'>
  /** Whether the row now stands for a returned paper; absent where the move has nothing to do with that. */
  returned?: boolean
  /** `doneAt` of the row after the move, given the one before. */
  doneAt: (before: Row['doneAt']) => Row['doneAt']
}

/**
 * The writes of moving reviews: each header, exactly one event each, and each board once however many of
 * its reviews move. `boards` are by unit; a review whose row is not on its board is a broken invariant.
 */
export const moveReviews = (moves: readonly Move[], boards: Record<string, Board>, now: Date): Write[] => {
  const writes: Write[] = []
  const changed: Record<string, Record<string, Row>> = {}
  for (const { review, next, event, returned, doneAt } of moves) {
    const seq = review.eventSeq + 1
    const header = { ...next, eventSeq: seq }
    const record: ReviewEvent = { seq, from: review.stage, to: next.stage, ...event }
    const row = boards[review.unit]?.rows[review.id]
    if (!row) throw new Error(`no board row for review ${review.id}`)
    writes.push({ op: 'update', path: paths.review(review.id), data: header })
    writes.push({ op: 'create', path: paths.reviewEvent(review.id, seq), data: record })
    changed[review.unit] = {
      ...changed[review.unit],
      [review.id]: rowOf({ ...review, ...header }, row.name, {
        returned: returned ?? row.returned,
        doneAt: doneAt(row.doneAt),
      }),
    }
  }
  for (const [unit, rows] of Object.entries(changed)) {
    const board = boards[unit]
    if (board) writes.push({ op: 'set', path: paths.board(board.campaign, unit), data: withRows(board, rows, now) })
  }
  return writes
}
