import type { Calendar, ConferenceRules } from '../../model/campaign.ts'
import { addDays, isWorkingDay, startOfDay, workingDaysBefore } from '../../time.ts'

type PapersAhead = Pick<ConferenceRules['papersAhead'], 'days' | 'fullDaysBetween'>

/**
 * Last day on which papers must be out for a conference on `date` (plan III.1.1, Lưu ý: at least 3 working days
 * before). The day they go out counts as one of the days; where whole days must lie between, it does not, and the
 * last day is one earlier (domain.md §7.4: out on Friday 08/12/2023 allows Wednesday 13/12, or Thursday 14/12).
 */
export const papersBy = (date: string, ahead: PapersAhead, calendar: Calendar): string => {
  const first = workingDaysBefore(date, ahead.days, calendar)
  return ahead.fullDaysBetween ? addDays(first, -1) : first
}

/** The same as a due date: the first late moment. */
export const papersDueFor = (date: string, ahead: PapersAhead, calendar: Calendar): Date =>
  startOfDay(addDays(papersBy(date, ahead, calendar), 1))

/**
 * Earliest lawful date of a conference whose papers go out on `outOn`: the first day by which enough working days
 * have passed. A conference may be held on any day, so it may be a day off.
 */
export const earliestConference = (outOn: string, ahead: PapersAhead, calendar: Calendar): string => {
  let left = ahead.days
  let date = ahead.fullDaysBetween ? addDays(outOn, 1) : outOn
  for (; left > 0; date = addDays(date, 1)) if (isWorkingDay(date, calendar)) left -= 1
  return date
}
