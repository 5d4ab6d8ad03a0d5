import * as z from 'zod/mini'
import { paths } from '../../../ids.ts'
import { contactSchema, personalSchema, personSchema } from '../../../model/person.ts'
import { unitSchema } from '../../../model/unit.ts'

/** imports/{id}: that somebody has imported a file, as far as it has come. Read and written by functions only. */
export const importSchema = z.strictObject({
  id: z.string(),
  by: z.string(),
  at: z.date(),
  /** `running`: parts of it are missing still; it is gone on with, or undone. */
  status: z.enum(['running', 'done', 'undone']),
  /** Of each part that is stored and not undone, how many documents of imports/{id}/parts hold what to undo. */
  chunks: z.array(z.number()),
  people: z.number(),
  units: z.number(),
  changed: z.number(),
  eventSeq: z.optional(z.number()),
})
export type Import = z.infer<typeof importSchema>

/** One unit or person that an import has made or changed; `before` null: made. */
const entrySchema = z.union([
  z.strictObject({ id: z.string(), print: z.string(), unit: z.nullable(unitSchema) }),
  z.strictObject({
    ...{ id: z.string(), print: z.string() },
    person: z.nullable(z.strictObject({ person: personSchema, contact: contactSchema, personal: personalSchema })),
  }),
])
/** `print`: fingerprint of the documents as the import has left them, by which it is seen that nobody has touched them. */
export type Entry = z.infer<typeof entrySchema>

/** imports/{id}/parts/{part}.{chunk}: with birth dates and addresses in it, and gone with the next import. */
export const chunkSchema = z.strictObject({ entries: z.array(entrySchema) })

/** The documents that an entry speaks of. An account that was there before is left alone. */
export const pathsOf = (entry: Entry): string[] => {
  if ('unit' in entry) return [paths.unit(entry.id)]
  const own = [paths.person(entry.id), paths.contact(entry.id), paths.personal(entry.id)]
  return entry.person ? own : [...own, paths.access(entry.id)]
}

/** A document holds 1 MiB; letters outside ASCII take two or three bytes. */
const CHUNK = 300_000

/** Entries by the documents that hold them. */
export const chunked = (entries: readonly Entry[]): Entry[][] => {
  const chunks: Entry[][] = []
  let room = 0
  for (const entry of entries) {
    const size = JSON.stringify(entry).length
    if (room < size) {
      chunks.push([])
      room = CHUNK
    }
    chunks.at(-1)?.push(entry)
    room -= size
  }
  return chunks
}

/** Where the chunks of a part are, in their order. */
export const chunkPaths = (id: string, part: number, count: number): string[] =>
  Array.from({ length: count }, (_, chunk) => paths.importChunk(id, `${part}.${chunk}`))
