import type { DocumentSnapshot } from 'firebase-admin/firestore'
import * as z from 'zod/mini'
import { BrokenInvariant } from '../errors.ts'
import { fromFirestore } from './from-firestore.ts'
import { schemaPath } from './schema-path.ts'

/** The document under its schema, or null when it is not there. Only functions write it: not parsing is a fault. */
export const parseOrNull = <S extends z.ZodMiniType>(schema: S, snapshot: DocumentSnapshot): z.output<S> | null => {
  if (!snapshot.exists) return null
  const parsed = z.safeParse(schema, fromFirestore(snapshot.data()))
  if (parsed.success) return parsed.data
  const where = parsed.error.issues.map((issue) => schemaPath(schema, issue.path) || issue.code)
  throw new BrokenInvariant(`${snapshot.ref.path} does not fit its schema at ${where.join(', ')}`)
}

/** The same for a document that must be there. */
export const parse = <S extends z.ZodMiniType>(schema: S, snapshot: DocumentSnapshot | undefined): z.output<S> => {
  const value = snapshot ? parseOrNull(schema, snapshot) : null
  if (value === null) throw new BrokenInvariant(`${snapshot?.ref.path ?? 'a document'} is missing`)
  return value
}
