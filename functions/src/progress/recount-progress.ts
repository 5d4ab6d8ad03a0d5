import { paths } from '@kiemdiem/domain/ids'
import { conferenceSchema } from '@kiemdiem/domain/model/conference'
import { paperSchema } from '@kiemdiem/domain/model/paper'
import { boardPageSchema } from '@kiemdiem/domain/model/progress'
import { reviewSchema } from '@kiemdiem/domain/model/review'
import { recount } from '@kiemdiem/domain/progress/rows/recount'
import type { DocumentReference } from 'firebase-admin/firestore'
import { onSchedule } from 'firebase-functions/scheduler'
import { serverNow } from '../clock.ts'
import { describe } from '../errors.ts'
import { db } from '../firestore/db.ts'
import { parse } from '../firestore/parse.ts'
import { optionsOf } from '../function-table.ts'
import { log } from '../log.ts'
import { recountSummaries } from './count-summaries.ts'

/** Recounts one page in a transaction, so that a seal at the same moment is neither missed nor undone. */
const recountPage = (ref: DocumentReference): Promise<number> =>
  db.runTransaction(async (tx) => {
    const page = parse(boardPageSchema, await tx.get(ref))
    const { campaign, unit } = page
    const of = (name: string) => db.collection(name).where('campaign', '==', campaign)
    const reviews = (await tx.get(of('reviews').where('board', '==', ref.id))).docs.map((doc) =>
      parse(reviewSchema, doc),
    )
    const paperIds = [...new Set(reviews.map((review) => review.paperId))]
    const papers = paperIds.length === 0 ? [] : await tx.getAll(...paperIds.map((id) => db.doc(paths.paper(id))))
    const byId = new Map(papers.map((snapshot) => [snapshot.id, parse(paperSchema, snapshot)]))
    const held = page.page === 0 ? (await tx.get(of('conferences').where('unit', '==', unit))).docs : []
    const conferences = held.map((doc) => parse(conferenceSchema, doc))
    const { rows, headers, differences, ...rest } = recount(page, reviews, byId, conferences)
    if (differences.length > 0) {
      tx.update(ref, { rows, conferences: rest.conferences, updatedAt: serverNow() })
      for (const { id, doneAt, returned } of headers) tx.update(db.doc(paths.review(id)), { doneAt, returned })
    }
    const detail = differences.map(({ id, what }) => `${id} ${what}`).join('; ')
    if (detail) log('ERROR', 'progressRecounted', { unit, outcome: 'repaired', detail })
    return differences.length
  })

/**
 * Every night the boards of open campaigns are counted anew from the reviews, and the summaries from the boards; what
 * differs is repaired and logged.
 */
export const recountProgress = onSchedule(
  {
    ...optionsOf('recountProgress'),
    schedule: 'every day 02:00',
    timeZone: 'Asia/Ho_Chi_Minh',
    timeoutSeconds: 540,
  },
  async () => {
    const campaigns = await db.collection('campaigns').where('status', '==', 'open').get()
    for (const campaign of campaigns.docs) {
      let count = 0
      for (const page of await db.collection(paths.boards(campaign.id)).listDocuments()) {
        try {
          count += await recountPage(page)
        } catch (error) {
          // One page that cannot be read must not keep the others from being counted.
          log('ERROR', 'progressRecounted', { unit: page.id, outcome: 'failed', detail: describe(error) })
        }
      }
      log('INFO', 'progressRecounted', { campaign: campaign.id, outcome: 'done', count })
    }
    await recountSummaries()
  },
)
