import * as z from 'zod/mini'
import type { Called, Command, Done } from '../../commands/command.ts'
import { campaignOpen } from '../../commands/conditions.ts'
import { keySchema, lineText, paperIdSchema } from '../../commands/fields.ts'
import { paths } from '../../ids.ts'
import { queueMail } from '../../mail/queue-mail.ts'
import type { Campaign } from '../../model/campaign.ts'
import { SUGGESTION_TEXT_MAX, type Suggestion } from '../../model/suggestion.ts'
import { tidy } from '../../vi.ts'
import { organises } from '../may-return.ts'
import { notWriter, type PaperNamed, paperSubject } from '../paper-named.ts'
import { takesNoIssue, whereHeadsSuggest } from './may-suggest.ts'

const input = z.strictObject({
  paperId: paperIdSchema,
  issue: z.string().check(z.maxLength(SUGGESTION_TEXT_MAX)),
  basis: z.string().check(z.maxLength(SUGGESTION_TEXT_MAX)),
  document: lineText,
  key: keySchema,
})

export interface SuggestFacts extends PaperNamed {
  campaign: Pick<Campaign, 'status'> & { process: Pick<Campaign['process'], 'suggest'> }
  issue: string
  basis: string
  document: string
  caller: Called['caller'] & { name: string }
}

const wordsOf = ({ issue, basis, document }: SuggestFacts): [string, string, string] => {
  const trimmed = (text: string) => tidy(text).trim()
  return [trimmed(issue), trimmed(basis), trimmed(document)]
}

const issueMissing = (facts: SuggestFacts) => {
  const words = wordsOf(facts)
  return words.every((text) => text !== '') && words[0].length <= SUGGESTION_TEXT_MAX ? null : 'issueMissing'
}

type Suggested = Done & { number: number }

const decide = (facts: SuggestFacts): Suggested => {
  const { paper, caller, now } = facts
  const [issue, basis, document] = wordsOf(facts)
  const number = paper.suggestions + 1
  const record: Suggestion = { number, issue, basis, document, by: caller.uid, byName: caller.name, at: now }
  const { revision, responsible: to } = paper
  const mail = queueMail('suggested', { paper }, { occasion: revision, to, now, nth: number })
  return {
    number,
    mails: [mail.id],
    writes: [
      { op: 'update', path: paths.paper(paper.id), data: { suggestions: number } },
      { op: 'create', path: paths.suggestion(paper.id, number), data: record },
      mail.write,
    ],
  }
}

/**
 * Gives a paper one more issue to answer (gợi ý kiểm điểm) before self-review: from then on section IV cannot be
 * sealed without an answer to it, also where a text is being judged at this moment. Each issue has its own mail.
 */
export const suggestIssue: Command<typeof input, PaperNamed, SuggestFacts, Suggested, { number: number }> = {
  title: 'Gợi ý kiểm điểm',
  input,
  otherwise: 'notYours',
  grants: [
    {
      who: 'returner',
      is: ({ paper, caller }) => paper.returners.includes(caller.uid),
      and: [notWriter],
      why: 'Người đứng đầu gợi ý vấn đề cán bộ cần kiểm điểm, giải trình, nếu đợt kiểm điểm cho phép (QĐ 124, Điều 7).',
    },
    {
      who: 'organiser',
      is: ({ paper, caller }) => organises(paper, caller),
      and: [notWriter],
      why: 'Nhập gợi ý kiểm điểm của cấp có thẩm quyền.',
    },
  ],
  conditions: [
    campaignOpen,
    whereHeadsSuggest,
    { atom: 'issueGiven', refuses: issueMissing },
    { atom: 'beforeSelfReview', refuses: ({ paper }) => takesNoIssue(paper) },
  ],
  writes: ['papers/{paperId}', 'papers/{paperId}/suggestions/{number}'],
  mails: ['suggested'],
  decide,
  answer: ({ number }) => ({ number }),
  subject: paperSubject,
}
