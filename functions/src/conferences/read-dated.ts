import type { Dated } from '@kiemdiem/domain/conference/schedule/due-dates'
import { paths } from '@kiemdiem/domain/ids'
import { paperSchema } from '@kiemdiem/domain/model/paper'
import { type Board, boardSchema } from '@kiemdiem/domain/model/progress'
import { reviewSchema } from '@kiemdiem/domain/model/review'
import type { DocumentSnapshot, Transaction } from 'firebase-admin/firestore'
import { db } from '../firestore/db.ts'
import { parse, parseOrNull } from '../firestore/parse.ts'

/** Several documents; none is no question at all, which the database would refuse. */
export const readAll = async (tx: Transaction, all: readonly string[]): Promise<DocumentSnapshot[]> =>
  all.length === 0 ? [] : await tx.getAll(...all.map((path) => db.doc(path)))

export interface DatedPapers {
  /** By id; a paper that does not exist is missing. */
  papers: Record<string, Dated>
  /** By unit: every board that shows one of their reviews, and those already known. */
  boards: Record<string, Board>
}

/** Papers with the reviews that rest on them and the boards that show these, each read once, in three round trips. */
export const readDated = async (
  tx: Transaction,
  campaign: string,
  paperIds: readonly string[],
  known: Record<string, Board>,
): Promise<DatedPapers> => {
  const found = (await readAll(tx, [...new Set(paperIds)].map(paths.paper))).flatMap(
    (snapshot) => parseOrNull(paperSchema, snapshot) ?? [],
  )
  const reviews = (
    await readAll(
      tx,
      found.flatMap((paper) => paper.reviewIds.map(paths.review)),
    )
  ).map((snapshot) => parse(reviewSchema, snapshot))
  const units = [...new Set(reviews.map((review) => review.unit))].filter((unit) => !known[unit])
  const boards = await readAll(
    tx,
    units.map((unit) => paths.board(campaign, unit)),
  )
  return {
    papers: Object.fromEntries(
      found.map((paper) => [paper.id, { paper, reviews: reviews.filter((review) => review.paperId === paper.id) }]),
    ),
    boards: {
      ...known,
      ...Object.fromEntries(boards.map((snapshot) => parse(boardSchema, snapshot)).map((board) => [board.unit, board])),
    },
  }
}
