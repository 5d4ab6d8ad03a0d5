import { paths } from '@kiemdiem/domain/ids'
import type { Paper } from '@kiemdiem/domain/model/paper'
import { type Board, boardSchema } from '@kiemdiem/domain/model/progress'
import { type Review, reviewSchema } from '@kiemdiem/domain/model/review'
import type { DocumentReference, DocumentSnapshot, Transaction } from 'firebase-admin/firestore'
import { db } from '../firestore/db.ts'
import { parse } from '../firestore/parse.ts'

export interface PaperContext {
  reviews: Review[]
  /** By unit. */
  boards: Record<string, Board>
  /** The other documents asked for, in their order. */
  others: DocumentSnapshot[]
}

/**
 * The reviews that rest on a paper, the boards that show them, and what else the decision needs, in as few round
 * trips as can be: the board of the paper's own unit is fetched with the reviews, others once their unit is known.
 * Nothing is read twice.
 */
export const readReviews = async (
  tx: Transaction,
  paper: Paper,
  others: readonly DocumentReference[],
): Promise<PaperContext> => {
  const reviewRefs = paper.reviewIds.map((id) => db.doc(paths.review(id)))
  const boardRef = (unit: string) => db.doc(paths.board(paper.campaign, unit))
  const first = await tx.getAll(boardRef(paper.unit), ...reviewRefs, ...others)
  const reviews = first.slice(1, 1 + reviewRefs.length).map((snapshot) => parse(reviewSchema, snapshot))
  const units = [...new Set(reviews.map((review) => review.unit))].filter((unit) => unit !== paper.unit)
  const rest = units.length === 0 ? [] : await tx.getAll(...units.map(boardRef))
  const boards = [first[0], ...rest].map((snapshot) => parse(boardSchema, snapshot))
  return {
    reviews,
    boards: Object.fromEntries(boards.map((board) => [board.unit, board])),
    others: first.slice(1 + reviewRefs.length),
  }
}
