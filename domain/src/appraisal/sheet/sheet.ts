import * as z from 'zod/mini'
import { sheetOutsideSchema } from '../../consultation/outside/on-sheet.ts'
import { outcomeFields } from '../../decision/outcome-fields.ts'
import { proposedItemSchema } from '../../model/act.ts'
import { trackSchema } from '../../model/process.ts'
import { RATINGS } from '../../model/terms.ts'
import { ratedFactsSchema } from '../facts/rated-facts.ts'
import { sheetQuestionSchema } from '../question/question.ts'

/**
 * Most rows of one sheet. With a hundred bodies and the longest words each, it stays below the 1 MiB of a document: a full
 * sheet would refuse the opinions and proposals that come after (sheet-size.test.ts).
 */
export const SHEET_ROWS = 40

const { reviewId: _review, subject: _subject, subjectKind: _kind, name: _name, ...said } = proposedItemSchema.shape

/** What a unit's proposal says of one subject; remark and reasons only their beginning, where they are long. */
const sheetProposalSchema = z.strictObject({
  ...said,
  /** The act, and which one of its conference it is. */
  act: z.string(),
  number: z.number(),
  unitName: z.string(),
})
export type SheetProposal = z.infer<typeof sheetProposalSchema>

/** What one body says, in short; its words stand in the part, and are read when somebody opens them. */
const sheetOpinionSchema = z.strictObject({
  part: z.string(),
  /** Null: it knows too little to give one. */
  level: z.nullable(z.enum(RATINGS)),
  /** Which of the unit's proposals it speaks of; absent where none was shown. */
  number: z.optional(z.number()),
  at: z.date(),
})

/** What was decided, as others of the group count it; what the meeting said of it stands in the part. */
const sheetDecidedSchema = z.strictObject({
  part: z.string(),
  ...outcomeFields,
  /** Rules that it stands against by a resolution. */
  overrides: z.array(z.string()),
})
export type SheetDecided = z.infer<typeof sheetDecidedSchema>

/** What the collective that allots says of one decider's places, and in which of its resolutions. */
export const placesSchema = z.strictObject({ count: z.number(), number: z.string(), date: z.string() })
export type Places = z.infer<typeof placesSchema>

export const sheetRowSchema = z.strictObject({
  subject: z.string(),
  subjectKind: z.enum(['person', 'unit']),
  name: z.string(),
  /** Null: it was returned or withdrawn, or none has come yet. Opinions given on it stay. */
  proposal: z.nullable(sheetProposalSchema),
  /** By body. Absent before the first. */
  opinions: z.optional(z.record(z.string(), sheetOpinionSchema)),
  /** Bodies outside that were asked, by the number of the letter. Absent before the first. */
  outside: z.optional(z.record(z.string(), sheetOutsideSchema)),
  /** Frozen with the last proposal. Absent where that was before facts were frozen: then nothing of it is known. */
  rated: z.optional(ratedFactsSchema),
  /** What its unit's head was asked, by number. Absent before the first. */
  questions: z.optional(z.record(z.string(), sheetQuestionSchema)),
  /** Who decides on it as it was proposed, by id. Absent: it is appraised first. */
  decider: z.optional(z.string()),
  /** Absent before the first decision. Decisions of one group meet on its sheet: of two at once the second sees the first. */
  decided: z.optional(sheetDecidedSchema),
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
  /**
   * Of a group with several deciders, how many outstanding each of them but the collective that allots may give, by decider. On its
   * first page; absent before they are allotted.
   */
  places: z.optional(z.record(z.string(), placesSchema)),
})
export type Sheet = z.infer<typeof sheetSchema>
