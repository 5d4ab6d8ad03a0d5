import * as z from 'zod/mini'
import { trackSchema } from './process.ts'

/**
 * scopes/{c.track.group}: who belongs to a group of ratings, so that none of them reads what is hidden from it until
 * notice. Written at opening from the frozen roster; read by functions only, which keep `access.scopes` by it.
 */
export const scopeSchema = z.strictObject({
  id: z.string(),
  campaign: z.string(),
  track: trackSchema,
  group: z.string(),
  /** Its people, and who answers for its collectives. Belonging to a rated collective hides nothing. */
  insiders: z.array(z.string()),
  /** Who appraises it besides its organisers, named when the campaign was opened. Absent: nobody. */
  appraisers: z.optional(z.array(z.string())),
  /** Of campaigns of before, in which whole groups were given to others once they were decided: nobody goes by it. */
  heldBy: z.optional(z.array(trackSchema)),
  /** Who records what is decided of some of them, and so handles the group as its organisers do. Absent: nobody. */
  recorders: z.optional(z.array(z.string())),
})
export type Scope = z.infer<typeof scopeSchema>
