import * as z from 'zod/mini'

/**
 * papers/{p}/suggestions/{n}: one gợi ý kiểm điểm (QĐ 124, Đ.7.1), entered before self-review; section IV answers
 * each. Read by the writers, who may return the paper, its audience once a text is accepted, and the organisers.
 */
export const suggestionSchema = z.strictObject({
  number: z.number(),
  issue: z.string(),
  /** Conclusion, petition, inspection … it rests on. */
  basis: z.string(),
  /** Number and date of the document, or where it is kept; a secret one by number and date only. */
  document: z.string(),
  by: z.string(),
  byName: z.string(),
  at: z.date(),
})
export type Suggestion = z.infer<typeof suggestionSchema>

/** Issues one paper can be asked to answer: each has a box of its own in section IV. */
export const SUGGESTIONS_MAX = 6
export const SUGGESTION_TEXT_MAX = 3_000
