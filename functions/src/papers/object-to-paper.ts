import { paths } from '@kiemdiem/domain/ids'
import { campaignSchema } from '@kiemdiem/domain/model/campaign'
import { revisionSchema } from '@kiemdiem/domain/model/paper'
import { personSchema } from '@kiemdiem/domain/model/person'
import { objectToPaper as row } from '@kiemdiem/domain/papers/on-paper/object-to-paper'
import { db } from '../firestore/db.ts'
import { parse, parseOrNull } from '../firestore/parse.ts'
import { serve } from '../serve/serve.ts'
import { readNamedPaper } from './read-paper.ts'
import { readReviews } from './read-reviews.ts'

export const objectToPaper = serve('objectToPaper', row, {
  named: async (tx, input, call) => {
    const named = await readNamedPaper(tx, input, call)
    if (!named) return null
    const { id, accepted } = named.paper
    const text = accepted > 0 ? await tx.get(db.doc(paths.revision(id, accepted))) : null
    return { ...named, accepted: text && parseOrNull(revisionSchema, text) }
  },
  rest: async (tx, { reason }, named) => {
    const { paper, caller } = named
    const others = [paths.campaign(paper.campaign), paths.person(caller.uid)]
    const read = await readReviews(
      tx,
      paper,
      others.map((path) => db.doc(path)),
    )
    const [campaign, person] = read.others
    return {
      ...named,
      reason,
      reviews: read.reviews,
      campaign: parse(campaignSchema, campaign),
      caller: { ...caller, name: parse(personSchema, person).name },
    }
  },
  logged: ({ paperId }) => ({ paperId }),
})
