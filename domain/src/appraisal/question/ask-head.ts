import * as z from 'zod/mini'
import { ofCampaign } from '../../acts/owned-act.ts'
import { campaignSubject } from '../../commands/campaign-subject.ts'
import type { Called, Command, Done } from '../../commands/command.ts'
import { campaignOpen } from '../../commands/conditions.ts'
import { asTyped, campaignIdSchema, keySchema, reviewIdSchema } from '../../commands/fields.ts'
import { shown } from '../../commands/shown.ts'
import { queueMail } from '../../mail/queue-mail.ts'
import type { Access } from '../../model/access.ts'
import type { Campaign } from '../../model/campaign.ts'
import type { Review } from '../../model/review.ts'
import type { Unit } from '../../model/unit.ts'
import { instantOf, isRealDate, isTime } from '../../time.ts'
import { isEmpty, tidy } from '../../vi.ts'
import { mayAppraise } from '../may-appraise.ts'
import type { SheetRow } from '../sheet/sheet.ts'
import { QUESTION_MAX, QUESTIONS_MAX } from './limits.ts'
import { namesLevel } from './names-level.ts'
import { mayStillAsk } from './open-question.ts'
import type { QuestionAct } from './question.ts'
import { questionWrites } from './question-writes.ts'

const input = z.strictObject({
  campaign: campaignIdSchema,
  reviewId: reviewIdSchema,
  text: z.string().check(z.maxLength(QUESTION_MAX), z.overwrite(shown)),
  /** By when, day and hour. */
  date: asTyped,
  time: asTyped,
  key: keySchema,
})
type Input = z.output<typeof input>

interface AskNamed extends Called {
  campaign: Campaign
  input: Input
  /** The one named; null: it is not there, or of another campaign. */
  review: Review | null
  caller: Called['caller'] & { access: Pick<Access, 'organiser' | 'scopes'> }
}

export interface AskFacts extends AskNamed {
  /** Where the subject is reviewed; null: it is gone. */
  unit: Pick<Unit, 'id' | 'name' | 'head' | 'delegation'> | null
  /** What the sheet has of it; undefined: nothing yet. */
  row: SheetRow | undefined
  caller: AskNamed['caller'] & { name: string }
}

const until = ({ date, time }: Input): Date => instantOf(date, time)

const headOf = ({ unit, review, caller }: AskFacts): string | null => {
  const isAway = unit?.delegation?.begun === true && unit.delegation.head === review?.subject
  return unit && !isAway && unit.head !== caller.uid ? unit.head : null
}

const decide = (facts: AskFacts): Done & { mails: string[] } => {
  const { campaign, input, review, unit, row, now } = facts
  const head = headOf(facts)
  if (!review || !unit || !head) throw new Error(`a question on ${input.reviewId} was let in that nobody can be asked`)
  const act: QuestionAct = {
    ...ofCampaign('question', facts),
    reviewId: review.id,
    subjectKind: review.subjectKind,
    name: review.name,
    unit: unit.id,
    unitName: unit.name,
    audience: [head],
    text: tidy(input.text).trim(),
    until: until(input),
  }
  const about = { campaign: { id: campaign.id, campaign: campaign.id } }
  const mail = queueMail('questionAsked', about, { occasion: act.number, to: head, now })
  return { mails: [mail.id], writes: [...questionWrites(act, review, row !== undefined), mail.write] }
}

/**
 * "Đề nghị làm rõ": who appraises a group asks the head of a unit about one of its subjects, by a day and an hour, and names no
 * level. The question stays beside the subject on the table, and so will the answer.
 */
export const askHead: Command<typeof input, AskNamed, AskFacts, Done, object> = {
  title: 'Đề nghị người đứng đầu đơn vị làm rõ',
  input,
  otherwise: 'notYours',
  grants: [
    {
      who: 'organiser',
      is: ({ caller, review }) =>
        review !== null && caller.access.organiser.includes(review.track) && mayAppraise(review, caller),
      why: 'Hỏi người đứng đầu đơn vị về một trường hợp của nhóm được giao thẩm định, không nêu mức.',
    },
    {
      who: 'appraiser',
      is: ({ caller, review }) =>
        review?.actors.appraisal?.includes(caller.uid) === true && mayAppraise(review, caller),
      why: 'Hỏi người đứng đầu đơn vị về một trường hợp của nhóm được giao thẩm định, không nêu mức.',
    },
  ],
  conditions: [
    campaignOpen,
    { atom: 'stillAppraised', refuses: ({ review }) => (review && mayStillAsk(review) ? null : 'questionTooLate') },
    {
      atom: 'fewQuestions',
      refuses: ({ row }) => (Object.keys(row?.questions ?? {}).length < QUESTIONS_MAX ? null : 'tooManyQuestions'),
    },
    { atom: 'headToAsk', refuses: (facts) => (headOf(facts) ? null : 'noHeadToAsk') },
    {
      atom: 'questionGiven',
      refuses: ({ input: { text } }) => (isEmpty(text) ? 'questionMissing' : namesLevel(text) ? 'levelNamed' : null),
    },
    {
      atom: 'hourAhead',
      refuses: ({ input, now }) =>
        isRealDate(input.date) && isTime(input.time) && until(input) > now ? null : 'hourPassed',
    },
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
  mails: ['questionAsked'],
  decide,
  answer: () => ({}),
  subject: campaignSubject,
}
