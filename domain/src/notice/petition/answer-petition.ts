import * as z from 'zod/mini'
import { ofPaper } from '../../acts/owned-act.ts'
import type { Command, Done } from '../../commands/command.ts'
import { campaignOpen } from '../../commands/conditions.ts'
import { dateSchema, keySchema, lineText, paperIdSchema, reviewIdSchema } from '../../commands/fields.ts'
import { shown } from '../../commands/shown.ts'
import { countGates } from '../../conference/gates/count-gates.ts'
import { paths } from '../../ids.ts'
import { queueMail } from '../../mail/queue-mail.ts'
import type { Campaign } from '../../model/campaign.ts'
import type { Gate } from '../../model/gate.ts'
import type { Review } from '../../model/review.ts'
import { type PaperNamed, paperSubject } from '../../papers/paper-named.ts'
import { moveReviews } from '../../reviews/move-reviews.ts'
import { isRealDate, localDate } from '../../time.ts'
import { isEmpty, tidy } from '../../vi.ts'
import { type Filed, openPetition, settlersOf } from './in-time.ts'
import { PETITION_MAX } from './limits.ts'
import { SETTLEMENTS, type SettlementAct } from './petition.ts'

const input = z.strictObject({
  paperId: paperIdSchema,
  reviewId: reviewIdSchema,
  outcome: z.enum(SETTLEMENTS),
  document: lineText,
  on: dateSchema,
  text: z.string().check(z.maxLength(PETITION_MAX), z.overwrite(shown)),
  key: keySchema,
})

interface AnswerNamed extends PaperNamed {
  input: z.output<typeof input>
  campaign: Campaign
  /** Null: the paper has no such review. */
  review: Review | null
}

export interface AnswerFacts extends AnswerNamed {
  filed: Filed
  /** That count what is decided in the campaign. */
  gates: readonly Gate[]
  caller: AnswerNamed['caller'] & { name: string }
}

const unanswered = ({ input, filed, now }: AnswerFacts) => {
  const petition = openPetition(filed)
  if (isEmpty(input.text) || isEmpty(input.document)) return 'settlementMissing'
  const from = petition ? localDate(petition.submittedAt) : ''
  return isRealDate(input.on) && input.on >= from && input.on <= localDate(now) ? null : 'settlementDateUnfit'
}

/** Back to who decides: what was decided and told stays, and stays readable, until it is decided anew. */
const decidedAnew = (review: Review, { caller, gates, now }: AnswerFacts) => {
  const { decision: _decision, notice: _notice, ...doneAt } = review.doneAt
  const move = {
    review,
    next: { stage: 'decision' as const, current: review.current, doneAt },
    event: { type: 'reopened', revision: null, by: caller.uid, at: now },
  }
  return [
    ...moveReviews([move], now),
    ...countGates(gates, { until: 'decided', reviewIds: [review.id], come: false }, now).writes,
  ]
}

const decide = (facts: AnswerFacts): Done => {
  const { paper, campaign, review, input, now } = facts
  const petition = openPetition(facts.filed)
  if (!review || !petition) throw new Error(`an answer to nothing of ${paper.id} was let in`)
  const act: SettlementAct = {
    ...ofPaper('settlement', facts),
    audience: [...new Set([petition.by, ...settlersOf(review, campaign)])],
    ...{ track: review.track, reviewId: review.id, subjectKind: review.subjectKind, name: review.name },
    ...{ petition: petition.id, outcome: input.outcome, document: tidy(input.document).trim(), on: input.on },
    text: tidy(input.text).trim(),
  }
  const mail = queueMail('settled', { paper }, { occasion: act.number, to: petition.by, now })
  return {
    mails: [mail.id],
    writes: [
      { op: 'create', path: paths.act(act.id), data: act },
      ...(input.outcome === 'again' ? decidedAnew(review, facts) : []),
      mail.write,
    ],
  }
}

/**
 * "Trả lời kiến nghị": who decided answers by a paper of its own (NĐ 90): the result stands, or it is decided anew in another
 * meeting, which counts the quota again.
 */
export const answerPetition: Command<typeof input, AnswerNamed, AnswerFacts, Done, object> = {
  title: 'Trả lời kiến nghị về kết quả xếp loại',
  input,
  otherwise: 'notYours',
  grants: [
    {
      who: 'recorder',
      is: ({ review, campaign, caller }) => review !== null && settlersOf(review, campaign).includes(caller.uid),
      why: 'Cấp đã quyết định, hoặc người ghi kết quả cho cấp đó, trả lời kiến nghị bằng văn bản.',
    },
  ],
  conditions: [
    campaignOpen,
    { atom: 'petitionWaits', refuses: ({ filed }) => (openPetition(filed) ? null : 'petitionNotOpen') },
    { atom: 'settlementGiven', refuses: unanswered },
  ],
  writes: [
    'acts/{actId}',
    'papers/{paperId}',
    'reviews/{reviewId}',
    'reviews/{reviewId}/events/{eventId}',
    'progress/{campaignId}/boards/{boardId}',
    'gates/{gateId}',
  ],
  mails: ['settled'],
  decide,
  answer: () => ({}),
  subject: paperSubject,
}
