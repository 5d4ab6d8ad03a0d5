import { scopeOf } from '@kiemdiem/domain/accounts/roles/scopes'
import { commentActSchema } from '@kiemdiem/domain/decision/comment/comment'
import { writeComments as row } from '@kiemdiem/domain/decision/comment/write-comments'
import { paths } from '@kiemdiem/domain/ids'
import { personSchema } from '@kiemdiem/domain/model/person'
import { reviewSchema } from '@kiemdiem/domain/model/review'
import { readNamedCampaign } from '../campaigns/read-named-campaign.ts'
import { readAll } from '../conferences/plan/read-dated.ts'
import { db } from '../firestore/db.ts'
import { parse, parseOrNull } from '../firestore/parse.ts'
import { readEvery } from '../registry/read-registry.ts'
import { serve } from '../serve/serve.ts'

export const writeComments = serve('writeComments', row, {
  named: readNamedCampaign,
  rest: async (tx, input, named) => {
    const { caller, campaign } = named
    const ids = [...new Set(input.items.map(({ reviewId }) => reviewId))]
    const [person, ...found] = await readAll(tx, [paths.person(caller.uid), ...ids.map(paths.review)])
    const written = await readEvery(
      tx,
      commentActSchema,
      db.collection('acts').where('kind', '==', 'comment').where('scope', '==', scopeOf(input)),
    )
    return {
      ...named,
      reviews: found
        .flatMap((each) => parseOrNull(reviewSchema, each) ?? [])
        .filter((review) => review.campaign === campaign.id),
      written,
      caller: { ...caller, name: parse(personSchema, person).name },
    }
  },
  logged: ({ campaign }) => ({ campaign }),
})
