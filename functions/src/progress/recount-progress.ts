import { paths } from '@kiemdiem/domain/ids'
import { paperSchema } from '@kiemdiem/domain/model/paper'
import { type Board, boardSchema } from '@kiemdiem/domain/model/progress'
import { reviewSchema } from '@kiemdiem/domain/model/review'
import { recount } from '@kiemdiem/domain/progress/rows/recount'
import type { DocumentReference } from 'firebase-admin/firestore'
import { onSchedule } from 'firebase-functions/scheduler'
import { serverNow } from '../clock.ts'
import { describe } from '../errors.ts'
import { db } from '../firestore/db.ts'
import { parse } from '../firestore/parse.ts'
import { log } from '../log.ts'

/** Recounts one board in a transaction, so that a seal at the same moment is neither missed nor undone. */
const recountBoard = (ref: DocumentReference): Promise<number> =>
  db.runTransaction(async (tx) => {
    const board: Board = parse(boardSchema, await tx.get(ref))
    const query = db.collection('reviews').where('campaign', '==', board.campaign).where('unit', '==', board.unit)
    const reviews = (await tx.get(query)).docs.map((doc) => parse(reviewSchema, doc))
    const paperIds = [...new Set(reviews.map((review) => review.paperId))]
    const papers = paperIds.length === 0 ? [] : await tx.getAll(...paperIds.map((id) => db.doc(paths.paper(id))))
    const byId = new Map(papers.map((snapshot) => [snapshot.id, parse(paperSchema, snapshot)]))
    const { rows, counts, differences } = recount(board, reviews, byId)
    if (differences.length > 0) tx.update(ref, { rows, counts, updatedAt: serverNow() })
    const detail = differences.map(({ reviewId, what }) => `${reviewId} ${what}`).join('; ')
    if (detail) log('ERROR', 'progressRecounted', { unit: board.unit, outcome: 'repaired', detail })
    return differences.length
  })

/** Every night the boards of open campaigns are counted anew from the reviews; what differs is repaired and logged. */
export const recountProgress = onSchedule(
  { schedule: 'every day 02:00', timeZone: 'Asia/Ho_Chi_Minh', timeoutSeconds: 540, maxInstances: 1 },
  async () => {
    const campaigns = await db.collection('campaigns').where('status', '==', 'open').get()
    for (const campaign of campaigns.docs) {
      let count = 0
      for (const board of await db.collection(paths.boards(campaign.id)).listDocuments()) {
        try {
          count += await recountBoard(board)
        } catch (error) {
          // One board that cannot be read must not keep the others from being counted.
          log('ERROR', 'progressRecounted', { unit: board.id, outcome: 'failed', detail: describe(error) })
        }
      }
      log('INFO', 'progressRecounted', { campaign: campaign.id, outcome: 'done', count })
    }
  },
)
