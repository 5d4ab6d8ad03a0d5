import { opinionAskedOfReview } from '@kiemdiem/domain/consultation/asked-of'
import { giveOpinion as row } from '@kiemdiem/domain/consultation/give-opinion'
import { paths } from '@kiemdiem/domain/ids'
import { personSchema } from '@kiemdiem/domain/model/person'
import { reviewSchema } from '@kiemdiem/domain/model/review'
import { readRows } from '../appraisal/read-rows.ts'
import { readNamedCampaign } from '../campaigns/read-named-campaign.ts'
import { db } from '../firestore/db.ts'
import { parse, parseOrNull } from '../firestore/parse.ts'
import { serve } from '../serve/serve.ts'

export const giveOpinion = serve('giveOpinion', row, {
  named: readNamedCampaign,
  rest: async (tx, input, named) => {
    const ids = [...new Set(input.items.map(({ reviewId }) => reviewId))]
    const [person, ...found] = await tx.getAll(
      db.doc(paths.person(named.caller.uid)),
      ...ids.map((id) => db.doc(paths.review(id))),
    )
    const reviews = found
      .flatMap((snapshot) => parseOrNull(reviewSchema, snapshot) ?? [])
      .filter(({ campaign }) => campaign === input.campaign)
    // Only of what this person is asked about; in the transaction, so that nothing speaks of a proposal gone meanwhile.
    const asked = reviews.filter((review) => opinionAskedOfReview(review, named.caller.uid))
    return {
      ...named,
      reviews,
      rows: await readRows(tx, asked),
      caller: { ...named.caller, name: parse(personSchema, person).name },
    }
  },
  logged: ({ campaign }) => ({ campaign }),
})
