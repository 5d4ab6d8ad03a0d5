import type { Process } from '../../model/process.ts'

export type ReminderRule = NonNullable<Process['reminders']>

/** As the product does where nobody has said otherwise: plan and law name no days. */
export const usualReminders: ReminderRule = {
  before: [7, 3, 1],
  after: [1, 2],
  source: 'Mặc định: nhắc trước 07, 03, 01 và sau 01, 02 ngày làm việc; kế hoạch không nêu số ngày',
}

/** By which days of its process a campaign reminds. */
export const reminderRule = ({ reminders }: Pick<Process, 'reminders'>): ReminderRule => reminders ?? usualReminders
