import * as z from 'zod/mini'
import { trackSchema } from './process.ts'
import { STAGES } from './terms.ts'

/** Most tasks of a kind that are listed: the most urgent ones, so that the document stays small in a large office. */
export const LISTED_MAX = 100

const readingSchema = z.strictObject({
  paperId: z.string(),
  subject: z.string(),
  subjectKind: z.enum(['person', 'unit']),
  name: z.string(),
  unitName: z.string(),
  dueAt: z.nullable(z.date()),
  sentAt: z.nullable(z.date()),
  /** The paper is another's, on which the rating of this one rests. */
  borrowed: z.optional(z.literal(true)),
})
/** A sent paper that waits to be read before its conference. */
export type Reading = z.infer<typeof readingSchema>

const turnSchema = z.strictObject({
  kind: z.enum(['opine', 'appraise', 'record', 'decide', 'announce', 'mend', 'store']),
  unit: z.string(),
  unitName: z.string(),
  reviews: z.number(),
  /** The nearest of theirs. */
  dueAt: z.nullable(z.date()),
  /** Organisers who are reviewed among them: none of them decides on himself. */
  own: z.array(z.string()),
})
/** Reviews of a unit that wait together. */
export type Turn = z.infer<typeof turnSchema>

const objectedSchema = z.strictObject({ paperId: z.string(), subject: z.string(), name: z.string() })
/** A paper entered for somebody who does not agree with it. */
export type Objected = z.infer<typeof objectedSchema>

/**
 * progress/{c}/summaries/{track}: what the first page of an organiser shows of all boards of a track, so that it reads one
 * document. It says nothing that the boards do not; lateness is the reader's clock. Counted from them (0062), never added to.
 */
export const summarySchema = z.strictObject({
  campaign: z.string(),
  track: trackSchema,
  /** The unit's name where the track has only one. */
  unitName: z.nullable(z.string()),
  /** Papers by the tracks that rest on them ("partyCell+partyGroup"), so that who organises several counts each once. */
  papers: z.record(z.string(), z.strictObject({ sent: z.number(), total: z.number() })),
  /** Reviews that still owe their stage, by its date. */
  due: z.array(z.strictObject({ stage: z.enum(STAGES), dueAt: z.date(), open: z.number() })),
  /** Reviews whose result nobody was told yet. Absent: it was counted before this was. */
  untold: z.optional(z.number()),
  readings: z.array(readingSchema),
  turns: z.array(turnSchema),
  objected: z.array(objectedSchema),
  /** Conferences with an objection that stands. */
  objections: z.array(z.strictObject({ conference: z.string(), unitName: z.string() })),
  /** Tasks beyond those listed. */
  unlisted: z.number(),
  /** When it last said something else. */
  updatedAt: z.date(),
})
export type Summary = z.infer<typeof summarySchema>

/** progress/{c}: up to where its summaries are counted, and who owes has been reminded. Functions only. */
export const countedSchema = z.strictObject({
  /** Boards changed since then were looked at. */
  since: z.date(),
  /** Which those were, and their times. */
  mark: z.string(),
  /** The day of the last morning whose reminders were all made. Absent: none was. */
  reminded: z.optional(z.string()),
})
