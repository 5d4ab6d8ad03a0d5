import { paths } from '@kiemdiem/domain/ids'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import { conferenceSchema } from '@kiemdiem/domain/model/conference'
import { gateSchema } from '@kiemdiem/domain/model/gate'
import { mailSchema } from '@kiemdiem/domain/model/mail'
import { paperSchema } from '@kiemdiem/domain/model/paper'
import { boardPageSchema } from '@kiemdiem/domain/model/progress'
import { reviewSchema } from '@kiemdiem/domain/model/review'
import { DECIDERS_ACTS, decidersActs } from '@kiemdiem/domain/registry/change/deciders-acts'
import type { Work } from '@kiemdiem/domain/registry/change/work'
import type { Transaction } from 'firebase-admin/firestore'
import { db } from '../firestore/db.ts'
import { parse } from '../firestore/parse.ts'
import { readEvery, readOpenCampaigns } from './read-registry.ts'

/** The same of one of them. */
export const readWork = async (tx: Transaction, campaign: Campaign): Promise<Work> => {
  const of = (collection: string) => db.collection(collection).where('campaign', '==', campaign.id)
  return {
    campaign,
    papers: await readEvery(tx, paperSchema, of('papers')),
    reviews: await readEvery(tx, reviewSchema, of('reviews')),
    boards: await readEvery(tx, boardPageSchema, db.collection(paths.boards(campaign.id))),
    conferences: await readEvery(tx, conferenceSchema, of('conferences')),
    gates: await readEvery(tx, gateSchema, of('gates')),
    acts: decidersActs(
      (await tx.get(of('acts').where('kind', 'in', [...DECIDERS_ACTS]))).docs.map((doc) => doc.data()),
    ),
    mails: await readEvery(tx, mailSchema, of('mail').where('state', 'in', ['queued', 'gathered'])),
  }
}

/**
 * Everything of the open campaigns that a head, a clerk, a name or a post may touch: thousands of documents in a large
 * office, and so read only where one of these changes, a few times in a campaign.
 */
export const readWorks = async (tx: Transaction): Promise<Work[]> => {
  const campaigns: Campaign[] = await readOpenCampaigns(tx)
  return Promise.all(campaigns.map((campaign) => readWork(tx, campaign)))
}

/**
 * For somebody new, who has no work yet, the open campaigns with nothing but the boards of his units: without a lock, as
 * their tracks are fixed at opening, so that people who are entered at once do not wait for everybody who seals.
 */
export const readBoardsOf = async (tx: Transaction, units: readonly string[]): Promise<Work[]> => {
  if (units.length === 0) return []
  const open = await readOpenCampaigns(tx)
  return Promise.all(
    open.map(async (campaign) => {
      const pages = db.collection(paths.boards(campaign.id)).where('unit', 'in', units)
      const boards = (await pages.get()).docs.map((doc) => parse(boardPageSchema, doc))
      return { campaign, boards, papers: [], reviews: [], conferences: [], gates: [], acts: [], mails: [] }
    }),
  )
}
