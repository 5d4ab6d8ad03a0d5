import { addDays, localDate, startOfDay } from '../../time.ts'
import type { AnyMailRow } from '../templates/mail-row.ts'
import { MAILS, type MailTemplate } from '../templates/mails.ts'

const mayBeDigested = (template: MailTemplate): boolean => {
  const row: AnyMailRow = MAILS[template]
  return row.digest !== undefined
}

/** The mails that may wait for the morning, all others come by themselves. */
export const DIGESTED: readonly MailTemplate[] = (Object.keys(MAILS) as MailTemplate[]).filter(mayBeDigested)

/**
 * From when such mails are counted: since the day before, so that who was told of many yesterday is told once today too,
 * and not `over` times first.
 */
export const countedFrom = (now: Date): Date => startOfDay(addDays(localDate(now), -1))

/** Whether a mail waits for the morning: its kind may, and so many of them have come that one more would be noise. */
export const isGathered = (template: MailTemplate, count: number, over: number): boolean =>
  mayBeDigested(template) && count > over
