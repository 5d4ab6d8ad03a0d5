import * as z from 'zod/mini'
import { campaignActFields } from '../../acts/owned-act.ts'
import type { ActBase } from '../../model/act.ts'
import { givenNumberSchema } from '../../model/docket.ts'
import { actFactsSchema } from '../../model/printed.ts'
import { trackSchema } from '../../model/process.ts'
import { overrideSchema } from '../decision.ts'
import { outcomeFields } from '../outcome-fields.ts'

/**
 * What leaves the house of a decision: the decision itself, in one of two forms, the notice of its result, and what a committee
 * reports to the one above it (plan, step 7).
 */
export const RULING_PAPERS = ['decision', 'resolution', 'notice', 'report'] as const
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
  /** Of what its reader decided himself and reads no part: what stands in it. Absent: the part says it. */
  outcome: z.optional(z.strictObject(outcomeFields)),
  /** Rules that a committee let him pass, by which resolution or for which reason. Absent: none. */
  overrides: z.optional(z.array(overrideSchema)),
})
export type RuledItem = z.infer<typeof ruledItemSchema>

/**
 * acts/{campaign.ruling.n}: "Quyết định", "Nghị quyết" or "Thông báo" on what was decided, as it was issued. It says whom it is
 * about and of none what: levels stand in the parts, hidden by group, and the paper is printed from both by who recorded the
 * decision, who alone reads it until notice. Of what a head or a committee decided it says that too: those of them who are not on the list
 * read it, and handle no group. Create-only.
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
  /** The numbered paper in whose place it was issued, as the book had it then; null: none. Absent in acts of before. */
  replaces: z.optional(z.nullable(z.strictObject({ paper: z.enum(RULING_PAPERS), given: givenNumberSchema }))),
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
