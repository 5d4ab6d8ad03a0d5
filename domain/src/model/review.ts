import * as z from 'zod/mini'
import { differenceSchema } from './difference.ts'
import { tallySchema } from './minutes.ts'
import { notRatedSchema } from './not-rated.ts'
import { trackSchema } from './process.ts'
import { reviewRemediationSchema } from './remediation.ts'
import { RATINGS, STAGES } from './terms.ts'

const byStage = z.partialRecord(z.enum(STAGES), z.array(z.string()))

/** In `actors`: the organisers of the review's track, whoever they are when the stage is reached. */
export const ORGANISER = 'organiser'

/**
 * reviews/{c_subject_track}: one subject in one track. The header carries no rating, and no text but why there is to be no
 * rating.
 */
export const reviewSchema = z.strictObject({
  id: z.string(),
  campaign: z.string(),
  track: trackSchema,
  side: z.enum(['civil', 'party']),
  /** The stages it runs through, in order: its track's for the class of its decider, fixed at opening. */
  path: z.array(z.enum(STAGES)),
  subject: z.string(),
  subjectKind: z.enum(['person', 'unit']),
  /** Display name of the subject, as the registry had it at opening. */
  name: z.string(),
  unit: z.string(),
  /** The board that shows it, fixed at opening: its row is written without reading the board. */
  board: z.string(),
  /** Group of similar tasks, for quotas (domain.md §2). */
  group: z.string(),
  /** The sheet of its group that has its row, fixed at opening as the board is. Absent: the first. */
  sheet: z.optional(z.number()),
  /** Id of who decides: data, because it differs by person and year (domain.md §4.4). Its name: holders.decision. */
  decider: z.string(),
  paperId: z.string(),
  stage: z.enum(STAGES),
  /** Who acts at each stage: uids, or ORGANISER. */
  actors: byStage,
  /** Who reads the outcome of each stage once it is there. */
  audience: byStage,
  /** Who finds this review in a list. */
  readers: z.array(z.string()),
  /** Id of the document that holds each stage's outcome: a revision, or a part. */
  current: z.partialRecord(z.enum(STAGES), z.string()),
  /** True from a return of its paper until it is sent again. */
  returned: z.boolean(),
  /** When each finished stage was finished. */
  doneAt: z.partialRecord(z.enum(STAGES), z.date()),
  /** Stages whose outcome departs, with a reason, from what it rests on: that it does, never in what. Absent: none. */
  differs: z.optional(z.array(z.enum(STAGES))),
  /** Given no level in this track, with the reason: set by its organiser. Absent or null: rated as everybody. */
  notRated: z.optional(z.nullable(notRatedSchema)),
  /** Who entered the text that counts, while who signed it does not agree (0051). Absent or null: nobody has objected. */
  objectedEntry: z.optional(z.nullable(z.string())),
  /** How the plan of mending of its paper stands. Absent: there is none. */
  remediation: z.optional(reviewRemediationSchema),
  /** Its subject was told, and nobody has said yet that he received it. Absent: not told, or told before it was said here. */
  unreceived: z.optional(z.boolean()),
  waitingFor: z.array(z.string()),
  /** Number of the last event; events are unbroken from 1. */
  eventSeq: z.number(),
  /** First late moment of each stage, where the plan gives one; resolved at opening, moved by scheduling. */
  dueAt: z.partialRecord(z.enum(STAGES), z.date()),
  /** Display name of who acts at each stage, so that the board reads nothing else. */
  holders: z.partialRecord(z.enum(STAGES), z.string()),
})
export type Review = z.infer<typeof reviewSchema>

/** reviews/{r}/events/{seq}: append-only trail. Ids are six digits, so that they sort. No text, no rating. */
export const reviewEventSchema = z.strictObject({
  seq: z.number(),
  /** What was done: opened, sealed, sealedUnchanged, returned, or what the kind of act calls it (acts/act-row.ts). */
  type: z.string().check(z.regex(/^[a-z][A-Za-z]{0,40}$/)),
  from: z.nullable(z.enum(STAGES)),
  to: z.enum(STAGES),
  revision: z.nullable(z.number()),
  by: z.string(),
  at: z.date(),
})
export type ReviewEvent = z.infer<typeof reviewEventSchema>

/**
 * reviews/{r}/parts/conference.{n}: what the conference on which the rating rests said of this subject. Read by those
 * in the review's `audience.conference`, the subject included, and the organisers of the track.
 */
export const conferencePartSchema = z.strictObject({
  stage: z.literal('conference'),
  number: z.number(),
  conference: z.string(),
  /** The confirmed minutes it was taken from. */
  act: z.string(),
  comments: z.string(),
  answer: z.string(),
  tally: z.nullable(tallySchema),
  proposed: z.nullable(z.enum(RATINGS)),
  notRated: z.optional(notRatedSchema),
  /** Absent where levels were not yet compared. */
  differences: z.optional(z.array(differenceSchema)),
  remark: z.string(),
  at: z.date(),
})
export type ConferencePart = z.infer<typeof conferencePartSchema>
