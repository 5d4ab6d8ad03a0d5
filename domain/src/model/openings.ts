import * as z from 'zod/mini'

/**
 * progress/{c}/openings/{uid}: which sent papers somebody has had on the screen, on any device, and when last. Written by his
 * own screens at the server's time (firestore.rules), read by himself, and told by `readHistory` to who waits for him to
 * read. It is a sign, no proof: who reads through another door leaves none.
 */
export const openingsSchema = z.strictObject({
  /** By paper. */
  papers: z.record(z.string(), z.date()),
  /** The paper that the last write was about: the only one that it may change. */
  last: z.string(),
})
export type Openings = z.infer<typeof openingsSchema>
