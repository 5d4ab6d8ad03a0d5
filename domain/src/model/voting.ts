import * as z from 'zod/mini'

/** Somebody asks for another round; it opens when the other of chair and secretary asks too. */
const againSchema = z.strictObject({ by: z.string(), reason: z.string(), at: z.date() })

/** The electronic secret ballot, once opened. No list of who has voted exists anywhere in it. */
export const votingSchema = z.strictObject({
  round: z.number(),
  /**
   * A point of P-256 (ballot/key/curve.ts), to which ballots are encrypted in the browser. Its private half stays on the
   * device that opened the round, until the close.
   */
  publicKey: z.string(),
  /** Those present who may vote. */
  voters: z.array(z.string()),
  /** Sheets that a count needs, as it was when the round was opened; absent in rounds from before: the campaign's. */
  minimum: z.optional(z.number()),
  /** Sheets cast, once there are as many as the minimum; 0 as long as there are fewer, also after the close. */
  turnout: z.number(),
  /** The meeting's consent to vote this way, as recorded when it was opened. */
  consent: z.string(),
  /** Why there is another round than the first, and who opened it. */
  reason: z.optional(z.string()),
  openedBy: z.optional(z.array(z.string())),
  openedAt: z.date(),
  closedAt: z.nullable(z.date()),
  /** After the close: who wants another round. */
  again: z.optional(againSchema),
})
export type Voting = z.infer<typeof votingSchema>

/** A round that is over: on the conference, in the act and in print, so that nobody votes until he likes the result. */
export const roundSchema = z.strictObject({
  number: z.number(),
  openedAt: z.date(),
  closedAt: z.date(),
  voters: z.number(),
  /** Sheets counted; null where there were fewer than the minimum and they were destroyed uncounted. */
  turnout: z.nullable(z.number()),
  minimum: z.number(),
  /** Why it was held again; empty for the first. */
  reason: z.string(),
  /** Why its sheets were destroyed unopened; absent where it was closed. */
  voided: z.optional(z.string()),
  /** Who opened it, then who closed or voided it. */
  openedBy: z.array(z.string()),
  closedBy: z.string(),
})
export type Round = z.infer<typeof roundSchema>
