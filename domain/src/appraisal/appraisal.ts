import * as z from 'zod/mini'
import { campaignActFields } from '../acts/owned-act.ts'
import type { ActBase } from '../model/act.ts'
import { differenceSchema } from '../model/difference.ts'
import { notRatedSchema } from '../model/not-rated.ts'
import { actFactsSchema } from '../model/printed.ts'
import { trackSchema } from '../model/process.ts'
import { RATINGS } from '../model/terms.ts'
import type { Finding } from '../pack/rate/result.ts'
import { findingSchema } from '../pack/stored/result-schema.ts'
import { PENDING } from './mark.ts'
import { sheetRowSchema } from './sheet/sheet.ts'

/** What was appraised of one subject, as it stands in the part. Not stored with the act, which says no level. */
export interface Appraised {
  reviewId: string
  level: (typeof RATINGS)[number] | null
  pending: (typeof PENDING)[number] | null
  notRated: z.infer<typeof notRatedSchema> | null
  differences: z.infer<typeof differenceSchema>[]
  /** Why it is pending, or stands against a warning; empty otherwise: why a level departs stands in the difference. */
  reason: string
  remark: string
  /** What the rules warn of; what reveals another group's level is left out. */
  findings: Finding[]
}

/**
 * acts/{campaign.appraisal.n}: a table of appraisal as it was handed over; what comes late is another, a supplement. It says
 * which subjects, and of none what: it is read by those who decide or organise, each of whom may be in one of its groups.
 * Levels stand in the parts, hidden by group. Create-only.
 */
export const appraisalActSchema = z.strictObject({
  ...campaignActFields('appraisal'),
  track: trackSchema,
  items: z.array(
    z.strictObject({
      reviewId: z.string(),
      name: z.string(),
      /** Where what was handed over of it stands, and under which scope it is read. Absent: handed over before it had prints. */
      part: z.optional(z.strictObject({ id: z.string(), scope: z.string(), subjectKind: z.enum(['person', 'unit']) })),
    }),
  ),
  /** Who submits and signs, for its letter. Absent: as above. */
  facts: z.optional(actFactsSchema),
  /** The act of its report, which has a number of its own. Absent: handed over before it had one. */
  report: z.optional(z.string()),
})
export type AppraisalAct = z.infer<typeof appraisalActSchema> & ActBase

/** reviews/{r}/parts/appraisal.{n}: what the organisers propose to the decider. */
export const appraisalPartSchema = z.strictObject({
  stage: z.literal('appraisal'),
  number: z.number(),
  scope: z.string(),
  act: z.string(),
  level: z.nullable(z.enum(RATINGS)),
  pending: z.nullable(z.enum(PENDING)),
  notRated: z.nullable(notRatedSchema),
  differences: z.array(differenceSchema),
  reason: z.string(),
  remark: z.string(),
  /** Absent where rules were not yet asked. */
  findings: z.optional(z.array(findingSchema)),
  /** Bodies that were asked and had said nothing by then. */
  silent: z.array(z.string()),
  /** What was known of the subject, as the table had it: its prints state this ever after. Absent: handed over before it had any. */
  row: z.optional(sheetRowSchema),
  at: z.date(),
})
export type AppraisalPart = z.infer<typeof appraisalPartSchema>
