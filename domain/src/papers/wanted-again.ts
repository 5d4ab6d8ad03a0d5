import { ratingDates } from '../conference/schedule/dates/due-dates.ts'
import type { Paper } from '../model/paper.ts'
import { dueAtOf, type PlanDates } from '../plan/dates/due-at.ts'
import { returnedDue } from '../plan/dates/returned-due.ts'
import { addDays, isRealDate, lastDayOf, localDate } from '../time.ts'

/**
 * The days of which somebody who returns a paper may name one: from today to the day before the first conference that rates
 * it, or to the last of the conference stage where none is planned; at least to the day that holds without a word. `usual` is
 * that day.
 */
export const wantedAgain = (
  plan: PlanDates,
  { tracks, meetings }: Pick<Paper, 'tracks' | 'meetings'>,
  now: Date,
): { from: string; usual: string; to: string } => {
  const usual = lastDayOf(returnedDue(now, plan.conferenceRules.returned, plan.calendar))
  const meetingDays = ratingDates(meetings).map((date) => addDays(date, -1))
  const limits = tracks.flatMap((track) => {
    const limit = dueAtOf(plan, track, 'conference')
    return limit ? [lastDayOf(limit)] : []
  })
  const [last = usual] = [...(meetingDays.length > 0 ? meetingDays : limits)].sort()
  const [, to = usual] = [last, usual].sort()
  return { from: localDate(now), usual, to }
}

/** Whether a day is one of them. */
export const isWantedInTime = (date: string, { from, to }: { from: string; to: string }): boolean =>
  isRealDate(date) && date >= from && date <= to
