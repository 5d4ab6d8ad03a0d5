import type { Campaign } from '../model/campaign.ts'
import { addDays, localDate, startOfDay, workingDaysAfter } from '../time.ts'

/** The first moment at which it is late to acknowledge what was told then; null: the campaign names no day. */
export const receiptDue = (
  { at }: { at: Date },
  { process: { notice }, calendar }: Pick<Campaign, 'process' | 'calendar'>,
): Date | null =>
  notice?.receiptDays === undefined
    ? null
    : startOfDay(addDays(workingDaysAfter(localDate(at), notice.receiptDays, calendar), 1))
