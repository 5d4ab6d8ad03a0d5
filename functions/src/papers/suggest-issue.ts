import { paths } from '@kiemdiem/domain/ids'
import { campaignSchema } from '@kiemdiem/domain/model/campaign'
import { personSchema } from '@kiemdiem/domain/model/person'
import { suggestIssue as row } from '@kiemdiem/domain/papers/suggest/suggest-issue'
import { db } from '../firestore/db.ts'
import { parse } from '../firestore/parse.ts'
import { serve } from '../serve/serve.ts'
import { readNamedPaper } from './read-paper.ts'

export const suggestIssue = serve('suggestIssue', row, {
  named: readNamedPaper,
  rest: async (tx, { issue, basis, document }, named) => {
    const { paper, caller } = named
    const [person, campaign] = await tx.getAll(db.doc(paths.person(caller.uid)), db.doc(paths.campaign(paper.campaign)))
    return {
      ...named,
      caller: { ...caller, name: parse(personSchema, person).name },
      campaign: parse(campaignSchema, campaign),
      issue,
      basis,
      document,
    }
  },
  logged: ({ paperId }) => ({ paperId }),
})
