import * as z from 'zod/mini'
import { campaignSubject } from '../../commands/campaign-subject.ts'
import type { Called, Command, Done } from '../../commands/command.ts'
import { campaignOpen } from '../../commands/conditions.ts'
import { campaignIdSchema, keySchema } from '../../commands/fields.ts'
import { shown } from '../../commands/shown.ts'
import { actIdOf } from '../../ids.ts'
import { queueMail } from '../../mail/queue-mail.ts'
import type { Campaign } from '../../model/campaign.ts'
import type { Review } from '../../model/review.ts'
import { isEmpty, tidy } from '../../vi.ts'
import { ANSWER_MAX } from './limits.ts'
import { mayStillAnswer } from './open-question.ts'
import type { AnswerAct, QuestionAct } from './question.ts'
import { questionWrites } from './question-writes.ts'

const input = z.strictObject({
  campaign: campaignIdSchema,
  /** Of the question, in its campaign. */
  number: z.int().check(z.minimum(1), z.maximum(999_999)),
  text: z.string().check(z.maxLength(ANSWER_MAX), z.overwrite(shown)),
  key: keySchema,
})

interface AnswerNamed extends Called {
  campaign: Campaign
  input: z.output<typeof input>
  /** Null: there is none of that number. */
  question: QuestionAct | null
  /** Who heads the unit now; null: nobody, or there is no such question. */
  head: string | null
}

export interface AnswerFacts extends AnswerNamed {
  review: Review
  answered: boolean
  caller: AnswerNamed['caller'] & { name: string }
}

const decide = ({ campaign, input, question, review, caller, now }: AnswerFacts): Done & { mails: string[] } => {
  if (!question) throw new Error(`no question ${input.number} of ${campaign.id}`)
  const { number, reviewId, subjectKind, name, unit, unitName, of, audience } = question
  const act: AnswerAct = {
    ...{ id: actIdOf(campaign.id, of, 'answer', number), kind: 'answer', campaign: campaign.id, of, number },
    ...{ reviewId, subjectKind, name, unit, unitName, audience },
    by: caller.uid,
    byName: caller.name,
    onBehalf: null,
    submittedAt: now,
    text: tidy(input.text).trim(),
  }
  const about = { campaign: { id: campaign.id, campaign: campaign.id } }
  const mail = queueMail('questionAnswered', about, { occasion: number, to: question.by, now })
  return { mails: [mail.id], writes: [...questionWrites(act, review, true), mail.write] }
}

/** "Trả lời đề nghị làm rõ": the head answers what he was asked, once; what is to be added is said to who asked. */
export const answerQuestion: Command<typeof input, AnswerNamed, AnswerFacts, Done, object> = {
  title: 'Trả lời đề nghị làm rõ',
  input,
  otherwise: 'notYours',
  grants: [
    {
      who: 'unitHead',
      is: ({ question, head, caller }) => question?.audience.includes(caller.uid) === true && head === caller.uid,
      why: 'Người đứng đầu đơn vị được hỏi trả lời một lần, khi còn đứng đầu đơn vị đó.',
    },
  ],
  conditions: [
    campaignOpen,
    { atom: 'notAnswered', refuses: ({ answered }) => (answered ? 'alreadyAnswered' : null) },
    { atom: 'stillAppraised', refuses: ({ review }) => (mayStillAnswer(review) ? null : 'answerTooLate') },
    { atom: 'answerGiven', refuses: ({ input }) => (isEmpty(input.text) ? 'answerMissing' : null) },
  ],
  writes: [
    'acts/{actId}',
    'reviews/{reviewId}',
    'reviews/{reviewId}/parts/{partId}',
    'reviews/{reviewId}/events/{eventId}',
    'progress/{campaignId}/boards/{boardId}',
    'campaigns/{campaignId}',
    'sheets/{sheetId}',
  ],
  mails: ['questionAnswered'],
  decide,
  answer: () => ({}),
  subject: campaignSubject,
}
