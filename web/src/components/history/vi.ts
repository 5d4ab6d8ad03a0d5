import type { Delivery } from '@kiemdiem/domain/history/entry'
import { viDate, viInstant } from '@kiemdiem/domain/vi'
import { viCount } from '@kiemdiem/domain/vi-count'

/** Words of what was done to a paper or a conference, and how far its mails have come. */
export const historyWords = {
  show: 'Xem lịch sử và tình trạng thư báo',
  hide: 'Ẩn lịch sử',
  again: 'Cập nhật',
  older: 'Xem các việc, thư báo trước đó',
  title: 'Lịch sử',
  none: 'Chưa có việc nào được ghi.',
  mails: 'Thư báo',
  openedTitle: 'Người được giao đọc',
  opened: (name: string, at: number | null) =>
    `Đồng chí ${name}: ${at === null ? 'chưa mở xem bản đã gửi' : `mở xem lúc ${viInstant(new Date(at))}`}`,
  set: (name: string, opened: number, of: number) =>
    `Đồng chí ${name}: ${of === 0 ? 'chưa có bản nào để đọc' : `đã mở ${viCount(opened)}/${viCount(of)} bản`}`,
  setHint:
    'Ghi theo việc mở trang đọc trên hệ thống; không tính bản in, bản của chính người đọc và bản do đồng chí viết.',
  openedHint: 'Ghi theo việc mở trang đọc trên hệ thống; không tính bản in.',
  noMails: 'Chưa có thư báo nào.',
  revision: (what: string, n: number) => `${what} (lần ${n})`,
  until: (what: string, date: string) => `${what}, gửi lại chậm nhất hết ngày ${viDate(date)}`,
  unknown: 'Hệ thống',
  state: ({ state, at, clerkName }: Delivery) => {
    const via = clerkName === null ? '' : `, qua đầu mối là đồng chí ${clerkName}`
    return {
      sent: `đã gửi ${viInstant(new Date(at))}${via}`,
      waiting: 'đang chờ gửi',
      morning: 'chờ gộp vào thư buổi sáng',
      failed: 'chưa gửi được, đề nghị báo trực tiếp',
    }[state]
  },
  line: (name: string, to: string, state: string) => `${name} đến đồng chí ${to}: ${state}`,
}
