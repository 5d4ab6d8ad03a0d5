import { paths } from '@kiemdiem/domain/ids'
import { campaignSchema } from '@kiemdiem/domain/model/campaign'
import { draftSchema } from '@kiemdiem/domain/model/paper'
import { personSchema } from '@kiemdiem/domain/model/person'
import { unitSchema } from '@kiemdiem/domain/model/unit'
import { enterPaper as row } from '@kiemdiem/domain/papers/on-paper/enter-paper'
import { factPaths } from '@kiemdiem/domain/papers/seal/seal-facts'
import { db } from '../firestore/db.ts'
import { parse, parseOrNull } from '../firestore/parse.ts'
import { serve } from '../serve/serve.ts'
import { readNamedPaper } from './read-paper.ts'
import { readReviews } from './read-reviews.ts'
import { readSealFacts } from './seal/read-seal-facts.ts'

export const enterPaper = serve('enterPaper', row, {
  named: async (tx, input, call) => {
    const named = await readNamedPaper(tx, input, call)
    return named && { ...named, unit: parseOrNull(unitSchema, await tx.get(db.doc(paths.unit(named.paper.unit)))) }
  },
  rest: async (tx, input, named) => {
    const { paper, caller } = named
    const others = [
      paths.campaign(paper.campaign),
      paths.draft(paper.id),
      paths.person(caller.uid),
      paths.revision(paper.id, paper.revision),
    ]
    const read = await readReviews(
      tx,
      paper,
      others.map((path) => db.doc(path)),
    )
    const [found, draft, person, sealed] = read.others
    const campaign = parse(campaignSchema, found)
    return {
      ...named,
      input,
      campaign,
      registered: await readSealFacts(tx, factPaths(paper, campaign, read.reviews)),
      draft: parse(draftSchema, draft),
      reviews: read.reviews,
      waiting: sealed?.exists ?? false,
      caller: { ...caller, name: parse(personSchema, person).name },
    }
  },
  logged: ({ paperId }) => ({ paperId }),
})
