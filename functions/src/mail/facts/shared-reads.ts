import type { DocumentSnapshot, Timestamp } from 'firebase-admin/firestore'
import { db } from '../../firestore/db.ts'

/** How long what was read for one mail serves others. */
const KEPT_MS = 10_000

interface Kept {
  at: number
  index: number
  reading: Promise<DocumentSnapshot[]>
}

/** Of this instance, by path and fields; the queue has one (function-table.ts). */
const kept = new Map<string, Kept>()

/** Reads documents that other mails are about too; `fields`: no others are fetched. */
export type SharedRead = (paths: readonly string[], fields?: readonly string[]) => Promise<DocumentSnapshot[]>

const keyOf = (path: string, fields: readonly string[]): string => [path, ...fields].join('|')

const readNow = (paths: readonly string[], fields: readonly string[]): Promise<DocumentSnapshot[]> => {
  const refs = paths.map((path) => db.doc(path))
  return fields.length === 0 ? db.getAll(...refs) : db.getAll(...refs, { fieldMask: [...fields] })
}

/**
 * What mails of one event have in common is read once for all of them: a conference calls a whole room. A mail takes what
 * another has read only if the database read it after this mail was queued, so that no mail is older than what it tells
 * of, and for ten seconds: a mail may be as late as if it had been sent so much earlier. Never for what is the recipient's
 * own, and never for what decides who does the work.
 */
export const readsSince =
  (queued: Timestamp): SharedRead =>
  async (paths, fields = []) => {
    const now = performance.now()
    for (const [key, { at }] of kept) if (at + KEPT_MS <= now) kept.delete(key)
    const found = new Map<string, DocumentSnapshot>()
    for (const path of paths) {
      const before = kept.get(keyOf(path, fields))
      const snapshot = (await before?.reading)?.[before?.index ?? 0]
      if (snapshot && snapshot.readTime.valueOf() >= queued.valueOf()) found.set(path, snapshot)
    }
    const missing = [...new Set(paths)].filter((path) => !found.has(path))
    if (missing.length > 0) {
      const reading = readNow(missing, fields)
      missing.forEach((path, index) => {
        kept.set(keyOf(path, fields), { at: now, index, reading })
      })
      try {
        for (const snapshot of await reading) found.set(snapshot.ref.path, snapshot)
      } catch (error) {
        for (const path of missing) forget(path, fields)
        throw error
      }
    }
    return paths.flatMap((path) => found.get(path) ?? [])
  }

/** One document is to be read anew by whoever asks next. */
export const forget = (path: string, fields: readonly string[] = []): void => {
  kept.delete(keyOf(path, fields))
}

/** Begins as a new instance does. */
export const forgetAll = (): void => kept.clear()
