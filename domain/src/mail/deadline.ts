import type { Campaign } from '../model/campaign.ts'
import { lateness, localDate } from '../time.ts'
import { viDate, viDeadline, viLateness } from '../vi.ts'

/**
 * Until when something is asked for, as a mail says it on the day on which it is sent: a date that has passed is told
 * as passed, with how long ago.
 */
export const mailDeadline = (
  dueAt: Date,
  { campaign, now }: { campaign: Pick<Campaign, 'calendar'>; now: Date },
): string => {
  const state = lateness(now, dueAt, campaign.calendar)
  if (state.state !== 'late') return viDeadline(dueAt, campaign.calendar)
  return `trước ngày ${viDate(localDate(dueAt))}, đã ${viLateness(state)}; đề nghị đồng chí thực hiện sớm nhất có thể`
}
