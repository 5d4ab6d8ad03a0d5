import { paths } from '@kiemdiem/domain/ids'
import type { Paper } from '@kiemdiem/domain/model/paper'
import { type Review, reviewSchema } from '@kiemdiem/domain/model/review'
import type { DocumentReference, DocumentSnapshot, Transaction } from 'firebase-admin/firestore'
import { db } from '../firestore/db.ts'
import { parse } from '../firestore/parse.ts'

export interface PaperContext {
  reviews: Review[]
  /** The other documents asked for, in their order. */
  others: DocumentSnapshot[]
}

/** The reviews that rest on a paper, and what else the decision needs, in one round trip. */
export const readReviews = async (
  tx: Transaction,
  paper: Paper,
  others: readonly DocumentReference[],
): Promise<PaperContext> => {
  const refs = paper.reviewIds.map((id) => db.doc(paths.review(id)))
  const found = await tx.getAll(...refs, ...others)
  return {
    reviews: found.slice(0, refs.length).map((snapshot) => parse(reviewSchema, snapshot)),
    others: found.slice(refs.length),
  }
}
