import * as z from 'zod/mini'
import { RATINGS, STAGES } from './terms.ts'

/**
 * What two levels given to one subject may differ in, in the order in which they are given.
 * - conferenceFromVote: the conference proposes another level than its own vote has.
 * - conferenceFromSelf: another than the subject gave itself.
 * - headFromConference: the head of the unit thinks otherwise than the conference.
 * - laterFromBefore: a later stage departs from the level before it.
 */
export const DIFFERENCE_KINDS = [
  'conferenceFromVote',
  'conferenceFromSelf',
  'headFromConference',
  'laterFromBefore',
] as const
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number]

/** One difference between two levels, as it is kept in acts and parts: later stages read it and judge nothing anew. */
export const differenceSchema = z.strictObject({
  kind: z.enum(DIFFERENCE_KINDS),
  /** At which stage the second level was given. */
  stage: z.enum(STAGES),
  /** Null: a vote in which no level got its majority. */
  from: z.nullable(z.enum(RATINGS)),
  to: z.enum(RATINGS),
  /** One sentence for people, with the arithmetic. */
  text: z.string(),
  /** In the words of who differed; empty where none is asked for. */
  reason: z.string(),
})
export type Difference = z.infer<typeof differenceSchema>
