import * as z from 'zod/mini'

/** Which rules a campaign is rated by: the pack, its version, and the SHA-256 of its canonical text. */
export const packRefSchema = z.strictObject({
  id: z.string(),
  version: z.number(),
  hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
})
export type PackRef = z.infer<typeof packRefSchema>
