import * as z from 'zod/mini'
import { CONFERENCE_KINDS } from './conference.ts'
import { STAGES, TRACKS } from './terms.ts'

/** One review on the live board: never a rating, a reason or a text (design §4). */
export const rowSchema = z.strictObject({
  subject: z.string(),
  subjectKind: z.enum(['person', 'unit']),
  name: z.string(),
  /** The paper the review rests on: one text may feed several rows, and is counted once. */
  paperId: z.string(),
  stage: z.enum(STAGES),
  /** True when the paper was returned and is being completed. */
  returned: z.boolean(),
  /** When the current stage's work is due; null where the plan gives no date. */
  dueAt: z.nullable(z.date()),
  /** When each finished stage was finished. */
  doneAt: z.partialRecord(z.enum(STAGES), z.date()),
  /** Finished stages whose work came after its date: late work is accepted, and marked. */
  late: z.array(z.enum(STAGES)),
  /** Its conference's minutes are confirmed: it waits for the unit's proposal, not for a meeting. */
  minuted: z.boolean(),
  /** Who must act now: names, for display. */
  holder: z.string(),
  /** The same as uids, or ORGANISER: tells a viewer which rows wait for him. */
  actors: z.array(z.string()),
})
export type Row = z.infer<typeof rowSchema>

/** progress/{c}/boards/{unit}: all that the live board reads of one unit. One track a board. */
export const boardSchema = z.strictObject({
  campaign: z.string(),
  unit: z.string(),
  unitName: z.string(),
  order: z.number(),
  track: z.enum(TRACKS),
  /** By review id. */
  rows: z.record(z.string(), rowSchema),
  /** Reviews in each stage: always a recount of rows. */
  counts: z.partialRecord(z.enum(STAGES), z.number()),
  /** Unit head and clerks; organisers read by role. */
  viewers: z.array(z.string()),
  /** The unit's conferences, so that the board shows them without reading them. */
  conferences: z.array(
    z.strictObject({
      id: z.string(),
      kind: z.enum(CONFERENCE_KINDS),
      date: z.string(),
      time: z.string(),
      state: z.enum(['scheduled', 'open', 'confirmed', 'cancelled']),
      /** Proposals sent so far. */
      proposals: z.number(),
      /** Rules and gates knowingly passed, by id. */
      exceptions: z.array(z.string()),
    }),
  ),
  updatedAt: z.date(),
})
export type Board = z.infer<typeof boardSchema>
