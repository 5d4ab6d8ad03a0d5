import type { Step } from '@kiemdiem/domain/model/campaign'
import type { ConferenceGroup, ConferenceStanding } from '@kiemdiem/domain/progress/conference-marks'
import { viCount, viDate, viDayMonth } from '@kiemdiem/domain/vi'

/** Words of the plan's timeline. */
export const planWords = {
  label: 'Kế hoạch của đợt',
  others: (count: number) => ` và ${viCount(count)} việc khác`,
  open: (count: number) => `${viCount(count)} hồ sơ chưa xong`,
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

const STANDING: Record<ConferenceStanding, string> = {
  ahead: 'đã lập lịch',
  today: 'họp hôm nay',
  overdue: 'đã qua ngày, chưa khai mạc',
  open: 'đang họp, đang ghi biên bản',
  held: 'đã có biên bản',
  partly: 'đã gửi một phần đề nghị xếp loại',
  proposed: 'đã gửi đề nghị xếp loại',
  cancelled: 'đã hủy',
}

/** Words of conferences on the plan's timeline. */
export const conferenceWords = {
  standing: STANDING,
  partly: ({ sent, of }: { sent: number; of: number }) => `đã gửi đề nghị ${viCount(sent)}/${viCount(of)} hồ sơ`,
  count: (count: number) => `${viCount(count)} hội nghị`,
  days: ({ from, to }: Pick<ConferenceGroup, 'from' | 'to'>) =>
    from === to ? viDayMonth(from) : `${viDayMonth(from)} – ${viDayMonth(to)}`,
  overdue: (count: number) => `${viCount(count)} chưa khai mạc`,
  held: (count: number, all: number) => (count === all ? 'đã có biên bản' : `${viCount(count)} đã có biên bản`),
}
