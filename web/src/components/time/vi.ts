import type { Step } from '@kiemdiem/domain/model/campaign'
import { viDate } from '@kiemdiem/domain/vi'

const two = (count: number) => String(count).padStart(2, '0')

/** Words of the plan's timeline. */
export const planWords = {
  label: 'Kế hoạch của đợt',
  others: (count: number) => ` và ${two(count)} việc khác`,
  open: (count: number) => `${two(count)} hồ sơ chưa xong`,
  allSteps: (count: number) => `Xem đủ ${count} bước của kế hoạch`,
  caption: 'Các bước của kế hoạch',
  number: 'Bước',
  work: 'Việc',
  actor: 'Người, đơn vị thực hiện',
  deadline: 'Hạn',
  left: 'Còn lại',
  /** The plan's own wording where it gives no date of the form "trước ngày". */
  date: (step: Step) => step.dateText ?? (step.before === null ? '' : `trước ngày ${viDate(step.before)}`),
}
