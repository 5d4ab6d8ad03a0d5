import { addDays, localDate, startOfDay } from '../time.ts'

/** Mails one person is sent in a day: above the busiest day of a head of sixty, and no flood. */
export const MAILS_A_DAY = 100

const SIX_HOURS_MS = 6 * 3_600_000

/** What tells somebody of the own account, or asks for a word about another's, waits for no morning: haste is its point. */
export const mayWait = ({ about }: { about: { kind: string } }): boolean => about.kind !== 'account'

/** From when mails count for the day of `now`. */
export const dayOf = (now: Date): Date => startOfDay(localDate(now))

/** When a mail that found the day full is tried again: in the morning, when it may no longer be true and so not be sent. */
export const nextMorning = (now: Date): Date =>
  new Date(startOfDay(addDays(localDate(now), 1)).getTime() + SIX_HOURS_MS)
