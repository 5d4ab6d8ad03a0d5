import type { DigestItem } from '../mail/digest/digest-item.ts'
import { pages, paragraph } from '../mail/message.ts'
import type { MailRow } from '../mail/templates/mail-row.ts'
import type { FactsFor } from '../mail/templates/subjects.ts'
import { lateness, localDate } from '../time.ts'
import { viDate, viDeadline, viLateness } from '../vi.ts'
import { viCount } from '../vi-count.ts'
import { remindersBegun } from './days/days.ts'
import { reminderRule } from './days/rule.ts'
import type { OwedTask } from './owed/owed-task.ts'

type Facts = FactsFor<'campaign', 'owed'>

/** What is still to be reminded of: an extension may have moved it so far away that it is not any more. */
const stillDue = ({ owed, campaign, now }: Facts): OwedTask[] =>
  owed.filter(
    ({ late, dueAt }) =>
      late || remindersBegun(dueAt, localDate(now), reminderRule(campaign.process), campaign.calendar),
  )

/** "…: trước ngày 05/12/2023 (chậm nhất hết thứ Hai, 04/12), còn 03 ngày làm việc" */
const lineOf = ({ title, dueAt }: OwedTask, { campaign, now }: Facts): string => {
  const state = lateness(now, dueAt, campaign.calendar)
  const date = state.state === 'late' ? `trước ngày ${viDate(localDate(dueAt))}` : viDeadline(dueAt, campaign.calendar)
  return `${title}: ${date}, ${state.state === 'late' ? 'đã ' : ''}${viLateness(state)}`
}

/**
 * To who still owes something by a date: on the days of its campaign before and after it, or when an organiser asks. True of what he
 * still owes then.
 */
export const reminder: MailRow<'campaign', 'owed'> = {
  about: 'campaign',
  needs: ['owed'],
  ofMorning: true,
  stillTrue: (facts) => stillDue(facts).length > 0,
  words: (facts) => {
    const due = stillDue(facts)
    return {
      subject: `Nhắc việc: ${viCount(due.length)} việc cần hoàn thành`,
      blocks: [
        paragraph('Bộ phận tổ chức đề nghị đồng chí hoàn thành:'),
        pages(due.map((task) => ({ text: lineOf(task, facts), path: task.path }))),
      ],
      link: { label: 'Mở danh sách việc của đồng chí', path: '/' },
    }
  },
  digest: (facts) =>
    stillDue(facts).map(
      (task): DigestItem => ({
        ...{ noun: 'việc cần hoàn thành', unit: task.unitName, line: lineOf(task, facts), path: task.path },
        reminds: true,
      }),
    ),
  clerk: 'việc kiểm điểm cần hoàn thành theo thời hạn',
}
