/** How a refusal travels: the error codes of callable functions. */
export type RefusalStatus =
  | 'invalid-argument'
  | 'unauthenticated'
  | 'permission-denied'
  | 'not-found'
  | 'failed-precondition'
  | 'aborted'
  | 'resource-exhausted'
  | 'unavailable'
  | 'unknown'

/** One refusal: its code is the key of its table, the sentence says what happened, what is safe and what to do. */
export interface RefusalRow {
  status: RefusalStatus
  sentence: string
}
