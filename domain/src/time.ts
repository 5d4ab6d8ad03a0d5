import type { Calendar } from './model/campaign.ts'

/**
 * Dates and deadlines of an office in Viet Nam. The country keeps UTC+7 without daylight saving (since
 * 1975), so plain arithmetic is exact. Days are ISO strings (YYYY-MM-DD) of local date; instants are Date.
 */
const OFFSET_MS = 7 * 3_600_000
const DAY_MS = 86_400_000

/** Local date (UTC+7) of an instant. */
export const localDate = (at: Date): string => new Date(at.getTime() + OFFSET_MS).toISOString().slice(0, 10)

/** The instant at which a local date begins. */
export const startOfDay = (date: string): Date => new Date(Date.parse(`${date}T00:00:00Z`) - OFFSET_MS)

/** The instant of a local date and time (YYYY-MM-DD, HH:MM). */
export const instantOf = (date: string, time: string): Date => new Date(Date.parse(`${date}T${time}:00Z`) - OFFSET_MS)

export const addDays = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)

/** Whether an ISO string names a day that exists: 2023-02-29 does not. */
export const isRealDate = (date: string): boolean => {
  const at = Date.parse(`${date}T00:00:00Z`)
  return !Number.isNaN(at) && new Date(at).toISOString().slice(0, 10) === date
}

/** HH:MM of a day. */
export const TIME = /^([01]\d|2[0-3]):[0-5]\d$/
export const isTime = (text: string): boolean => TIME.test(text)

/** 0 = Sunday … 6 = Saturday. */
export const weekday = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay()

/**
 * First late moment of "trước ngày `before`": the work must be finished by the end of the day before,
 * unless the campaign counts the day itself (domain.md §7.2, `deadlineInclusive`).
 */
export const dueBefore = (before: string, inclusive: boolean): Date =>
  startOfDay(inclusive ? addDays(before, 1) : before)

/** The last day on which work due at `dueAt` is in time. */
export const lastDayOf = (dueAt: Date): string => localDate(new Date(dueAt.getTime() - 1))

export const isWorkingDay = (date: string, calendar: Calendar): boolean => {
  if (calendar.worked.includes(date)) return true
  if (calendar.off.includes(date)) return false
  const day = weekday(date)
  return day !== 0 && day !== 6
}

/** The last working day on or before `date`. */
export const workingDayOnOrBefore = (date: string, calendar: Calendar): string =>
  isWorkingDay(date, calendar) ? date : workingDayOnOrBefore(addDays(date, -1), calendar)

/** `date` moved back by `days` working days (3 working days before Monday 04/12/2023 is Wednesday 29/11). */
export const workingDaysBefore = (date: string, days: number, calendar: Calendar): string => {
  let result = date
  for (let left = days; left > 0; left -= 1) result = workingDayOnOrBefore(addDays(result, -1), calendar)
  return result
}

/** `date` moved on by `days` working days, that day itself not counted. */
export const workingDaysAfter = (date: string, days: number, calendar: Calendar): string => {
  let result = date
  for (let left = days; left > 0; ) {
    result = addDays(result, 1)
    if (isWorkingDay(result, calendar)) left -= 1
  }
  return result
}

/** Working days in [from, to]; 0 when from is after to. */
const workingDaysBetween = (from: string, to: string, calendar: Calendar): number => {
  let count = 0
  for (let day = from; day <= to; day = addDays(day, 1)) if (isWorkingDay(day, calendar)) count += 1
  return count
}

export type Lateness =
  | { state: 'due'; workingDays: number }
  | { state: 'today' }
  | { state: 'late'; workingDays: number }

/**
 * How a deadline stands at `now`: working days left counting today, "today" on its last day, or working
 * days past it. On a day off after the deadline, lateness is at least 1.
 */
export const lateness = (now: Date, dueAt: Date, calendar: Calendar): Lateness => {
  const today = localDate(now)
  const last = lastDayOf(dueAt)
  if (today === last) return { state: 'today' }
  return today < last
    ? { state: 'due', workingDays: workingDaysBetween(today, last, calendar) }
    : { state: 'late', workingDays: Math.max(1, workingDaysBetween(addDays(last, 1), today, calendar)) }
}

/** The first of these moments, of those that are known. */
export const earliest = (dates: readonly (Date | null)[]): Date | null => {
  const times = dates.flatMap((date) => (date ? [date.getTime()] : []))
  return times.length === 0 ? null : new Date(Math.min(...times))
}
