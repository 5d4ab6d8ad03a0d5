import { createHash } from 'node:crypto'
import { paths } from '@kiemdiem/domain/ids'
import type { DocumentReference, DocumentSnapshot } from 'firebase-admin/firestore'
import { db } from '../firestore/db.ts'
import { refusal } from './refuse.ts'

/** Long enough for any repeat a browser or a person makes; afterwards the TTL of `requests.expireAt` removes it. */
const KEPT_MS = 30 * 86_400_000

/** What is kept of a call under its key, in the transaction of the work itself (decisions/0011). */
export interface Kept {
  action: string
  /** Of the input: the same key with another input is a fault of the client, not a repeat. */
  payload: string
  answer: object
  at: Date
  expireAt: Date
}

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  )
}

/** A fingerprint of an input: nothing of it can be read from it. */
export const payloadOf = (input: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(sorted(input)))
    .digest('hex')

export const keptRef = (uid: string, key: string): DocumentReference => db.doc(paths.request(`${uid}.${key}`))

/** The answer of an earlier call with this key, or null. A key of another action or input is refused. */
export const earlierAnswer = (snapshot: DocumentSnapshot, action: string, payload: string): object | null => {
  if (!snapshot.exists) return null
  const kept = snapshot.data() as Kept
  if (kept.action !== action || kept.payload !== payload) throw refusal('badInput')
  return kept.answer
}

export const keptOf = (action: string, payload: string, answer: object, at: Date): Kept => ({
  action,
  payload,
  answer,
  at,
  expireAt: new Date(at.getTime() + KEPT_MS),
})
