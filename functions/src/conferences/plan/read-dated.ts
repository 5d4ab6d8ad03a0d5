import type { Dated } from '@kiemdiem/domain/conference/schedule/dates/due-dates'
import { paths } from '@kiemdiem/domain/ids'
import { paperSchema } from '@kiemdiem/domain/model/paper'
import { reviewSchema } from '@kiemdiem/domain/model/review'
import type { DocumentSnapshot, Transaction } from 'firebase-admin/firestore'
import { db } from '../../firestore/db.ts'
import { parse, parseOrNull } from '../../firestore/parse.ts'

/** Several documents; none is no question at all, which the database would refuse. */
export const readAll = async (tx: Transaction, all: readonly string[]): Promise<DocumentSnapshot[]> =>
  all.length === 0 ? [] : await tx.getAll(...all.map((path) => db.doc(path)))

/**
 * Papers with the reviews that rest on them, by id, each read once, in two round trips. A paper that does not exist is
 * missing.
 */
export const readDated = async (tx: Transaction, paperIds: readonly string[]): Promise<Record<string, Dated>> => {
  const found = (await readAll(tx, [...new Set(paperIds)].map(paths.paper))).flatMap(
    (snapshot) => parseOrNull(paperSchema, snapshot) ?? [],
  )
  const ids = found.flatMap((paper) => paper.reviewIds.map(paths.review))
  const reviews = (await readAll(tx, ids)).map((snapshot) => parse(reviewSchema, snapshot))
  const byPaper = Map.groupBy(reviews, ({ paperId }) => paperId)
  return Object.fromEntries(found.map((paper) => [paper.id, { paper, reviews: byPaper.get(paper.id) ?? [] }]))
}
