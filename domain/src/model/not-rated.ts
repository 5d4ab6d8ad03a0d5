import * as z from 'zod/mini'

/** Why somebody, or a collective, is given no level (domain.md §2: R03, R14, R15), or is there no longer. */
export const NOT_RATED_REASONS = [
  'underSixMonths',
  'exempt',
  'suspended',
  'newMember',
  'newCollective',
  'left',
  'deceased',
] as const
export type NotRatedReason = (typeof NOT_RATED_REASONS)[number]

/**
 * Reviewed, or not even that, and given no level. It is read by whoever reads the text, and by everybody who is called to
 * the conference that reviews him: it is read out there, and printed.
 */
export const notRatedSchema = z.strictObject({
  reason: z.enum(NOT_RATED_REASONS),
  /** What is said besides, e.g. since when; may be empty. */
  note: z.string(),
})
export type NotRated = z.infer<typeof notRatedSchema>
