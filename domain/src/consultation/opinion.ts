import * as z from 'zod/mini'
import type { ActBase } from '../model/act.ts'
import { onBehalfSchema } from '../model/on-behalf.ts'
import { RATINGS } from '../model/terms.ts'
import { STANCES } from './stance.ts'

/** What a body says of one subject: "ưu điểm; hạn chế; mức đề nghị" (phiếu lấy ý kiến, domain.md §3.4). */
const saidSchema = z.strictObject({
  strengths: z.string(),
  shortcomings: z.string(),
  /** Null: the body knows too little to give one. */
  level: z.nullable(z.enum(RATINGS)),
  /** Absent in sheets of before it was asked: the level was given by itself. */
  stance: z.optional(z.enum(STANCES)),
  /** Why another level is suggested; empty otherwise, absent in sheets of before it was asked. */
  reason: z.optional(z.string()),
  /** The proposal that it speaks of, and which of its conference that was; absent where none was shown. */
  proposal: z.optional(z.strictObject({ act: z.string(), number: z.number() })),
})

export const opinionItemSchema = z.strictObject({
  reviewId: z.string(),
  /** As the review's header has it, so that the sheet can be read by itself. */
  name: z.string(),
  ...saidSchema.shape,
})
export type OpinionItem = z.infer<typeof opinionItemSchema>

/**
 * acts/{campaign_body.opinion.n}: a sheet of opinions of a consulted body. Create-only. Read by those who speak for the
 * body; what it says of each subject is a part of the review, hidden by the subject's group until notice.
 */
export const opinionActSchema = z.strictObject({
  id: z.string(),
  kind: z.literal('opinion'),
  campaign: z.string(),
  of: z.strictObject({ kind: z.literal('body'), id: z.string() }),
  bodyName: z.string(),
  by: z.string(),
  byName: z.string(),
  onBehalf: z.nullable(onBehalfSchema),
  submittedAt: z.date(),
  audience: z.array(z.string()),
  items: z.array(opinionItemSchema),
})
export type OpinionAct = z.infer<typeof opinionActSchema> & ActBase

/** reviews/{r}/parts/consultation.{n}: what one body said. One a body; a review's header points at the last. */
export const opinionPartSchema = z.strictObject({
  stage: z.literal('consultation'),
  number: z.number(),
  scope: z.string(),
  act: z.string(),
  body: z.string(),
  bodyName: z.string(),
  ...saidSchema.shape,
  at: z.date(),
})
export type OpinionPart = z.infer<typeof opinionPartSchema>
