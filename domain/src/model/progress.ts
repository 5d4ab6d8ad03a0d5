import * as z from 'zod/mini'
import { trackSchema } from './process.ts'
import { rowRemediationSchema } from './remediation.ts'
import { STAGES } from './terms.ts'

/**
 * Where a review stands within its stage: a closed list, to which a stage adds when it is built.
 * - drafting, returned: the text is being written, or completed after a return.
 * - unsentMinuted: its conference has its minutes, its text was never sent.
 * - toConference: sent, and not yet through its conference. toPropose: minuted, waits for the unit's proposal.
 * - the rest: a stage that has no steps of its own yet.
 */
export const STEPS = [
  'drafting',
  'returned',
  'unsentMinuted',
  'toConference',
  'toPropose',
  'consultation',
  'appraisal',
  'decision',
  'notice',
  'archive',
] as const
export type Step = (typeof STEPS)[number]

/** One review on the live board: never a rating, a reason or a text (design §4). */
export const rowSchema = z.strictObject({
  subject: z.string(),
  subjectKind: z.enum(['person', 'unit']),
  name: z.string(),
  /** The paper the review rests on: one text may feed several rows, and is counted once. */
  paperId: z.string(),
  stage: z.enum(STAGES),
  step: z.enum(STEPS),
  /** The group of ratings to which it belongs. Absent: on boards of before it stood here. */
  group: z.optional(z.string()),
  /** Stages of the common order that are not on its path. */
  skips: z.array(z.enum(STAGES)),
  /** When the current stage's work is due; null where the plan gives no date. */
  dueAt: z.nullable(z.date()),
  /** When each finished stage was finished. */
  doneAt: z.partialRecord(z.enum(STAGES), z.date()),
  /** Finished stages whose work came after its date: late work is accepted, and marked. */
  late: z.array(z.enum(STAGES)),
  /** Stages whose outcome departs from what it rests on: its reason stands there. Absent: none. */
  differs: z.optional(z.array(z.enum(STAGES))),
  /** Who entered its text from paper, while who signed it does not agree. Absent: nobody has objected. */
  objectedEntry: z.optional(z.string()),
  /** How its plan of mending stands, and who is asked to confirm it. Absent: none was handed in. */
  remediation: z.optional(rowRemediationSchema),
  /** Its result was told, and is not known to have been received. Absent: nothing waits for that. */
  unreceived: z.optional(z.literal(true)),
  /** Who must act now: names, for display. */
  holder: z.string(),
  /** The same as uids, or ORGANISER: tells a viewer which rows wait for him. */
  actors: z.array(z.string()),
})
export type Row = z.infer<typeof rowSchema>

/**
 * How a page keeps it: absent is what is as usual (progress/rows/stored-row.ts), a person, the own paper, the stage of its step,
 * nothing skipped, due, done or late.
 */
export const storedRowSchema = z.strictObject({
  ...rowSchema.shape,
  subjectKind: z.optional(rowSchema.shape.subjectKind),
  paperId: z.optional(rowSchema.shape.paperId),
  stage: z.optional(rowSchema.shape.stage),
  skips: z.optional(rowSchema.shape.skips),
  dueAt: z.optional(rowSchema.shape.dueAt),
  doneAt: z.optional(rowSchema.shape.doneAt),
  late: z.optional(rowSchema.shape.late),
})
export type StoredRow = z.infer<typeof storedRowSchema>

const boardConferenceSchema = z.strictObject({
  id: z.string(),
  kind: z.string(),
  date: z.string(),
  time: z.string(),
  state: z.enum(['scheduled', 'open', 'confirmed', 'cancelled']),
  /** Proposals sent so far. */
  proposals: z.number(),
  /** Some of what may be proposed has left, and some has not: 6 of 8. Absent: all, or nothing. */
  partly: z.optional(z.strictObject({ sent: z.number(), of: z.number() })),
  /** Objections to entries from paper that still stand. Absent: none. */
  objections: z.optional(z.number()),
  /** Rules and gates knowingly passed, by id. */
  exceptions: z.array(z.string()),
})
export type BoardConference = z.infer<typeof boardConferenceSchema>

/** Most rows of one page: what a write has to carry stays small, however large the unit. */
export const PAGE_ROWS = 100

/**
 * progress/{c}/boards/{unit}.{page}: a page of what the live board reads of one unit. Written row by row, by field path
 * and without being read, because a whole unit seals at once; so it holds nothing that would have to be counted.
 */
export const boardPageSchema = z.strictObject({
  campaign: z.string(),
  unit: z.string(),
  unitName: z.string(),
  order: z.number(),
  track: trackSchema,
  page: z.number(),
  /** By review id. */
  rows: z.record(z.string(), storedRowSchema),
  /** Who reads it besides the organisers, by role: those who plan, and who acts on one of its reviews for a decider or a body. */
  viewers: z.array(z.string()),
  /** Unit head and clerks: who plan its conferences. */
  planners: z.array(z.string()),
  /** The unit's conferences by id, on page 0, so that the board shows them without reading them. */
  conferences: z.record(z.string(), boardConferenceSchema),
  updatedAt: z.date(),
})
export type BoardPage = z.infer<typeof boardPageSchema>

/** A unit's board, its pages joined (progress/join-pages.ts). One track a board. */
export interface Board extends Omit<BoardPage, 'page' | 'rows' | 'conferences'> {
  /** By review id. */
  rows: Record<string, Row>
  /** By id. */
  conferences: BoardConference[]
}
