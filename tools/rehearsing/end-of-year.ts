import { paths } from '@kiemdiem/domain/ids'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Mail } from '@kiemdiem/domain/model/mail'
import type { Review } from '@kiemdiem/domain/model/review'
import { db } from '../../functions/src/firestore/db.ts'
import { Refusal } from '../refusal.ts'

/** How many mails of each kind have gone, the most first. */
export const mailsSent = async (): Promise<[template: string, count: number][]> => {
  const { docs } = await db.collection('mail').where('state', '==', 'sent').select('template').get()
  const counts = Map.groupBy(docs, (doc) => String(doc.get('template') satisfies Mail['template']))
  return [...counts].map(([template, all]): [string, number] => [template, all.length]).toSorted((a, b) => b[1] - a[1])
}

/** Every review is archived, and the campaign over. */
export const ended = async (campaign: string): Promise<string> => {
  const { docs } = await db.collection('reviews').where('campaign', '==', campaign).get()
  const open = docs
    .map((doc) => doc.data() as Review)
    .filter(({ stage, doneAt }) => stage !== 'archive' || !doneAt.archive)
  if (open.length > 0)
    throw new Refusal(`${open.length} reviews are not archived: ${open.map(({ id }) => id).join(', ')}`)
  const { status } = (await db.doc(paths.campaign(campaign)).get()).data() as Campaign
  if (status !== 'closed') throw new Refusal(`the campaign is ${status}`)
  return `all ${docs.length} reviews are archived, the campaign is closed`
}
