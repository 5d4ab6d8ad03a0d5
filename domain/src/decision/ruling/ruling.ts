import * as z from 'zod/mini'
import { campaignActFields } from '../../acts/of-campaign.ts'
import type { ActBase } from '../../model/act.ts'
import { actFactsSchema } from '../../model/printed.ts'
import { trackSchema } from '../../model/process.ts'

/** What leaves the house of a decision: the decision itself, in one of two forms, and the notice of its result. */
export const RULING_PAPERS = ['decision', 'resolution', 'notice'] as const
export type RulingPaper = (typeof RULING_PAPERS)[number]

const ruledItemSchema = z.strictObject({
  reviewId: z.string(),
  name: z.string(),
  subjectKind: z.enum(['person', 'unit']),
  group: z.string(),
  /** As held on the day of issue; empty: none, or a collective. */
  post: z.string(),
  unitName: z.string(),
  /** Where what was decided stands, and under which scope it is read. */
  part: z.strictObject({ id: z.string(), scope: z.string() }),
})
export type RuledItem = z.infer<typeof ruledItemSchema>

/**
 * acts/{campaign.ruling.n}: "Quyết định", "Nghị quyết" or "Thông báo" on what was decided, as it was issued. It says whom it is
 * about and of none what: levels stand in the parts, hidden by group, and the paper is printed from both by who recorded the
 * decision, who alone reads it until notice. Create-only.
 */
export const rulingActSchema = z.strictObject({
  ...campaignActFields('ruling'),
  track: trackSchema,
  paper: z.enum(RULING_PAPERS),
  /** The act of what was decided, and its day. */
  decision: z.string(),
  decidedOn: z.string(),
  /** The decision or resolution that a notice tells of, with its form; null: it is one itself. */
  tells: z.nullable(z.strictObject({ act: z.string(), paper: z.enum(['decision', 'resolution']) })),
  /** What it is based on, a sentence each. */
  bases: z.array(z.string()),
  /** Who appraised and proposed it, as papers name them; empty: nobody did. */
  proposedBy: z.string(),
  /** Which of the track's it is, from one: what was decided later is a supplement. */
  nth: z.number(),
  /** Of those alone who were given a level, or none for good. */
  items: z.array(ruledItemSchema),
  facts: actFactsSchema,
})
export type RulingAct = z.infer<typeof rulingActSchema> & ActBase
