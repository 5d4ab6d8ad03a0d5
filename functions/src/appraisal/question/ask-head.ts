import { askHead as row } from '@kiemdiem/domain/appraisal/question/ask-head'
import { paths } from '@kiemdiem/domain/ids'
import { personSchema } from '@kiemdiem/domain/model/person'
import { reviewSchema } from '@kiemdiem/domain/model/review'
import { unitSchema } from '@kiemdiem/domain/model/unit'
import { readNamedCampaign } from '../../campaigns/read-named-campaign.ts'
import { db } from '../../firestore/db.ts'
import { parse, parseOrNull } from '../../firestore/parse.ts'
import { serve } from '../../serve/serve.ts'
import { readRows } from '../read-rows.ts'

export const askHead = serve('askHead', row, {
  named: async (tx, input, call) => {
    const named = await readNamedCampaign(tx, input, call)
    if (!named) return null
    const review = parseOrNull(reviewSchema, await tx.get(db.doc(paths.review(input.reviewId))))
    return { ...named, review: review?.campaign === input.campaign ? review : null }
  },
  rest: async (tx, _input, named) => {
    const { review, caller } = named
    const [person, unit] = await tx.getAll(
      db.doc(paths.person(caller.uid)),
      ...(review ? [db.doc(paths.unit(review.unit))] : []),
    )
    return {
      ...named,
      unit: unit ? parseOrNull(unitSchema, unit) : null,
      row: review ? (await readRows(tx, [review])).get(review.id) : undefined,
      caller: { ...caller, name: parse(personSchema, person).name },
    }
  },
  logged: ({ campaign, reviewId }) => ({ campaign, reviewId }),
})
