import { addDays, localDate, startOfDay } from '../../time.ts'
import { nextMorning } from '../mails-a-day.ts'
import type { AnyMailRow } from '../templates/mail-row.ts'
import { MAILS, type MailTemplate } from '../templates/mails.ts'

const mayBeDigested = (template: MailTemplate): boolean => {
  const row: AnyMailRow = MAILS[template]
  return row.digest !== undefined && !row.ofMorning
}

/** The mails that may wait for the morning, all others come by themselves. */
export const DIGESTED: readonly MailTemplate[] = (Object.keys(MAILS) as MailTemplate[]).filter(mayBeDigested)

/**
 * From when such mails are counted: since the day before, so that who was told of many yesterday is told once today too,
 * and not `over` times first.
 */
export const countedFrom = (now: Date): Date => startOfDay(addDays(localDate(now), -1))

/**
 * Whether what a mail asks for is due before the next morning's mail comes, at the end of today: then it waits for none. What was
 * due on an earlier day is late either way, and comes with the others.
 */
export const cannotWait = (dueAt: Date | null, now: Date): boolean =>
  dueAt !== null && dueAt > startOfDay(localDate(now)) && dueAt <= nextMorning(now)

/** Whether a mail waits for the morning: its kind may, and so many of them have come that one more would be noise. */
export const isGathered = (template: MailTemplate, count: number, over: number): boolean =>
  mayBeDigested(template) && count > over
