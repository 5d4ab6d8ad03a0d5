import { HttpsError } from 'firebase-functions/https'

/** The data contradicts itself: no repeat can cure it, somebody must look. The message holds ids and paths only. */
export class BrokenInvariant extends Error {}

/** gRPC codes that no repeat cures: bad argument, not found, exists, precondition, range, unimplemented, data loss. */
const PERMANENT_CODES: readonly unknown[] = [3, 5, 6, 9, 11, 12, 15]

/** A transaction that gave way to another, asked once more by the client itself: told as a bad argument, and no fault. */
const isClosedTransaction = (error: object): boolean =>
  'code' in error &&
  error.code === 3 &&
  error instanceof Error &&
  /transaction (is invalid|has expired)/i.test(error.message)

/**
 * Whether the same work may succeed later: contention, a network or service that is away, a right that is being
 * mended. Whatever has a code comes from outside, but for a refusal, which is an answer; what has none is our own mistake
 * or the data's.
 */
export const isTransient = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'code' in error &&
  !(error instanceof HttpsError) &&
  (!PERMANENT_CODES.includes(error.code) || isClosedTransaction(error))

/** Whether a document that was to be created had been by somebody else: who looks again finds it. */
export const createdMeanwhile = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 6

/** Whether a write was refused because the document was no longer as its writer had read it. */
export const changedMeanwhile = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 9

/** What the log may know of an error: our own words, else only its kind. */
export const describe = (error: unknown): string => {
  if (error instanceof BrokenInvariant) return error.message
  if (typeof error === 'object' && error !== null && 'code' in error) return `code ${String(error.code)}`
  return error instanceof Error ? error.name : typeof error
}
