import * as z from 'zod/mini'
import { campaignActFields } from '../acts/owned-act.ts'
import { outcomeFields } from '../decision/outcome-fields.ts'
import type { ActBase } from '../model/act.ts'
import { trackSchema } from '../model/process.ts'
import { RATINGS } from '../model/terms.ts'

/** Heads of units are told first, of each beside what their unit proposed; then each subject is. */
export const NOTICE_TO = ['heads', 'subjects'] as const
export type NoticeTo = (typeof NOTICE_TO)[number]

/**
 * acts/{campaign.notice.n}: results told at one time. It says of whom and never what: that stands in the parts, each for those
 * whom it names. Read by who gave it. Create-only.
 */
export const noticeActSchema = z.strictObject({
  ...campaignActFields('notice'),
  track: trackSchema,
  to: z.enum(NOTICE_TO),
  items: z.array(z.strictObject({ reviewId: z.string(), name: z.string(), part: z.string() })),
})
export type NoticeAct = z.infer<typeof noticeActSchema> & ActBase

/** reviews/{r}/parts/notice.{n}: what is told of one subject, to those whom it names (QĐ 124, Đ.15.2; NĐ 90, Đ.22). */
export const noticePartSchema = z.strictObject({
  stage: z.literal('notice'),
  number: z.number(),
  act: z.string(),
  to: z.enum(NOTICE_TO),
  audience: z.array(z.string()),
  ...outcomeFields,
  /** Who decided. */
  decider: z.string(),
  /** What who decided wrote of the subject (NĐ 90, Đ.18; QĐ 124, Đ.15.2), and of where he is going. Absent: nothing was written. */
  remark: z.optional(z.string()),
  outlook: z.optional(z.string()),
  /** To heads alone: what the unit proposed, and why it was decided otherwise. */
  proposed: z.optional(z.nullable(z.enum(RATINGS))),
  reason: z.optional(z.string()),
  at: z.date(),
})
export type NoticePart = z.infer<typeof noticePartSchema>
