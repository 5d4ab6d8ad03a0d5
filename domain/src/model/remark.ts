import * as z from 'zod/mini'

/** What may be said of an act, or of a paper that was entered for somebody, afterwards. */
export const REMARKS = ['returned', 'withdrawn', 'objected'] as const

/** On the header of what it is about: that something was said, never why. */
export const remarkNoteSchema = z.strictObject({
  id: z.string(),
  /** The act, or the number of a paper's revision. */
  about: z.string(),
  what: z.enum(REMARKS),
  by: z.string(),
  at: z.date(),
})
export type RemarkNote = z.infer<typeof remarkNoteSchema>
