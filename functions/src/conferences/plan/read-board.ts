import { paths } from '@kiemdiem/domain/ids'
import { type Board, boardPageSchema } from '@kiemdiem/domain/model/progress'
import { joinPages } from '@kiemdiem/domain/progress/join-pages'
import { db } from '../../firestore/db.ts'
import { parse } from '../../firestore/parse.ts'

/**
 * A unit's board, null where the campaign has none; without a transaction, so that nobody who seals waits for it. For
 * what is fixed at opening and for what only warns; what decides is read from the reviews.
 */
export const readBoard = async (campaign: string, unit: string): Promise<Board | null> => {
  const pages = await db.collection(paths.boards(campaign)).where('unit', '==', unit).get()
  return joinPages(pages.docs.map((doc) => parse(boardPageSchema, doc)))[0] ?? null
}
