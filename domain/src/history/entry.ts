import type { MailTemplate } from '../mail/templates/mails.ts'

/** How a text came in; everything else on a history is a command. */
export type Sealing = 'sealed' | 'sealedUnchanged' | 'sealedOnPaper'

/** One thing that was done to a paper or a conference: what, by whom, when. Never a text, a rating or a number of votes. */
export interface HistoryEntry {
  /** A command's name or a `Sealing`; its sentence is in sentences.ts. */
  what: string
  by: string
  byName: string
  /** Milliseconds, as answers carry it. */
  at: number
  /** Which text was sent. */
  revision?: number
  /** The day by which what was returned is awaited again, where one was named. */
  until?: string
}

/** Who of those who are to read a sent paper has had it on the screen, and when last; milliseconds. */
export interface Opened {
  name: string
  /** Null: not since it was last sent. */
  at: number | null
}

/** How many of the sent papers that somebody is to read at a conference he has had on the screen as they were last sent. */
export interface SetOpened {
  name: string
  opened: number
  of: number
}

/**
 * Where a page of a history ends, and the next one begins: what is older. Commands and texts by their numbers, mails by the moment at
 * which they were queued; 0: there is nothing older.
 */
export interface HistoryEdge {
  event: number
  text: number
  mail: number
}

/** A page of what was done to a paper or a conference and of how far its mails have come, newest first. */
export interface HistoryPage {
  entries: readonly HistoryEntry[]
  mails: readonly Delivery[]
  /** Who of the paper's readers has opened it as it was last sent. Null on later pages, and for whom it does not concern. */
  opened: readonly Opened[] | null
  /** Of whom a conference gave its papers on the screen, how many each has opened. Null on later pages, and of a paper. */
  sets: readonly SetOpened[] | null
  /** Null: this is all. */
  older: HistoryEdge | null
}

/** How far a mail has come. `morning`: it waits for the mail of the morning. */
export type DeliveryState = 'sent' | 'waiting' | 'morning' | 'failed'

/** One mail about it and how far it has come: no address, no words. */
export interface Delivery {
  template: MailTemplate
  occasion: number
  toName: string
  state: DeliveryState
  at: number
  /** The clerk who got it for somebody without e-mail. */
  clerkName: string | null
}
