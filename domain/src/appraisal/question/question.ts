import * as z from 'zod/mini'
import type { ActBase } from '../../model/act.ts'
import { onBehalfSchema } from '../../model/on-behalf.ts'

const common = {
  id: z.string(),
  campaign: z.string(),
  of: z.strictObject({ kind: z.literal('campaign'), id: z.string() }),
  /** Its number in the campaign; an answer has that of its question, so that there is one at most. */
  number: z.number(),
  reviewId: z.string(),
  subjectKind: z.enum(['person', 'unit']),
  name: z.string(),
  unit: z.string(),
  unitName: z.string(),
  by: z.string(),
  byName: z.string(),
  onBehalf: z.nullable(onBehalfSchema),
  submittedAt: z.date(),
  /** The head who is asked. Who appraises reads the parts, by the group. */
  audience: z.array(z.string()),
  text: z.string(),
}

/** acts/{campaign.question.n}: "Đề nghị làm rõ", as the head of the unit reads it. It names no level. Create-only. */
export const questionActSchema = z.strictObject({ ...common, kind: z.literal('question'), until: z.date() })
export type QuestionAct = z.infer<typeof questionActSchema> & ActBase

/** acts/{campaign.answer.n}: what he answers, once. Create-only. */
export const answerActSchema = z.strictObject({ ...common, kind: z.literal('answer') })
export type AnswerAct = z.infer<typeof answerActSchema> & ActBase

/** reviews/{r}/parts/question.{n} and answer.{n}: the same for who appraises, hidden by the group until notice. */
export const questionPartSchema = z.strictObject({
  kind: z.enum(['question', 'answer']),
  scope: z.string(),
  act: z.string(),
  byName: z.string(),
  text: z.string(),
  at: z.date(),
})
export type QuestionPart = z.infer<typeof questionPartSchema>

/** On the sheet, by the number of the question: that it was asked and by when, its words apart. */
export const sheetQuestionSchema = z.strictObject({
  part: z.string(),
  at: z.date(),
  until: z.date(),
  /** Absent until it is answered. */
  answer: z.optional(z.strictObject({ part: z.string(), at: z.date() })),
})
