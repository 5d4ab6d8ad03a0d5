import * as z from 'zod/mini'
import { RATINGS } from './terms.ts'

/**
 * conferences/{c}/minutes/{row}: the minutes being taken, one document a row, so that two people who write
 * different rows never meet, and two who write the same one do: `rev` rises by one at every save, a stale rev is
 * the conflict that both are shown. Read and written by the keepers and the track's organisers.
 */
const saved = {
  /** The document's own id, so that a list of rows says which is which. */
  id: z.string(),
  rev: z.number(),
  by: z.string(),
  at: z.date(),
}

/** Longest text of one row. */
export const MINUTES_TEXT_MAX = 15_000

/** Row "general": the frame of the meeting. */
export const generalRowSchema = z.strictObject({
  ...saved,
  /** HH:MM, or empty while unknown. */
  startedAt: z.string(),
  endedAt: z.string(),
  /** Opening, how the review was led, comments that concern no single subject. */
  course: z.string(),
  conclusion: z.string(),
  /** "Biên bản đã được thông qua tại hội nghị" (NĐ 90, Đ.17–18). */
  readBack: z.boolean(),
})
export type GeneralRow = z.infer<typeof generalRowSchema>

/** Row "roll": who of the roll came. Whoever is in neither has not been marked yet. */
export const rollRowSchema = z.strictObject({
  ...saved,
  present: z.array(z.string()),
  /** Reason of absence by attendee; an empty reason is not enough to confirm. */
  absent: z.record(z.string(), z.string()),
  /** HH:MM at which somebody present came after the opening, or left before the end, by attendee; absent: nobody. */
  late: z.optional(z.record(z.string(), z.string())),
  left: z.optional(z.record(z.string(), z.string())),
})
export type RollRow = z.infer<typeof rollRowSchema>

/** Row "sheets": paper ballots, counted once for all names. */
export const sheetsRowSchema = z.strictObject({
  ...saved,
  issued: z.number(),
  returned: z.number(),
  /** Whole sheets that do not count. */
  invalid: z.number(),
  /** Tổ kiểm phiếu: attendees, its head first. Absent or empty: the names come with the pen. */
  tellers: z.optional(z.array(z.string())),
})
export type SheetsRow = z.infer<typeof sheetsRowSchema>

/** So many count at most; a screen offers no more. */
export const TELLERS_MAX = 7

/** Votes for one subject by level; `invalid`: unclear for this name on an otherwise valid sheet. */
export const tallySchema = z.strictObject({
  outstanding: z.number(),
  good: z.number(),
  completed: z.number(),
  notCompleted: z.number(),
  invalid: z.number(),
})
export type Tally = z.infer<typeof tallySchema>

/** Row "item.{subject}": one subject's part of the meeting. */
export const itemRowSchema = z.strictObject({
  ...saved,
  /** `deferred`: not reviewed at this meeting, with the reason. */
  state: z.enum(['pending', 'reviewed', 'deferred']),
  deferredBecause: z.string(),
  comments: z.string(),
  /** The author's tiếp thu, giải trình. */
  answer: z.string(),
  tally: z.nullable(tallySchema),
  proposed: z.nullable(z.enum(RATINGS)),
  /** Why the level proposed is not the vote's. Absent in rows saved before it was asked. */
  differsBecause: z.optional(z.string()),
  /** Nhận xét, đánh giá của hội nghị. */
  remark: z.string(),
})
export type ItemRow = z.infer<typeof itemRowSchema>

/**
 * Row "counted": what the system counted when an electronic ballot was closed. Written by functions only (the rules know
 * no row of this name), so that a figure changed by hand afterwards is seen.
 */
export const countedRowSchema = z.strictObject({
  ...saved,
  sheets: z.strictObject({ issued: z.number(), returned: z.number(), invalid: z.number() }),
  /** By subject. */
  tallies: z.record(z.string(), tallySchema),
})
export type CountedRow = z.infer<typeof countedRowSchema>

export type MinutesRow = GeneralRow | RollRow | SheetsRow | ItemRow | CountedRow

export const itemRowId = (subject: string) => `item.${subject}`
export const itemRowsOf = (agenda: readonly { subject: string }[]): string[] =>
  agenda.map(({ subject }) => itemRowId(subject))

/** Rows that every meeting has, besides those of its items. */
const FRAME: readonly string[] = ['general', 'roll', 'sheets', 'counted']

/** Which rows are of a meeting: what is of nothing on its agenda is nobody's, and passed over. */
export const rowsOf = ({ agenda }: { agenda: readonly { subject: string }[] }): ((id: string) => boolean) => {
  const ours = new Set([...FRAME, ...itemRowsOf(agenda)])
  return (id) => ours.has(id)
}

/** All rows of one conference as they now stand; a row nobody has saved is missing. */
export interface MinutesRows {
  general?: GeneralRow | undefined
  roll?: RollRow | undefined
  sheets?: SheetsRow | undefined
  counted?: CountedRow | undefined
  /** By subject. */
  items: Record<string, ItemRow>
}
