import * as z from 'zod/mini'
import { ofPaper } from '../../acts/owned-act.ts'
import type { Command, Done } from '../../commands/command.ts'
import { campaignOpen } from '../../commands/conditions.ts'
import { keySchema, paperIdSchema, reviewIdSchema } from '../../commands/fields.ts'
import { shown } from '../../commands/shown.ts'
import { paths } from '../../ids.ts'
import { queueMail } from '../../mail/queue-mail.ts'
import type { Campaign } from '../../model/campaign.ts'
import type { Review } from '../../model/review.ts'
import { type PaperNamed, paperSubject } from '../../papers/paper-named.ts'
import { isEmpty, tidy } from '../../vi.ts'
import { type Filed, notNow, settlersOf } from './in-time.ts'
import { PETITION_MAX } from './limits.ts'
import type { PetitionAct } from './petition.ts'

const input = z.strictObject({
  paperId: paperIdSchema,
  reviewId: reviewIdSchema,
  text: z.string().check(z.maxLength(PETITION_MAX), z.overwrite(shown)),
  key: keySchema,
})

interface PetitionNamed extends PaperNamed {
  input: z.output<typeof input>
}

export interface PetitionFacts extends PetitionNamed {
  campaign: Campaign
  /** Null: the paper has no such review. */
  review: Review | null
  filed: Filed
  caller: PetitionNamed['caller'] & { name: string }
}

const decide = (facts: PetitionFacts): Done => {
  const { paper, campaign, review, input, caller, now } = facts
  if (!review) throw new Error(`a petition on nothing of ${paper.id} was let in`)
  const settlers = settlersOf(review, campaign)
  const act: PetitionAct = {
    ...ofPaper('petition', facts),
    audience: [...new Set([caller.uid, ...settlers])],
    ...{ track: review.track, reviewId: review.id, subjectKind: review.subjectKind, name: review.name },
    text: tidy(input.text).trim(),
  }
  const mails = settlers.map((to) => queueMail('petitioned', { paper }, { occasion: act.number, to, now }))
  return {
    mails: mails.map(({ id }) => id),
    writes: [{ op: 'create', path: paths.act(act.id), data: act }, ...mails.map(({ write }) => write)],
  }
}

/** "Gửi kiến nghị": whoever does not agree with a result says why, in his own words, to who decided it (NĐ 90). */
export const filePetition: Command<typeof input, PetitionNamed, PetitionFacts, Done, object> = {
  title: 'Gửi kiến nghị về kết quả xếp loại',
  input,
  otherwise: 'notYours',
  grants: [
    {
      who: 'responsible',
      is: ({ paper, caller }) => paper.responsible === caller.uid,
      why: 'Người được thông báo kết quả có quyền kiến nghị với cấp đã quyết định.',
    },
  ],
  conditions: [
    campaignOpen,
    {
      atom: 'petitionable',
      refuses: ({ paper, campaign, review, filed, input, now }) =>
        review ? notNow(paper.notices?.[input.reviewId], review, filed, campaign, now) : 'notToldNow',
    },
    { atom: 'petitionGiven', refuses: ({ input: { text } }) => (isEmpty(text) ? 'petitionMissing' : null) },
  ],
  writes: ['acts/{actId}', 'papers/{paperId}'],
  mails: ['petitioned'],
  decide,
  answer: () => ({}),
  subject: paperSubject,
}
