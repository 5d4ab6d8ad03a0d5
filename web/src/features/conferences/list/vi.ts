import type { ConferenceTask } from '@kiemdiem/domain/progress/tasks/task'
import { viDate, viWeekday } from '@kiemdiem/domain/vi'
import { viCount } from '@kiemdiem/domain/vi-count'

const TASKS: Record<ConferenceTask['kind'], string> = {
  attend: 'Đồng chí dự hội nghị',
  readPapers: 'Đọc tài liệu, xác nhận đã nhận',
  schedule: 'Lập lịch hội nghị',
  handOut: 'Gửi tài liệu đến người dự',
  hold: 'Khai mạc, ghi biên bản',
  minute: 'Ghi tiếp biên bản',
  confirm: 'Xác nhận biên bản',
  propose: 'Gửi hồ sơ đề nghị xếp loại',
  objection: 'Có ý kiến không đồng ý nhập thay',
}

/** Words of the list of conferences. */
export const listWords = {
  title: 'Hội nghị',
  tasks: TASKS,
  mine: 'Hội nghị của đồng chí',
  mineEmptyTitle: 'Đồng chí chưa được mời dự hội nghị nào',
  mineEmpty: 'Khi đơn vị lập lịch hội nghị có đồng chí trong thành phần, hội nghị sẽ hiện ở đây và có thư báo.',
  when: (date: string, time: string) => `${viWeekday(date).split(',')[0]}, ${viDate(date)}, ${time}`,
  place: (place: string) => `tại ${place}`,
  past: (count: number) => `Xem ${viCount(count)} hội nghị đã xong`,
  units: 'Các đơn vị',
  unitsHint: (waiting: number, all: number) =>
    waiting === 0
      ? `Cả ${viCount(all)} đơn vị đã có hội nghị.`
      : `${viCount(waiting)} trong ${viCount(all)} đơn vị cần lập lịch hội nghị.`,
  onlyWaiting: 'Chỉ xem đơn vị cần lập lịch',
  head: { unit: 'Đơn vị', conference: 'Hội nghị', state: 'Tình trạng', action: 'Việc cần làm' },
  caption: 'Hội nghị của từng đơn vị',
  none: 'chưa lập lịch',
  waiting: (count: number) => `${viCount(count)} hồ sơ chưa có hội nghị`,
  exceptions: (count: number) => `${viCount(count)} nội dung thực hiện khác quy định, đã ghi lý do`,
  nothing: 'không có',
  edit: 'Sửa lịch',
  plan: 'Lập lịch hội nghị',
  again: 'Lập lịch hội nghị bổ sung',
  unitsEmptyTitle: 'Không có đơn vị nào khớp',
  calendar: 'Lịch làm việc, ngày nghỉ',
}
