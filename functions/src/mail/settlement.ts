import type { Gathered } from '@kiemdiem/domain/mail/digest/digest-item'
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
  /** One of many: the mail of the morning tells it. */
  | { kind: 'gathered' }
  | Failure

/** Where an attempt went, for the state of delivery that screens show. */
export interface Mailbox {
  /** Whose address it is; null: nobody's any more. */
  owner: string | null
  /** It is marked as one that mails come back from. */
  undelivered: boolean
}

/**
 * An attempt with the mailbox that it reached or did not; without one it got no further than the outbox. `holds`: the mails
 * that a digest told of.
 */
export type Attempt = Settlement & { mailbox?: Mailbox; holds?: readonly Gathered[] }
