import { setCalendar as row } from '@kiemdiem/domain/conference/schedule/dates/set-calendar'
import { paperSchema } from '@kiemdiem/domain/model/paper'
import { reviewSchema } from '@kiemdiem/domain/model/review'
import type { Transaction } from 'firebase-admin/firestore'
import { db } from '../firestore/db.ts'
import { parse } from '../firestore/parse.ts'
import { serve } from '../serve/serve.ts'
import { readNamedCampaign } from './read-named-campaign.ts'

/** Every paper of a campaign with its reviews. */
const readDatedCampaign = async (tx: Transaction, campaign: string) => {
  const of = (name: string) => tx.get(db.collection(name).where('campaign', '==', campaign))
  const reviews = (await of('reviews')).docs.map((doc) => parse(reviewSchema, doc))
  const byPaper = Map.groupBy(reviews, (review) => review.paperId)
  const papers = (await of('papers')).docs.map((doc) => parse(paperSchema, doc))
  return papers.map((paper) => ({ paper, reviews: byPaper.get(paper.id) ?? [] }))
}

export const setCalendar = serve('setCalendar', row, {
  named: readNamedCampaign,
  rest: async (tx, { off, worked, source, preview }, named) => ({
    ...named,
    calendar: { off, worked, source },
    preview,
    papers: await readDatedCampaign(tx, named.campaign.id),
  }),
  logged: ({ campaign }) => ({ campaign }),
})
