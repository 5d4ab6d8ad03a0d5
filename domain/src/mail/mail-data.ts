import type { Paper } from '../model/paper.ts'
import type { Stage, Track } from '../model/terms.ts'
import type { MailEnvelope } from './envelope.ts'

/** What a mail about a paper is rendered from, looked up when it is sent. Nobody's text but remarks. */
export interface PaperMailBase extends MailEnvelope {
  paper: Pick<Paper, 'id' | 'subjectKind' | 'subjectName'>
  /** ids.ts, receiptReference of the revision the mail is about. */
  reference: string
}

/** To the writer: the paper has arrived and these reviews have moved on; none after a version completed later. */
export interface ReceiptData extends PaperMailBase {
  submittedAt: Date
  moved: readonly { track: Track; stage: Stage }[]
}

/** To the next person: these reviews now wait for them. */
export interface YourTurnData extends PaperMailBase {
  unitName: string
  waiting: readonly { track: Track; stage: Stage; dueAt: Date | null }[]
  /** Whether the recipient may return the paper; the cell's organiser reads staff's papers but their head returns. */
  mayReturn: boolean
}

/** To the writer: the paper comes back with remarks. */
export interface ReturnedData extends PaperMailBase {
  byName: string
  remarks: string
  dueAt: Date
}

/** To the writer: there is an issue to answer in section IV. What it is stays behind sign-in. */
export interface SuggestedData extends PaperMailBase {
  dueAt: Date
}

export interface MailDataOf {
  receipt: ReceiptData
  yourTurn: YourTurnData
  returned: ReturnedData
  suggested: SuggestedData
}
