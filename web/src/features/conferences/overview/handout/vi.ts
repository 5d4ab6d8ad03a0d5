import { viCount } from '@kiemdiem/domain/vi-count'
import type { ReasonWords } from '../../../../components/act/reason-act.tsx'

/** Words of handing out papers. */
export const handoutWords = {
  open: 'Gửi tài liệu đến người dự',
  title: 'Gửi tài liệu đến người dự',
  consequence:
    'Người có tài khoản đọc được các bản kiểm điểm đã gửi và nhận thư báo. Với người khác, hệ thống ghi nhận việc đã giao bằng cách khác. Việc giao được lưu lại, không xóa; giao nhầm thì thu hồi được, có lý do.',
  notYet: (missing: number) =>
    `Còn ${viCount(missing)} bản kiểm điểm chưa gửi. Bản gửi sau, người đọc trên hệ thống thấy ngay khi được tiếp nhận; người nhận bản giấy cần được giao thêm.`,
  people: 'Giao cho',
  how: (name: string) => `Cách giao cho ${name}`,
  on: 'Ngày giao',
  note: 'Số công văn, người nhận',
  hadAlready: (on: string) => `đã giao ngày ${on}`,
  mails: (names: readonly string[]) =>
    names.length === 0
      ? 'Không có thư báo nào được gửi.'
      : `Thư báo được gửi tới ${viCount(names.length)} đồng chí: ${names.join(', ')}.`,
  send: 'Gửi tài liệu',
  record: 'Ghi nhận đã giao',
  busy: 'Đang gửi…',
  withdraw: (name: string): ReasonWords => ({
    act: 'Thu hồi tài liệu',
    acting: 'Đang thu hồi…',
    title: `Thu hồi tài liệu đã giao cho ${name}?`,
    text: 'Người này không đọc được các bản kiểm điểm của hội nghị nữa và nhận thư báo nếu có tài khoản. Lần giao và lý do thu hồi vẫn được lưu; sau này có thể giao lại.',
    reason: 'Lý do thu hồi',
  }),
  withdrawn: (at: string, byName: string, reason: string) =>
    `Đã thu hồi lúc ${at}; đồng chí ${byName} ghi nhận. Lý do: ${reason}`,
  done: (count: number) => `Đã ghi nhận giao tài liệu cho ${viCount(count)} người`,
  nobody: 'Xin chọn ít nhất một người.',
  /** What keeps one attendee's line from being recorded: found here, or answered by the server. */
  problems: {
    noSuchDate: 'Xin ghi ngày giao theo dạng ngày/tháng/năm.',
    dateInFuture: 'Ngày giao chưa đến. Xin ghi ngày đã giao.',
    dateTooEarly: 'Ngày giao trước ngày của Kế hoạch. Xin xem lại.',
    noteTooLong: 'Nội dung dài quá 500 ký tự. Xin viết ngắn lại.',
    noAccount: 'Người này không có tài khoản nên không đọc được trên hệ thống. Xin chọn cách giao khác.',
    notOnRoll: 'Người này không còn trong thành phần. Xin đóng và mở lại.',
    notOfUnit: 'Người này không còn thuộc đơn vị. Xin bỏ khỏi thành phần, hoặc đề nghị bộ phận tổ chức mời.',
    other: 'Chưa ghi nhận được cho người này. Xin xem lại cách giao và ngày giao.',
  },
}
