import { createHash } from 'node:crypto'
import { paths } from '@kiemdiem/domain/ids'
import { type Campaign, campaignSchema } from '@kiemdiem/domain/model/campaign'
import { boardPageSchema } from '@kiemdiem/domain/model/progress'
import { countedSchema, type Summary, summarySchema } from '@kiemdiem/domain/model/summary'
import { joinPages } from '@kiemdiem/domain/progress/join-pages'
import { summariesOf } from '@kiemdiem/domain/progress/summary/summaries-of'
import { same } from '@kiemdiem/domain/writes/same'
import { serverNow } from '../clock.ts'
import { describe } from '../errors.ts'
import { db } from '../firestore/db.ts'
import { parse, parseOrNull } from '../firestore/parse.ts'
import { log } from '../log.ts'

/** A write may be stored so much later than the moment that it carries: all attempts of a transaction. */
const OVERLAP_MS = 5 * 60_000

interface Changed {
  id: string
  /** The moment that its last writer carried. */
  at: number
  /** When that was stored, which alone tells two writes apart: writers of one moment are many, and not in its order. */
  stored: string
}

const changedSince = async (campaign: string, since: Date): Promise<Changed[]> => {
  const { docs } = await db.collection(paths.boards(campaign)).where('updatedAt', '>=', since).select('updatedAt').get()
  return docs.map((doc) => ({ id: doc.id, at: doc.get('updatedAt').toMillis(), stored: doc.updateTime.valueOf() }))
}

/** Which boards have changed since a moment, and their last writes: equal marks are equal boards. */
const markOf = (changed: readonly Changed[], since: Date): string => {
  const lines = changed.filter(({ at }) => at >= since.getTime()).map(({ id, stored }) => `${id} ${stored}`)
  return createHash('sha256').update(lines.sort().join('\n')).digest('base64url')
}

const says = ({ updatedAt: _, ...rest }: Summary) => rest

/** Counts the summaries of a campaign from its boards, and writes those that say something else than before. */
const count = async (campaign: Campaign, since: Date, mark: string): Promise<number> => {
  const tracks = campaign.process.tracks.map(({ id }) => id)
  const [pages, organising, stored] = await Promise.all([
    db.collection(paths.boards(campaign.id)).get(),
    db.collection('access').where('organiser', 'array-contains-any', tracks).select().get(),
    db.getAll(...tracks.map((track) => db.doc(paths.summary(campaign.id, track)))),
  ])
  const boards = joinPages(pages.docs.map((doc) => parse(boardPageSchema, doc)))
  const organisers = organising.docs.map(({ id }) => id)
  const summaries = summariesOf({ campaign, tracks, boards, organisers, now: serverNow() })
  const batch = db.batch()
  const changed = summaries.filter((summary, at) => {
    const before = stored[at] ? parseOrNull(summarySchema, stored[at]) : null
    return before === null || !same(says(summary), says(before))
  })
  for (const summary of changed) batch.set(db.doc(paths.summary(campaign.id, summary.track)), summary)
  // With the summaries it speaks of: where two counts overlap, the later write is followed by a look that finds it old.
  batch.set(db.doc(paths.counted(campaign.id)), { since, mark }, { merge: true })
  await batch.commit()
  return changed.length
}

/** Counts a campaign's summaries where a board has changed since they were counted. */
const countChanged = async (campaign: Campaign): Promise<void> => {
  const counted = parseOrNull(countedSchema, await db.doc(paths.counted(campaign.id)).get())
  const since = new Date(serverNow().getTime() - OVERLAP_MS)
  const changed = await changedSince(campaign.id, counted ? new Date(Math.min(+counted.since, +since)) : since)
  const mark = markOf(changed, since)
  if (counted && markOf(changed, counted.since) === counted.mark) {
    // Nothing new: what was looked at for long enough need not be looked at each minute.
    if (+since - +counted.since > OVERLAP_MS)
      await db.doc(paths.counted(campaign.id)).set({ since, mark }, { merge: true })
    return
  }
  // The mark was taken first: what is written while the boards are read is found at the next look.
  const written = await count(campaign, since, mark)
  log('INFO', 'summariesCounted', { campaign: campaign.id, outcome: 'done', count: written })
}

/** Each open campaign by itself: one whose data cannot be read must not keep the others from being counted. */
const inEachOpen = async (work: (campaign: Campaign) => Promise<void>): Promise<void> => {
  const { docs } = await db.collection('campaigns').where('status', '==', 'open').get()
  for (const doc of docs) {
    try {
      await work(parse(campaignSchema, doc))
    } catch (error) {
      log('ERROR', 'summariesCounted', { campaign: doc.id, outcome: 'failed', detail: describe(error) })
    }
  }
}

/**
 * Each minute: no seal and no command touches a summary, so a whole office may move at once and none of them waits for
 * another (0062).
 */
export const sweepSummaries = (): Promise<void> => inEachOpen(countChanged)

/** Each night whatever has changed: what the minutes have left wrong is mended and logged. */
export const recountSummaries = (): Promise<void> =>
  inEachOpen(async (campaign) => {
    await countChanged(campaign)
    const since = new Date(serverNow().getTime() - OVERLAP_MS)
    const mark = async () => markOf(await changedSince(campaign.id, since), since)
    const before = await mark()
    const wrong = await count(campaign, since, before)
    // Unless a board has changed in between.
    if (wrong > 0 && (await mark()) === before)
      log('ERROR', 'summariesCounted', { campaign: campaign.id, outcome: 'repaired', count: wrong })
  })
