import type { Failure } from './smtp/classify-failure.ts'

/** How one attempt at a mail ended, and so what is written on it. `result` is a class, never an address or a text. */
export type Settlement =
  | { kind: 'sent' }
  /** No longer true, or no longer theirs to know. */
  | { kind: 'cancelled'; result: 'notTrueAnyMore' | 'personInactive' }
  /** Nobody to send it to, or data that do not fit together. */
  | { kind: 'failed'; result: 'noAddress' | 'brokenInvariant' }
  /** The person has had enough mails today. */
  | { kind: 'tomorrow'; result: 'dayFull' }
  | Failure
