import type { Calendar } from '../../model/campaign.ts'
import { addDays, lastDayOf, startOfDay, workingDaysAfter, workingDaysBefore } from '../../time.ts'
import type { ReminderRule } from './rule.ts'

/** What a run makes up for: the days after the last run that came to its end, up to its own. */
export interface Window {
  after: string
  upTo: string
}

/**
 * The days on which somebody is reminded of what is due, in their order: so many working days before and after its last day.
 * None of them is a day off.
 */
export const reminderDays = (dueAt: Date, { before, after }: ReminderRule, calendar: Calendar): string[] => {
  const last = lastDayOf(dueAt)
  const days = [
    ...before.map((count) => workingDaysBefore(last, count, calendar)),
    ...after.map((count) => workingDaysAfter(last, count, calendar)),
  ]
  return [...new Set(days)].sort()
}

/** The last of these days that falls into the window: of several that were missed the one that is told; null: none does. */
export const reminderIn = (
  dueAt: Date,
  { after, upTo }: Window,
  rule: ReminderRule,
  calendar: Calendar,
): string | null => reminderDays(dueAt, rule, calendar).findLast((day) => day > after && day <= upTo) ?? null

/** Whether the days on which one is reminded of it have begun. */
export const remindersBegun = (dueAt: Date, today: string, rule: ReminderRule, calendar: Calendar): boolean => {
  const [first] = reminderDays(dueAt, rule, calendar)
  return first !== undefined && first <= today
}

/** Whether they are over: nobody is reminded of it by itself any more, and somebody should call. */
export const remindersOver = (dueAt: Date, today: string, rule: ReminderRule, calendar: Calendar): boolean => {
  const last = reminderDays(dueAt, rule, calendar).at(-1)
  return lastDayOf(dueAt) < today && (last === undefined || last < today)
}

/** The due dates of which a run reminds: by these it asks the database, and reads nothing that has another. */
export const datesRemindedIn = (window: Window, rule: ReminderRule, calendar: Calendar): Date[] => {
  const [ahead, behind] = [Math.max(0, ...rule.before), Math.max(0, ...rule.after)]
  const dates: Date[] = []
  // Days off beside the furthest of them belong to it: a date on one of these has the working days of its neighbour.
  const until = workingDaysAfter(window.upTo, ahead + 1, calendar)
  for (let last = workingDaysBefore(window.after, behind + 1, calendar); last <= until; last = addDays(last, 1)) {
    const dueAt = startOfDay(addDays(last, 1))
    if (reminderIn(dueAt, window, rule, calendar) !== null) dates.push(dueAt)
  }
  return dates
}
