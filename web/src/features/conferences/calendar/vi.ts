import { viCount, viDate, viWeekday } from '@kiemdiem/domain/vi'

const KINDS = {
  off: {
    title: 'Ngày nghỉ vào ngày thường',
    hint: 'Ngày lễ, Tết, nghỉ bù, nghỉ hoán đổi rơi vào thứ Hai đến thứ Sáu.',
    label: 'Thêm ngày nghỉ',
    add: 'Thêm ngày nghỉ',
    empty: 'Chưa có ngày nghỉ nào.',
  },
  worked: {
    title: 'Ngày làm bù vào thứ Bảy, Chủ nhật',
    hint: 'Ngày cuối tuần phải đi làm để đổi lấy ngày nghỉ khác.',
    label: 'Thêm ngày làm bù',
    add: 'Thêm ngày làm bù',
    empty: 'Không có ngày làm bù.',
  },
} as const

/** Words of the working calendar. */
export const calendarWords = {
  title: 'Lịch làm việc',
  kinds: KINDS,
  intro:
    'Ngày làm việc dùng để tính hạn gửi tài liệu trước hội nghị và thời gian còn lại. Thứ Hai đến thứ Sáu là ngày làm việc, trừ ngày nghỉ; thứ Bảy, Chủ nhật là ngày nghỉ, trừ ngày làm bù.',
  readOnly: 'Bộ phận tổ chức sửa lịch này. Nếu có ngày chưa đúng, xin báo bộ phận tổ chức.',
  day: (date: string) => `${viWeekday(date).split(',')[0]}, ${viDate(date)}`,
  remove: (date: string) => `Bỏ ngày ${viDate(date)}`,
  days: (count: number) => `${viCount(count)} ngày`,
  dateHint: 'Gõ ngày/tháng/năm.',
  unreadable: 'không có ngày này, xin ghi ngày/tháng/năm',
  already: 'ngày này đã có trong danh sách',
  weekend: 'ngày này là thứ Bảy hoặc Chủ nhật, vốn đã là ngày nghỉ',
  weekdayWorked: 'ngày này từ thứ Hai đến thứ Sáu, vốn đã là ngày làm việc',
  inOther: 'ngày này đang ở danh sách kia, xin bỏ ở đó trước',
  source: 'Căn cứ',
  sourceHint: 'Số, ngày thông báo nghỉ lễ, Tết của cơ quan có thẩm quyền.',
  sourceMissing: 'xin ghi căn cứ của lịch',
  preview: 'Hạn các bản kiểm điểm sẽ đổi thế nào',
  unchanged: 'Lịch chưa có gì thay đổi so với lịch đang dùng.',
  asking: 'Đang tính lại các hạn…',
  failed: 'Chưa tính được ảnh hưởng của lịch này.',
  retry: 'Tính lại',
  noEffect: 'Không bản kiểm điểm nào đổi hạn. Ngày họp đã lập giữ nguyên.',
  save: 'Lưu lịch làm việc',
  saving: 'Đang lưu…',
  saved: 'Đã lưu lịch làm việc, các hạn đã được tính lại',
  undo: 'Trở lại lịch đang dùng',
  changedTitle: 'Lịch này vừa được người khác sửa',
  changed:
    'Chưa có gì bị ghi đè. Nếu lưu, lịch đồng chí đang sửa sẽ thay cho lịch mới; nếu không, xin trở lại lịch đang dùng.',
}
