import { paths } from '@kiemdiem/domain/ids'
import { paperSchema } from '@kiemdiem/domain/model/paper'
import { onSchedule } from 'firebase-functions/scheduler'
import { describe } from '../errors.ts'
import { db } from '../firestore/db.ts'
import { parse } from '../firestore/parse.ts'
import { log } from '../log.ts'
import { judgeSeal } from './judge-seal.ts'

const CHUNK = 300

/** Seals in this campaign that nobody has accepted or refused. Two reads for each paper still being written. */
const waitingSeals = async (campaign: string): Promise<{ paperId: string; revision: number }[]> => {
  const open = db
    .collection('papers')
    .where('campaign', '==', campaign)
    .where('state', 'in', ['drafting', 'returned', 'completing'])
  const papers = (await open.get()).docs.map((doc) => parse(paperSchema, doc))
  const waiting: { paperId: string; revision: number }[] = []
  for (let from = 0; from < papers.length; from += CHUNK) {
    const some = papers.slice(from, from + CHUNK)
    const refs = some.map(({ id, revision }) => db.doc(paths.revision(id, revision)))
    const seals = await db.getAll(...refs, { fieldMask: ['revision'] })
    some.forEach(({ id, revision }, index) => {
      if (seals[index]?.exists) waiting.push({ paperId: id, revision })
    })
  }
  return waiting
}

/**
 * Every hour, the seals whose event was lost, or was stopped by data that have been mended since: a waiting seal
 * freezes its draft, so nobody could help themselves, also after the campaign has been closed. Judging one again is
 * harmless at any time.
 */
export const sweepSeals = onSchedule(
  { schedule: 'every 60 minutes', timeZone: 'Asia/Ho_Chi_Minh', timeoutSeconds: 540, maxInstances: 1 },
  async () => {
    const campaigns = await db.collection('campaigns').where('status', 'in', ['open', 'closed']).get()
    for (const { id } of campaigns.docs) {
      for (const { paperId, revision } of await waitingSeals(id)) {
        try {
          await judgeSeal(paperId, revision)
        } catch (error) {
          log('ERROR', 'sealsSwept', { paperId, revision, outcome: 'failed', detail: describe(error) })
        }
      }
    }
  },
)
