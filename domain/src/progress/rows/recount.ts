import type { Conference } from '../../model/conference.ts'
import type { Paper } from '../../model/paper.ts'
import type { BoardPage, Row } from '../../model/progress.ts'
import type { Review } from '../../model/review.ts'
import { same } from '../../writes/same.ts'
import { rowOf } from './board-row.ts'
import { summaryOf } from './board-writes.ts'
import { storedRow, wholeRow } from './stored-row.ts'

/** One thing in which a board disagreed with what it shows, or a review with its paper. Ids only: it goes into a log. */
export interface Difference {
  /** Of the review, or of the conference. */
  id: string
  what: 'missing' | 'unknown' | keyof Row | 'conference' | 'review.doneAt' | 'review.returned'
}

export interface Recount {
  rows: BoardPage['rows']
  conferences: BoardPage['conferences']
  /** Reviews whose header did not say what their paper says, as it must. */
  headers: Pick<Review, 'id' | 'doneAt' | 'returned'>[]
  differences: Difference[]
}

/** What a review's header must say of its paper: the text was accepted and has not gone back, or it has. */
const truthOf = (review: Review, paper: Paper): Review => {
  const { selfReview: _, ...later } = review.doneAt
  const atSelfReview = review.stage === 'selfReview'
  const doneAt = atSelfReview || !paper.acceptedAt ? later : { ...later, selfReview: paper.acceptedAt }
  return { ...review, doneAt, returned: atSelfReview && paper.state === 'returned' }
}

const rowDifferences = (id: string, truth: Row, row: Row | undefined): Difference[] => {
  if (!row) return [{ id, what: 'missing' }]
  const keys = Object.keys(truth) as (keyof Row)[]
  return keys.filter((key) => !same(truth[key], row[key])).map((what) => ({ id, what }))
}

/**
 * What a page of a board must show, from the reviews on it, their papers and, on page 0, the unit's conferences; and
 * where it says otherwise (design §7.2). What the headers repeat of the papers is proved first.
 */
export const recount = (
  page: Pick<BoardPage, 'campaign' | 'page' | 'rows' | 'conferences'>,
  reviews: readonly Review[],
  papers: ReadonlyMap<string, Paper>,
  conferences: readonly Conference[],
): Recount => {
  const differences: Difference[] = []
  const headers: Recount['headers'] = []
  const rows: BoardPage['rows'] = {}
  for (const review of reviews) {
    const paper = papers.get(review.paperId)
    if (!paper) throw new Error(`no paper for review ${review.id}`)
    const truth = truthOf(review, paper)
    const wrong = (['doneAt', 'returned'] as const).filter((key) => !same(truth[key], review[key]))
    if (wrong.length > 0) headers.push({ id: review.id, doneAt: truth.doneAt, returned: truth.returned })
    rows[review.id] = storedRow(rowOf(truth), page.campaign)
    const shown = page.rows[review.id]
    differences.push(
      ...wrong.map((key): Difference => ({ id: review.id, what: `review.${key}` })),
      ...rowDifferences(review.id, rowOf(truth), shown && wholeRow(shown, page.campaign)),
    )
  }
  const shown = page.page === 0 ? conferences : []
  const summaries = Object.fromEntries(shown.map((conference) => [conference.id, summaryOf(conference)]))
  for (const id of Object.keys(page.rows)) if (!rows[id]) differences.push({ id, what: 'unknown' })
  for (const id of new Set([...Object.keys(summaries), ...Object.keys(page.conferences)]))
    if (!same(summaries[id], page.conferences[id])) differences.push({ id, what: 'conference' })
  return { rows, conferences: summaries, headers, differences }
}
