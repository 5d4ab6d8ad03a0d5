import { dayNumber } from '../mail/digest/morning.ts'
import { type QueuedMail, queueMail } from '../mail/queue-mail.ts'
import type { Campaign } from '../model/campaign.ts'
import { startOfDay } from '../time.ts'
import { reminderIn, type Window } from './days/days.ts'
import { reminderRule } from './days/rule.ts'
import type { OwedTask } from './owed/owed-task.ts'

/**
 * The mails of a run: one a person and day, of all of which he is reminded in this window, for the mail of that morning. Of a run that
 * dies some are there, and wait: the next names the same again, and the mail that is sent says each once.
 */
export const remindersIn = (
  { id, calendar, process }: Pick<Campaign, 'id' | 'calendar' | 'process'>,
  window: Window,
  owed: ReadonlyMap<string, readonly OwedTask[]>,
  now: Date,
): QueuedMail[] => {
  const rule = reminderRule(process)
  const about = { campaign: { id, campaign: id } }
  const occasion = dayNumber(startOfDay(window.upTo))
  return [...owed].flatMap(([to, all]) => {
    const tasks = all.filter(({ dueAt }) => reminderIn(dueAt, window, rule, calendar) !== null).map((task) => task.id)
    return tasks.length > 0 ? [queueMail('reminder', about, { occasion, to, now, tasks, gathered: true })] : []
  })
}
