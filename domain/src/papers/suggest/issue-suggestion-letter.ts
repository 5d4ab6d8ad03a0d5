import * as z from 'zod/mini'
import type { Command, Done } from '../../commands/command.ts'
import { campaignOpen } from '../../commands/conditions.ts'
import { keySchema, paperIdSchema } from '../../commands/fields.ts'
import { suggestionEntry } from '../../docket/entry.ts'
import { suggestionIssuer } from '../../forms/letters/suggestion-issuer.ts'
import { paths, suggestionActIdOf } from '../../ids.ts'
import type { SuggestionAct } from '../../model/act.ts'
import type { Campaign } from '../../model/campaign.ts'
import { type Person, unitOfPost } from '../../model/person.ts'
import { LAYOUT } from '../../model/printed.ts'
import { SUGGESTIONS_MAX, type Suggestion } from '../../model/suggestion.ts'
import type { Unit } from '../../model/unit.ts'
import { lastDayOf, localDate } from '../../time.ts'
import { organises } from '../may-return.ts'
import { notWriter, type PaperNamed, paperSubject } from '../paper-named.ts'
import { letterFrom, sentIssues, whereHeadsSuggest } from './may-suggest.ts'

const input = z.strictObject({
  paperId: paperIdSchema,
  /** How many issues the caller has seen: none goes out unread. */
  issues: z.int().check(z.minimum(1), z.maximum(SUGGESTIONS_MAX)),
  key: keySchema,
})

export interface SuggestionLetterFacts extends PaperNamed {
  campaign: Pick<Campaign, 'status' | 'place' | 'process' | 'year'>
  seen: number
  /** What the letter is found by, from chance. */
  random: string
  /** Those that no letter has yet. */
  issues: readonly Suggestion[]
  /** Where the subject is reviewed; null: it is gone. */
  unit: Unit | null
  /** The caller, as the registry has him. */
  person: Pick<Person, 'id' | 'name' | 'posts'>
}

const decide = (facts: SuggestionLetterFacts): Done => {
  const { paper, campaign, unit, person, caller, now } = facts
  const letters = paper.letters ?? []
  const from = letterFrom(paper, campaign.process, caller, unit)
  const heads = from.heads ? unit : null
  const { style, issuer, signature } = suggestionIssuer(from.track, campaign, heads && { unit: heads, person })
  const issued = { layout: LAYOUT, issuer, signature }
  const act: SuggestionAct = {
    id: suggestionActIdOf(paper.campaign, facts.random, letters.length + 1),
    kind: 'suggestion',
    campaign: paper.campaign,
    of: { kind: 'paper', id: paper.id },
    unit: paper.unit,
    unitName: paper.unitName,
    track: from.track,
    by: caller.uid,
    onBehalf: null,
    submittedAt: now,
    facts: issued,
    audience: [...new Set([...paper.writers, ...paper.returners, caller.uid])],
    number: letters.length + 1,
    style,
    subject: { kind: paper.subjectKind, name: paper.subjectName },
    issues: facts.issues.map(({ number, issue, basis, document }) => ({ number, issue, basis, document })),
    until: lastDayOf(paper.dueAt),
  }
  // An organiser's letter is numbered where he works, the head's where he is head.
  const numberedBy = heads?.id ?? unitOfPost(person.posts, localDate(now)) ?? paper.unit
  return {
    writes: [
      { op: 'create', path: paths.act(act.id), data: act },
      {
        op: 'update',
        path: paths.paper(paper.id),
        data: { letters: [...letters, { act: act.id, upTo: paper.suggestions }] },
      },
      suggestionEntry(act, numberedBy, issued, campaign),
    ],
  }
}

/**
 * "Phát hành công văn gợi ý kiểm điểm": the issues that no letter has yet as one letter, kept with who issues and signs it and
 * until when it is to be answered, and entered in the book of papers. Each issue was told of when it was given.
 */
export const issueSuggestionLetter: Command<typeof input, PaperNamed, SuggestionLetterFacts, Done, object> = {
  title: 'Phát hành công văn gợi ý kiểm điểm',
  input,
  otherwise: 'notYours',
  grants: [
    {
      who: 'returner',
      is: ({ paper, caller }) => paper.returners.includes(caller.uid),
      and: [notWriter],
      why: 'Người đứng đầu phát hành công văn về những vấn đề đã gợi ý; văn thư vào số, ngày.',
    },
    {
      who: 'organiser',
      is: ({ paper, caller }) => organises(paper, caller),
      and: [notWriter],
      why: 'Phát hành công văn gợi ý kiểm điểm của cấp có thẩm quyền.',
    },
  ],
  conditions: [
    campaignOpen,
    whereHeadsSuggest,
    {
      atom: 'issuesUnsent',
      refuses: ({ paper }) => (sentIssues(paper) < paper.suggestions ? null : 'letterIssuedAlready'),
    },
    {
      atom: 'issuesAsSeen',
      refuses: ({ paper, seen }) => (paper.suggestions === seen ? null : 'issueAddedSince'),
    },
  ],
  writes: ['acts/{actId}', 'papers/{paperId}', 'docket/{entryId}'],
  mails: [],
  decide,
  answer: () => ({}),
  subject: paperSubject,
}
