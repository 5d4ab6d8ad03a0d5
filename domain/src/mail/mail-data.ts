import type { Calendar } from '../model/campaign.ts'
import type { Paper } from '../model/paper.ts'
import type { Stage, Track } from '../model/terms.ts'

/** What a mail is rendered from: ids, names and dates, looked up when it is sent. Nobody's text but remarks. */
export interface MailBase {
  /** Address of the web app, without a slash at the end. */
  webUrl: string
  year: number
  /** Signs the mail under "Ban Tổ chức - Kiểm tra". */
  unionName: string
  calendar: Calendar
  /** Whom the message is for. */
  recipientName: string
  /**
   * Set when the recipient has no e-mail: the clerk who gets the mail instead and is asked to tell them,
   * without its content (design §4, Mail).
   */
  clerkName: string | null
  paper: Pick<Paper, 'id' | 'subjectKind' | 'subjectName'>
  /** ids.ts, receiptReference of the revision the mail is about. */
  reference: string
}

/** To the writer: the paper has arrived and these reviews have moved on. */
export interface ReceiptData extends MailBase {
  submittedAt: Date
  moved: readonly { track: Track; stage: Stage }[]
}

/** To the next person: these reviews now wait for them. */
export interface YourTurnData extends MailBase {
  unitName: string
  waiting: readonly { track: Track; stage: Stage; dueAt: Date | null }[]
  /** Whether the recipient may return the paper; the cell's organiser reads staff's papers but their head returns. */
  mayReturn: boolean
}

/** To the writer: the paper comes back with remarks. */
export interface ReturnedData extends MailBase {
  byName: string
  remarks: string
  dueAt: Date
}

/** To the writer: there is an issue to answer in section IV. What it is stays behind sign-in. */
export interface SuggestedData extends MailBase {
  dueAt: Date
}

export interface MailDataOf {
  receipt: ReceiptData
  yourTurn: YourTurnData
  returned: ReturnedData
  suggested: SuggestedData
}
