import { paths } from '@kiemdiem/domain/ids'
import { paperSchema } from '@kiemdiem/domain/model/paper'
import { onSchedule } from 'firebase-functions/scheduler'
import { serverNow } from '../../clock.ts'
import { sweepCopies } from '../../copies/sweep-copies.ts'
import { describe } from '../../errors.ts'
import { db } from '../../firestore/db.ts'
import { parse } from '../../firestore/parse.ts'
import { optionsOf } from '../../function-table.ts'
import { log } from '../../log.ts'
import { judgeSeal } from './judge-seal.ts'

const CHUNK = 300
const HOUR_MS = 3_600_000
/** How far back each hour looks: three runs see a seal before only the night does. */
const RECENT_MS = 3 * HOUR_MS

interface Seal {
  paperId: string
  revision: number
}

/** Of these seals those that nobody has accepted or refused: one read for each. */
const stillWaiting = async (seals: readonly Seal[]): Promise<Seal[]> => {
  if (seals.length === 0) return []
  const refs = seals.map(({ paperId }) => db.doc(paths.paper(paperId)))
  const papers = await db.getAll(...refs, { fieldMask: ['state', 'revision'] })
  return seals.filter(({ revision }, at) => {
    const paper = papers[at]
    return paper?.exists && paper.get('state') !== 'sealed' && paper.get('revision') === revision
  })
}

/**
 * Seals of the last hours, of whatever campaign: two reads each, however many people write. A revision is created with
 * the server's time (rules) and never changed, so none appears later with an earlier one.
 */
const recentSeals = async (): Promise<Seal[]> => {
  const since = new Date(serverNow().getTime() - RECENT_MS)
  const { docs } = await db.collectionGroup('revisions').where('submittedAt', '>=', since).select().get()
  const seals = docs.flatMap(({ id, ref }): Seal[] => {
    const paper = ref.parent.parent
    return paper ? [{ paperId: paper.id, revision: Number(id) }] : []
  })
  const waiting: Seal[] = []
  for (let from = 0; from < seals.length; from += CHUNK)
    waiting.push(...(await stillWaiting(seals.slice(from, from + CHUNK))))
  return waiting
}

/** Every seal of this campaign that waits, however old. Two reads for each paper that is not sent. */
const allSeals = async (campaign: string): Promise<Seal[]> => {
  const open = db
    .collection('papers')
    .where('campaign', '==', campaign)
    .where('state', 'in', ['drafting', 'returned', 'completing'])
  const papers = (await open.get()).docs.map((doc) => parse(paperSchema, doc))
  const waiting: Seal[] = []
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

const everySeal = async (): Promise<Seal[]> => {
  const campaigns = await db.collection('campaigns').where('status', 'in', ['open', 'closed']).get()
  const found: Seal[] = []
  for (const { id } of campaigns.docs) found.push(...(await allSeals(id)))
  return found
}

/** The run between one and two at night, when nobody waits for an answer (UTC+7). */
const isNight = (scheduleTime: string): boolean => new Date(scheduleTime).getUTCHours() === 18

/**
 * Finds seals whose event was lost, or was stopped by data that have been mended since: a waiting seal freezes its
 * draft, so nobody could help themselves, also after the campaign has been closed. Each hour the recent ones; once a
 * night every paper that is not sent, which misses none. Judging one again is harmless at any time. After them go the
 * signed copies that nobody has finished sending, so that no further schedule is paid for.
 */
export const sweepSeals = onSchedule(
  { ...optionsOf('sweepSeals'), schedule: 'every 60 minutes', timeZone: 'Asia/Ho_Chi_Minh', timeoutSeconds: 540 },
  async ({ scheduleTime }) => {
    for (const { paperId, revision } of isNight(scheduleTime) ? await everySeal() : await recentSeals()) {
      try {
        await judgeSeal(paperId, revision)
      } catch (error) {
        log('ERROR', 'sealsSwept', { paperId, revision, outcome: 'failed', detail: describe(error) })
      }
    }
    await sweepCopies()
  },
)
