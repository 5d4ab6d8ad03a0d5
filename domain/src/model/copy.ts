import * as z from 'zod/mini'

/** What a signed copy belongs to: it is read by whoever reads that, as long as they read it. */
export const copyOfSchema = z.union([
  z.strictObject({ kind: z.literal('act'), id: z.string() }),
  z.strictObject({ kind: z.literal('paper'), id: z.string(), revision: z.number() }),
])
export type CopyOf = z.infer<typeof copyOfSchema>

/**
 * {document}/copies/{n}: the "bản ký" of an act or of a sealed paper, a PDF that was scanned or digitally signed. Its bytes
 * stand under pieces/. Written by functions only; read while it is kept.
 */
export const copySchema = z.strictObject({
  number: z.number(),
  of: copyOfSchema,
  /** Of the file, as whoever sent it has it. */
  name: z.string(),
  size: z.number(),
  /** Of the whole file, in hexadecimal; the event of its keeping says it too. */
  sha256: z.string(),
  pieces: z.number(),
  /** `withdrawn`: a wrong file; its record stays, nobody reads it. */
  state: z.enum(['sending', 'kept', 'withdrawn']),
  by: z.string(),
  byName: z.string(),
  at: z.date(),
  keptAt: z.nullable(z.date()),
  withdrawn: z.nullable(
    z.strictObject({
      by: z.string(),
      byName: z.string(),
      at: z.date(),
      reason: z.string(),
      /** The bytes are gone too: a file that must not be here at all. */
      erased: z.boolean(),
      /** Who removed them later than he took the copy off, and why; absent where it was done at once. */
      erasedLater: z.optional(z.strictObject({ by: z.string(), byName: z.string(), at: z.date(), reason: z.string() })),
    }),
  ),
})
export type Copy = z.infer<typeof copySchema>

/** {document}/copies/{n}/pieces/{k}: so many bytes as one document holds. */
export interface CopyPiece {
  bytes: Uint8Array
}
