import type { Calendar, ConferenceRules } from '../../model/campaign.ts'
import { addDays, isWorkingDay, localDate, startOfDay } from '../../time.ts'

/** First late moment of what was returned at a moment: after so many working days, that day itself not counted. */
export const returnedDue = (
  at: Date,
  { days }: Pick<ConferenceRules['returned'], 'days'>,
  calendar: Calendar,
): Date => {
  let date = localDate(at)
  for (let left = days; left > 0; ) {
    date = addDays(date, 1)
    if (isWorkingDay(date, calendar)) left -= 1
  }
  return startOfDay(addDays(date, 1))
}
