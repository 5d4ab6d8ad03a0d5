import { enterReply as row } from '@kiemdiem/domain/consultation/outside/enter-reply'
import { requestActSchema } from '@kiemdiem/domain/consultation/outside/outside'
import { actIdOf, paths } from '@kiemdiem/domain/ids'
import { personSchema } from '@kiemdiem/domain/model/person'
import { reviewSchema } from '@kiemdiem/domain/model/review'
import { readRows } from '../appraisal/read-rows.ts'
import { readNamedCampaign } from '../campaigns/read-named-campaign.ts'
import { readAll } from '../conferences/plan/read-dated.ts'
import { db } from '../firestore/db.ts'
import { parse, parseOrNull } from '../firestore/parse.ts'
import { serve } from '../serve/serve.ts'

export const enterReply = serve('enterReply', row, {
  named: async (tx, input, call) => {
    const named = await readNamedCampaign(tx, input, call)
    if (!named) return null
    const id = actIdOf(input.campaign, { kind: 'campaign', id: input.campaign }, 'request', input.number)
    return { ...named, request: parseOrNull(requestActSchema, await tx.get(db.doc(paths.act(id)))) }
  },
  rest: async (tx, { items }, named) => {
    const { caller, campaign } = named
    const ids = [...new Set(items.map(({ reviewId }) => reviewId))]
    const [person, ...found] = await readAll(tx, [paths.person(caller.uid), ...ids.map(paths.review)])
    const reviews = found
      .flatMap((each) => parseOrNull(reviewSchema, each) ?? [])
      .filter((review) => review.campaign === campaign.id)
    return {
      ...named,
      reviews,
      rows: await readRows(tx, reviews),
      caller: { ...caller, name: parse(personSchema, person).name },
    }
  },
  logged: ({ campaign }) => ({ campaign }),
})
