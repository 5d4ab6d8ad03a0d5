import { scopeOf } from '@kiemdiem/domain/accounts/roles/scopes'
import { handOverAppraisal as row } from '@kiemdiem/domain/appraisal/hand-over'
import { markSchema } from '@kiemdiem/domain/appraisal/mark'
import { paths } from '@kiemdiem/domain/ids'
import { personSchema } from '@kiemdiem/domain/model/person'
import { reviewSchema } from '@kiemdiem/domain/model/review'
import { readNamedCampaign } from '../campaigns/read-named-campaign.ts'
import { db } from '../firestore/db.ts'
import { parse, parseOrNull } from '../firestore/parse.ts'
import { serve } from '../serve/serve.ts'
import { readRows } from './read-rows.ts'

export const handOverAppraisal = serve('handOverAppraisal', row, {
  named: readNamedCampaign,
  rest: async (tx, input, named) => {
    const { caller } = named
    const ids = [...new Set(input.items.map(({ reviewId }) => reviewId))]
    const [person, ...found] = await tx.getAll(
      ...[paths.person(caller.uid), ...ids.map(paths.review), ...ids.map(paths.mark)].map((path) => db.doc(path)),
    )
    const inCampaign = found.slice(0, ids.length).flatMap((one) => parseOrNull(reviewSchema, one) ?? [])
    const reviews = inCampaign.filter(({ campaign }) => campaign === input.campaign)
    const marks = found.slice(ids.length).flatMap((one) => parseOrNull(markSchema, one) ?? [])
    // What is hidden from the caller is not read either.
    const own = reviews.filter((review) => caller.access.scopes?.includes(scopeOf(review)))
    return {
      ...named,
      reviews,
      marks: new Map(marks.map((mark) => [mark.id, mark])),
      rows: await readRows(tx, own),
      caller: { ...caller, name: parse(personSchema, person).name },
    }
  },
  logged: ({ campaign }) => ({ campaign }),
})
