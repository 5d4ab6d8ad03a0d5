import type { Dated } from '@kiemdiem/domain/conference/schedule/dates/due-dates'
import { paths } from '@kiemdiem/domain/ids'
import { type Paper, paperSchema } from '@kiemdiem/domain/model/paper'
import { type Review, reviewSchema } from '@kiemdiem/domain/model/review'
import type { DocumentSnapshot, Transaction } from 'firebase-admin/firestore'
import { db } from '../../firestore/db.ts'
import { parse, parseOrNull } from '../../firestore/parse.ts'

/** Reads several documents, none too. */
export type Reading = (all: readonly string[]) => Promise<DocumentSnapshot[]>

/** Several documents; none is no question at all, which the database would refuse. */
export const readAll = async (tx: Transaction, all: readonly string[]): Promise<DocumentSnapshot[]> =>
  all.length === 0 ? [] : await tx.getAll(...all.map((path) => db.doc(path)))

/** The same without a lock: for what decides nothing. */
export const readUnlocked: Reading = async (all) =>
  all.length === 0 ? [] : await db.getAll(...all.map((path) => db.doc(path)))

/** Papers by their ids, each once; one that does not exist is missing. */
export const readPapers = async (read: Reading, paperIds: readonly string[]): Promise<Paper[]> =>
  (await read([...new Set(paperIds)].map(paths.paper))).flatMap((snapshot) => parseOrNull(paperSchema, snapshot) ?? [])

/**
 * Papers with the reviews that rest on them, by id, each read once, in two round trips. A paper that does not exist is
 * missing. `known`: reviews that this transaction has read already.
 */
export const readDated = async (
  tx: Transaction,
  paperIds: readonly string[],
  known: readonly Review[] = [],
): Promise<Record<string, Dated>> => {
  const found = await readPapers((all) => readAll(tx, all), paperIds)
  const reviews = new Map(known.map((review) => [review.id, review]))
  const missing = found.flatMap(({ reviewIds }) => reviewIds.filter((id) => !reviews.has(id)))
  for (const snapshot of await readAll(tx, missing.map(paths.review))) {
    reviews.set(snapshot.id, parse(reviewSchema, snapshot))
  }
  const of = ({ reviewIds }: Paper): Review[] => reviewIds.flatMap((id) => reviews.get(id) ?? [])
  return Object.fromEntries(found.map((paper) => [paper.id, { paper, reviews: of(paper) }]))
}
