import type { Paper } from '../../model/paper.ts'
import type { Board, Row } from '../../model/progress.ts'
import type { Review } from '../../model/review.ts'
import { same } from '../../writes/same.ts'
import { countRows, rowOf } from './board-row.ts'

/** One thing in which a board disagreed with the reviews it shows. Ids only: it goes into a log. */
export interface Difference {
  reviewId: string
  what: 'missing' | 'unknown' | keyof Row | 'counts'
}

export interface Recount {
  rows: Board['rows']
  counts: Board['counts']
  differences: Difference[]
}

/** `selfReview` is done when the paper was accepted and has not gone back; later stages keep their record. */
const doneAtOf = (review: Review, paper: Paper, row: Row | undefined): Row['doneAt'] => {
  const { selfReview: _, ...later } = row?.doneAt ?? {}
  if (review.stage === 'selfReview') return {}
  return paper.acceptedAt ? { selfReview: paper.acceptedAt, ...later } : later
}

/**
 * What a board's rows and counts must be, from the reviews of its unit and their papers, and where the board
 * says otherwise (design §7.2). Names are kept from the board, which alone has those of other subjects.
 */
export const recount = (
  board: Pick<Board, 'rows' | 'counts'>,
  reviews: readonly Review[],
  papers: ReadonlyMap<string, Paper>,
): Recount => {
  const differences: Difference[] = []
  const rows: Board['rows'] = {}
  for (const review of reviews) {
    const paper = papers.get(review.paperId)
    if (!paper) throw new Error(`no paper for review ${review.id}`)
    const row = board.rows[review.id]
    const name = row?.name ?? (paper.subject === review.subject ? paper.subjectName : review.subject)
    const returned = paper.state === 'returned' && review.stage === 'selfReview'
    const truth = rowOf(review, name, { returned, doneAt: doneAtOf(review, paper, row) })
    rows[review.id] = truth
    if (!row) differences.push({ reviewId: review.id, what: 'missing' })
    else {
      for (const key of Object.keys(truth) as (keyof Row)[]) {
        if (!same(truth[key], row[key])) differences.push({ reviewId: review.id, what: key })
      }
    }
  }
  for (const id of Object.keys(board.rows)) if (!rows[id]) differences.push({ reviewId: id, what: 'unknown' })
  const counts = countRows(rows)
  if (!same(counts, board.counts)) differences.push({ reviewId: '', what: 'counts' })
  return { rows, counts, differences }
}
