import { localDate, startOfDay } from '../../time.ts'

const SIX_HOURS_MS = 6 * 3_600_000

/** A day as a number, 20231205: the occasion of its digest, one a person and campaign. */
export const dayNumber = (now: Date): number => Number(localDate(now).replaceAll('-', ''))

/** Whether the morning of the day has come. A run before it would take the evening's mails for the new day's. */
export const isMorning = (now: Date): boolean => now.getTime() >= startOfDay(localDate(now)).getTime() + SIX_HOURS_MS
