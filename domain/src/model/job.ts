import * as z from 'zod/mini'

const JOB_KINDS = ['openCampaign'] as const
export type JobKind = (typeof JOB_KINDS)[number]

/**
 * jobs/{uid.key}: work too large for one transaction, as steps that may each run again, be lost or come twice. Read by
 * whoever started it; written by functions. Its input stands under input/{n}, as it was when it began.
 */
export const jobSchema = z.strictObject({
  id: z.string(),
  kind: z.enum(JOB_KINDS),
  /** Id of what it makes. */
  about: z.string(),
  by: z.string(),
  /** `undoing`: called off; its steps take back what they wrote. */
  state: z.enum(['running', 'done', 'undoing', 'undone']),
  /** Every step, and those still to be done. */
  steps: z.array(z.string()),
  left: z.array(z.string()),
  startedAt: z.date(),
  /** When it last moved: a job that stands still has lost its tasks. */
  movedAt: z.date(),
  /** Number of the last event of its trail; absent before the first. */
  eventSeq: z.optional(z.number()),
})
export type Job = z.infer<typeof jobSchema>
