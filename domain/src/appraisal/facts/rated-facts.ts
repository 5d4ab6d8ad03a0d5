import * as z from 'zod/mini'
import { RATINGS } from '../../model/terms.ts'
import { factsSchema } from '../../pack/stored/inputs-schema.ts'

/**
 * Who is rated, as the registry knew it when the unit's proposal came: all that the rules ask of a subject besides levels.
 * Lengths, yes and no only: never which leave, which decision or whose document.
 */
export const ratedFactsSchema = z.strictObject({
  /** Null for a collective. */
  class: z.nullable(z.string()),
  standing: z.nullable(z.enum(['head', 'deputy', 'leader', 'none'])),
  unitKind: z.string(),
  unit: z.string(),
  /** Whose total it counts into: empty for the organisation itself, else the unit that is an agency of its own. */
  agency: z.string(),
  /** The collective that this person heads, or helps to lead. */
  heads: z.nullable(z.string()),
  deputyOf: z.nullable(z.string()),
  /** The office's own code of the person; empty where it has none. */
  code: z.string(),
  /** The level of the other side that was told from outside the campaign. Absent: none is known. */
  elsewhere: z.optional(z.enum(RATINGS)),
  facts: factsSchema,
})
export type RatedFacts = z.infer<typeof ratedFactsSchema>
