import type { Calendar, ConferenceRules } from '../../model/campaign.ts'
import { addDays, localDate, startOfDay, workingDaysAfter } from '../../time.ts'

/** First late moment of what was returned at a moment: after so many working days, that day itself not counted. */
export const returnedDue = (at: Date, { days }: Pick<ConferenceRules['returned'], 'days'>, calendar: Calendar): Date =>
  startOfDay(addDays(workingDaysAfter(localDate(at), days, calendar), 1))
