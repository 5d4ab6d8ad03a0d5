import { type LogSeverity, write } from 'firebase-functions/logger'

/** What a line of the log may say: which document, and what became of it. Never a text, a name or an address. */
export interface LogFields {
  paperId?: string
  reviewId?: string
  revision?: number
  conferenceId?: string
  act?: string
  mailId?: string
  job?: string
  step?: string
  personId?: string
  campaign?: string
  unit?: string
  action?: string
  count?: number
  /** Number of an unforeseen fault, told to the caller too. */
  fault?: string
  outcome: string
  /** Where a broken document is broken: paths and ids only. */
  detail?: string
}

/** The only place that writes to the log. ERROR means that somebody must look. */
export const log = (severity: LogSeverity, event: string, fields: LogFields): void => {
  write({ severity, message: `${event}: ${fields.outcome}`, event, ...fields })
}
