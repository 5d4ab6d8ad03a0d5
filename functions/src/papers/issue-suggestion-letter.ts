import { randomUUID } from 'node:crypto'
import { paths } from '@kiemdiem/domain/ids'
import { campaignSchema } from '@kiemdiem/domain/model/campaign'
import { personSchema } from '@kiemdiem/domain/model/person'
import { suggestionSchema } from '@kiemdiem/domain/model/suggestion'
import { unitSchema } from '@kiemdiem/domain/model/unit'
import { issueSuggestionLetter as row } from '@kiemdiem/domain/papers/suggest/issue-suggestion-letter'
import { sentIssues } from '@kiemdiem/domain/papers/suggest/may-suggest'
import { db } from '../firestore/db.ts'
import { parse, parseOrNull } from '../firestore/parse.ts'
import { serve } from '../serve/serve.ts'
import { readNamedPaper } from './read-paper.ts'

export const issueSuggestionLetter = serve('issueSuggestionLetter', row, {
  named: readNamedPaper,
  rest: async (tx, { issues: seen }, named) => {
    const { paper, caller } = named
    const first = sentIssues(paper) + 1
    const numbers = Array.from({ length: Math.max(0, paper.suggestions - first + 1) }, (_, at) => first + at)
    const [campaign, person, unit, ...issues] = await tx.getAll(
      ...[paths.campaign(paper.campaign), paths.person(caller.uid), paths.unit(paper.unit)].map((path) => db.doc(path)),
      ...numbers.map((number) => db.doc(paths.suggestion(paper.id, number))),
    )
    return {
      ...named,
      campaign: parse(campaignSchema, campaign),
      person: parse(personSchema, person),
      unit: unit ? parseOrNull(unitSchema, unit) : null,
      issues: issues.map((issue) => parse(suggestionSchema, issue)),
      seen,
      random: randomUUID(),
    }
  },
  logged: ({ paperId }) => ({ paperId }),
})
