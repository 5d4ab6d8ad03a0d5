import * as z from 'zod/mini'

/** Name of the manifest within a dossier, and of a file that it does not list. */
export const MANIFEST = 'bang-ke.json'

const hashSchema = z.string().check(z.regex(/^[0-9a-f]{64}$/))

/** How far a trail had come, and its last hash then, by which the root is found again where others keep the trail. */
export const lengthSchema = z.strictObject({ of: z.string(), events: z.number(), head: z.optional(z.string()) })

/** What a dossier that was downloaded says of itself: every file by its hash, every event by its place in its chain. */
export const manifestSchema = z.strictObject({
  version: z.literal(1),
  campaign: z.string(),
  track: z.string(),
  files: z.array(z.strictObject({ name: z.string(), size: z.number(), sha256: hashSchema })),
  trails: z.array(
    z.strictObject({
      of: z.string(),
      /** The file that has its events. */
      file: z.string(),
      links: z.array(z.strictObject({ seq: z.number(), own: hashSchema, head: hashSchema })),
    }),
  ),
  events: z.number(),
  /** What was handed over before, as far as its trails are here or known by their last hash: its code stands in its minutes. */
  handovers: z.array(
    z.strictObject({
      id: z.string(),
      root: hashSchema,
      lengths: z.array(lengthSchema),
    }),
  ),
  root: hashSchema,
})
export type Manifest = z.infer<typeof manifestSchema>
