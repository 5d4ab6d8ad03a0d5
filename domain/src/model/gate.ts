import * as z from 'zod/mini'
import { TRACKS } from './terms.ts'

/** Orders between conferences and decisions that the law gives (R17; QĐ 124, Đ.7, Đ.11; plan III.1.1.b, III.2.3). */
export const GATE_KINDS = [
  'collectiveBeforePeople',
  'unitBeforeHead',
  'agencyBeforeCell',
  'decisionBeforeOwnConference',
] as const
export type GateKind = (typeof GATE_KINDS)[number]

/**
 * gates/{c_kind-unit}: one order of one campaign, as a count. It acts on scheduling and deciding, never on recording
 * what has happened: whoever passes it closed is asked for a reason, which stands in the minutes and the report.
 */
export const gateSchema = z.strictObject({
  id: z.string(),
  campaign: z.string(),
  kind: z.enum(GATE_KINDS),
  track: z.enum(TRACKS),
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
  /** Clause that orders it. */
  source: z.string(),
  /** Head of the bound unit, first, and its clerks; organisers of its track read by role. */
  viewers: z.array(z.string()),
})
export type Gate = z.infer<typeof gateSchema>
