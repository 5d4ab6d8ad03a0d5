import { paths, reportEntryIdOf } from '@kiemdiem/domain/ids'
import { campaignSchema } from '@kiemdiem/domain/model/campaign'
import { docketEntrySchema } from '@kiemdiem/domain/model/docket'
import { draftSchema } from '@kiemdiem/domain/model/paper'
import { personSchema } from '@kiemdiem/domain/model/person'
import { returnPaper as row } from '@kiemdiem/domain/papers/return-paper'
import { db } from '../firestore/db.ts'
import { parse, parseOrNull } from '../firestore/parse.ts'
import { serve } from '../serve/serve.ts'
import { readNamedPaper } from './read-paper.ts'
import { readReviews } from './read-reviews.ts'

export const returnPaper = serve('returnPaper', row, {
  named: readNamedPaper,
  rest: async (tx, { revision, remarks, wantedBy }, named) => {
    const { paper, caller } = named
    const others = [
      ...[paths.draft(paper.id), paths.person(caller.uid), paths.campaign(paper.campaign)],
      // People's own texts carry no number.
      ...(paper.subjectKind === 'unit' ? [paths.docket(reportEntryIdOf(paper.id, paper.accepted))] : []),
    ]
    const read = await readReviews(
      tx,
      paper,
      others.map((path) => db.doc(path)),
    )
    const [draft, person, campaign, entry] = read.others
    return {
      ...named,
      caller: { ...caller, name: parse(personSchema, person).name },
      campaign: parse(campaignSchema, campaign),
      draft: parse(draftSchema, draft),
      reviews: read.reviews,
      entry: entry ? parseOrNull(docketEntrySchema, entry) : null,
      revision,
      remarks,
      wantedBy,
    }
  },
  logged: ({ paperId, revision }) => ({ paperId, revision }),
})
