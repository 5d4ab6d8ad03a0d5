import * as z from 'zod/mini'
import { differenceSchema } from '../../model/difference.ts'
import { tallySchema } from '../../model/minutes.ts'
import { notRatedSchema } from '../../model/not-rated.ts'
import { trackSchema } from '../../model/process.ts'
import { RATINGS } from '../../model/terms.ts'

/** What a unit's proposal says of one subject. */
const sheetProposalSchema = z.strictObject({
  /** The act, and which one of its conference it is: opinions say which one they were given on. */
  act: z.string(),
  number: z.number(),
  unitName: z.string(),
  selfRating: z.nullable(z.enum(RATINGS)),
  selfRatingOnPaper: z.optional(z.literal(true)),
  tally: z.nullable(tallySchema),
  proposed: z.nullable(z.enum(RATINGS)),
  notRated: z.optional(notRatedSchema),
  headOpinion: z.optional(z.enum(RATINGS)),
  differences: z.optional(z.array(differenceSchema)),
  /** Its beginning, where it is long: the whole stands in the act. */
  remark: z.string(),
})
export type SheetProposal = z.infer<typeof sheetProposalSchema>

/** What one body says of one subject, in short; the whole is a part of the review. */
const sheetOpinionSchema = z.strictObject({
  /** Id of the part that has all of it. */
  part: z.string(),
  bodyName: z.string(),
  level: z.enum(RATINGS),
  strengths: z.string(),
  shortcomings: z.string(),
  at: z.date(),
})

const sheetRowSchema = z.strictObject({
  subject: z.string(),
  subjectKind: z.enum(['person', 'unit']),
  name: z.string(),
  /** Null: it was returned or withdrawn, and no other has come yet. Opinions given on it stay. */
  proposal: z.nullable(sheetProposalSchema),
  /** By body. Absent before the first. */
  opinions: z.optional(z.record(z.string(), sheetOpinionSchema)),
})
export type SheetRow = z.infer<typeof sheetRowSchema>

/**
 * sheets/{c.track.group.page}: what is known of a group of ratings once units have proposed: all that the table of
 * appraisal and the deciders read of it. Written by functions with proposals and opinions, a row by its path, so that a move
 * reads no sheet; read by those who handle the group, until notice by nobody in it (`scope`).
 */
export const sheetSchema = z.strictObject({
  scope: z.string(),
  campaign: z.string(),
  track: trackSchema,
  group: z.string(),
  rows: z.record(z.string(), sheetRowSchema),
})
export type Sheet = z.infer<typeof sheetSchema>
