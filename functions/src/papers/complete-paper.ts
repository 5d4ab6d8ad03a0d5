import { paths } from '@kiemdiem/domain/ids'
import { campaignSchema } from '@kiemdiem/domain/model/campaign'
import { draftSchema } from '@kiemdiem/domain/model/paper'
import { reviewSchema } from '@kiemdiem/domain/model/review'
import { completePaper as row } from '@kiemdiem/domain/papers/complete-paper'
import { db } from '../firestore/db.ts'
import { parse } from '../firestore/parse.ts'
import { serve } from '../serve/serve.ts'
import { readNamedPaper } from './read-paper.ts'

export const completePaper = serve('completePaper', row, {
  named: readNamedPaper,
  rest: async (tx, _, named) => {
    const { paper } = named
    const [draft, campaign, ...reviews] = await tx.getAll(
      db.doc(paths.draft(paper.id)),
      db.doc(paths.campaign(paper.campaign)),
      ...paper.reviewIds.map((id) => db.doc(paths.review(id))),
    )
    return {
      ...named,
      campaign: parse(campaignSchema, campaign),
      draft: parse(draftSchema, draft),
      reviews: reviews.map((review) => parse(reviewSchema, review)),
    }
  },
  logged: ({ paperId }) => ({ paperId }),
})
