import * as z from 'zod/mini'
import { campaignActFields } from '../../acts/owned-act.ts'
import type { ActBase } from '../../model/act.ts'
import { actFactsSchema } from '../../model/printed.ts'
import { trackSchema } from '../../model/process.ts'
import { RATINGS } from '../../model/terms.ts'
import { OUTSIDE_STANCES } from './outside-stance.ts'

/** About whom a body outside is asked, as its letter names them: never a level. */
const requestItemSchema = z.strictObject({
  reviewId: z.string(),
  subjectKind: z.enum(['person', 'unit']),
  name: z.string(),
  /** Posts held on the day; empty: none, or a collective. */
  post: z.string(),
  unitName: z.string(),
})
export type RequestItem = z.infer<typeof requestItemSchema>

/**
 * acts/{campaign.request.n}: the letter that asks a body outside for its opinion ("Công văn lấy ý kiến"), as it was issued.
 * Read by the organisers who handle all of its groups. Create-only.
 */
export const requestActSchema = z.strictObject({
  ...campaignActFields('request'),
  track: trackSchema,
  /** The body, and whom the letter addresses, a line each. */
  name: z.string(),
  addressees: z.array(z.string()),
  /** The last day, YYYY-MM-DD, on which its answer is in time. */
  until: z.string(),
  items: z.array(requestItemSchema),
  facts: actFactsSchema,
})
export type RequestAct = z.infer<typeof requestActSchema> & ActBase

const { audience: _audience, ...replyFields } = campaignActFields('reply')

/**
 * acts/{campaign.reply.n}: a dispatch by which a body outside has answered, as far as it is a paper whose signed copy is kept. It says who and
 * which, and of none what: that stands in the parts. Of one group it is read by who handles that (`scope`); of several by who entered it
 * alone, who has read it. Create-only.
 */
export const replyActSchema = z.strictObject({
  ...replyFields,
  scope: z.optional(z.string()),
  audience: z.optional(z.array(z.string())),
  track: trackSchema,
  /** The letter that it answers. */
  request: z.string(),
  bodyName: z.string(),
  document: z.string(),
  on: z.string(),
  items: z.array(z.strictObject({ reviewId: z.string(), name: z.string() })),
})
export type ReplyAct = z.infer<typeof replyActSchema> & ActBase

/** reviews/{r}/parts/reply.{n}: what a body outside says of one subject, from its dispatch; hidden by the group until notice. */
export const replyPartSchema = z.strictObject({
  kind: z.literal('reply'),
  scope: z.string(),
  /** The letter that it answers. */
  act: z.string(),
  bodyName: z.string(),
  /** The dispatch, of which a signed copy may be kept. Absent: entered before it was an act. */
  reply: z.optional(z.string()),
  /** Number of its dispatch as it is written, and its day. */
  document: z.string(),
  on: z.string(),
  stance: z.enum(OUTSIDE_STANCES),
  level: z.nullable(z.enum(RATINGS)),
  reason: z.string(),
  proposal: z.optional(z.strictObject({ act: z.string(), number: z.number() })),
  by: z.string(),
  byName: z.string(),
  at: z.date(),
})
export type ReplyPart = z.infer<typeof replyPartSchema>
