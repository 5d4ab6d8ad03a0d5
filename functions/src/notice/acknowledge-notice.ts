import { paths } from '@kiemdiem/domain/ids'
import { campaignSchema } from '@kiemdiem/domain/model/campaign'
import { reviewSchema } from '@kiemdiem/domain/model/review'
import { acknowledgeNotice as row } from '@kiemdiem/domain/notice/acknowledge-notice'
import { db } from '../firestore/db.ts'
import { parse, parseOrNull } from '../firestore/parse.ts'
import { readNamedPaper } from '../papers/read-paper.ts'
import { serve } from '../serve/serve.ts'

export const acknowledgeNotice = serve('acknowledgeNotice', row, {
  named: async (tx, input, call) => {
    const named = await readNamedPaper(tx, input, call)
    return named && { ...named, input }
  },
  rest: async (tx, { reviewId }, named) => {
    const [campaign, review] = await tx.getAll(
      db.doc(paths.campaign(named.paper.campaign)),
      db.doc(paths.review(reviewId)),
    )
    return {
      ...named,
      campaign: parse(campaignSchema, campaign),
      review: review ? parseOrNull(reviewSchema, review) : null,
    }
  },
  logged: ({ paperId }) => ({ paperId }),
})
