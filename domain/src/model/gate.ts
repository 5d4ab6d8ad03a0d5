import * as z from 'zod/mini'
import { gateWordsSchema, trackSchema } from './process.ts'

/**
 * gates/{c_kind-unit}: one order between conferences and decisions (process.gates), as a count. It acts on scheduling and deciding, never on recording
 * what has happened: whoever passes it closed is asked for a reason, which stands in the minutes and the report.
 */
export const gateSchema = z.strictObject({
  id: z.string(),
  campaign: z.string(),
  kind: z.string(),
  track: trackSchema,
  /** The unit whose conference it binds, and which of its subjects. */
  bindsUnit: z.string(),
  binds: z.array(z.string()),
  /** Reviews that must come first, and how far: minuted, or decided. */
  requires: z.array(z.string()),
  until: z.enum(['minuted', 'decided']),
  /** Those of `requires` that have come so far. Length against length is the count. */
  passed: z.array(z.string()),
  openedAt: z.nullable(z.date()),
  severity: z.enum(['warn', 'block']),
  words: gateWordsSchema,
  /** Clause that orders it. */
  source: z.string(),
  /** Head of the bound unit, first, and its clerks; organisers of its track read by role. */
  viewers: z.array(z.string()),
})
export type Gate = z.infer<typeof gateSchema>
