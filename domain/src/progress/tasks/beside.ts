import type { Campaign } from '../../model/campaign.ts'
import type { Row } from '../../model/progress.ts'
import { receiptDue } from '../../notice/receipt-due.ts'
import { planDue } from '../../remediation/standing.ts'
import type { Beside } from './task.ts'

type Dated = Pick<Campaign, 'process' | 'steps' | 'deadlineInclusive' | 'calendar'>

/** Whether its conference has confirmed minutes: from then on a plan of mending may be handed in. */
export const isMinutedRow = ({ step }: Pick<Row, 'step'>): boolean =>
  !['drafting', 'returned', 'toConference'].includes(step)

/** What a row still waits for, and by when; null: its paper says it, as of a result that was told before and is decided anew. */
export interface Awaited {
  of: Beside
  dueAt: Date | null
}

/**
 * What is dated beside the stages and still waits: that its subject acknowledges what he was told, that a plan of mending is handed
 * in, or confirmed.
 */
export const besideOn = (
  row: Pick<Row, 'subjectKind' | 'step' | 'doneAt' | 'unreceived' | 'remediation'>,
  campaign: Dated,
): Awaited[] => {
  const { doneAt, unreceived, remediation } = row
  const asksReceipt = unreceived && campaign.process.notice?.receiptDays !== undefined
  const planned = remediation?.state !== 'confirmed' && isMinutedRow(row) ? planDue(row, campaign) : null
  return [
    ...(asksReceipt
      ? [{ of: 'receipt' as const, dueAt: doneAt.notice ? receiptDue({ at: doneAt.notice }, campaign) : null }]
      : []),
    ...(planned ? [{ of: 'remediation' as const, dueAt: planned }] : []),
  ]
}
