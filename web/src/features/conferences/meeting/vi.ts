import type { MinutesProblemKind } from '@kiemdiem/domain/conference/minutes/problems'
import { RATING_NAMES, type Rating } from '@kiemdiem/domain/model/terms'
import { viCount } from '@kiemdiem/domain/vi-count'

export const meetingWords = {
  frozenSigned: (name: string) =>
    `Đồng chí ${name} đã xác nhận biên bản nên các nội dung không sửa được nữa. Nếu còn phải sửa, xin mở lại ở trang Biên bản.`,
  frozenConfirmed:
    'Biên bản đã được xác nhận nên các nội dung không sửa được nữa. Nếu còn phải sửa, xin mở lại ở trang Biên bản.',
  toMinutes: 'Xem biên bản',
  nav: 'Các phần của biên bản',
  go: 'Phần đang ghi',
  roll: 'Điểm danh',
  general: 'Diễn biến chung, kết luận',
  sheets: 'Kiểm phiếu',
  complete: 'đủ',
  owed: (count: number) => `còn ${count}`,
  owedText: 'Còn phải ghi ở phần này',
  next: (name: string) => `Tiếp: ${name}`,
  before: 'Phần trước',

  person: 'Họ và tên',
  rollNote: 'Lý do vắng mặt; giờ đến muộn, về sớm',
  rollKeys: 'Mũi tên lên, xuống hoặc Enter để sang người khác; mũi tên trái, phải để chọn có mặt hay vắng mặt.',
  allPresent: 'Tất cả có mặt',
  allPresentHint: 'Bấm một lần, rồi đánh dấu người vắng mặt.',
  present: 'Có mặt',
  absent: 'Vắng mặt',
  reason: (name: string) => `Lý do vắng mặt của ${name}`,
  reasonPlaceholder: 'Lý do vắng mặt',
  hours: 'Đến muộn, về sớm',
  hoursOf: (name: string) => `Ghi giờ đến muộn, về sớm của ${name}`,
  late: (name: string) => `Giờ đến của ${name}`,
  left: (name: string) => `Giờ về của ${name}`,
  members: 'Thành viên',
  guests: 'Khách mời, đại diện cơ quan, tổ chức',
  quorum: (present: number, all: number, numerator: number, denominator: number, enough: boolean) =>
    `Có mặt ${viCount(present)} trên ${viCount(all)} thành viên. ${
      enough
        ? `Đủ số người để họp (ít nhất ${numerator}/${denominator}).`
        : `Chưa đủ ${numerator}/${denominator} số thành viên; nếu vẫn họp, khi xác nhận biên bản cần ghi lý do.`
    }`,
  unmarked: (count: number) => `Còn ${viCount(count)} đồng chí chưa điểm danh.`,

  discuss: 'Nêu nội dung này để hội nghị bàn',
  discussing: 'Hội nghị đang bàn nội dung này; mọi người dự đều thấy trên màn hình.',
  stopDiscussing: 'Kết thúc bàn nội dung này',
  paper: (collective: boolean) => (collective ? 'Đọc báo cáo kiểm điểm' : 'Đọc bản kiểm điểm'),
  unsent:
    'Bản kiểm điểm chưa gửi. Hội nghị vẫn kiểm điểm và ghi biên bản được, hoặc hoãn; khi chưa có bản thì chưa đề nghị xếp loại được.',
  itemState: 'Kết quả',
  states: { pending: 'Chưa kiểm điểm', reviewed: 'Đã kiểm điểm', deferred: 'Hoãn, kiểm điểm lần khác' },
  deferredBecause: 'Lý do hoãn',
  deferredHint: 'Những nội dung khác vẫn được xác nhận và đề nghị; nội dung hoãn làm ở hội nghị bổ sung.',
  comments: 'Ý kiến tham gia',
  commentsHint: 'Ghi tóm tắt từng ý kiến, của ai; nếu không ai phát biểu, ghi “Không có ý kiến thêm”.',
  answer: 'Tiếp thu, giải trình của người được kiểm điểm',
  remark: 'Nhận xét, đánh giá của hội nghị',
  remarkHint: 'Phần này đi theo hồ sơ đề nghị xếp loại.',
  proposed: 'Mức xếp loại hội nghị đề nghị',
  differs: 'Mức đề nghị khác kết quả phiếu',
  differsBecause: 'Lý do hội nghị đề nghị khác kết quả phiếu',
  differsHint: 'Lý do được in trong biên bản, danh sách đề nghị và theo hồ sơ đến khi quyết định.',
  noRating: 'Mức xếp loại của đồng chí này được đề nghị tại hội nghị của nơi quản lý; ở đây chỉ ghi ý kiến tham gia.',
  hands: 'Biểu quyết bằng giơ tay',
  handsTotal: (votes: number, present: number) => {
    if (votes > present) return `${votes} lượt, nhiều hơn ${present} thành viên có mặt.`
    return `${votes} trên ${present} thành viên có mặt đã biểu quyết.`
  },

  startedAt: 'Giờ khai mạc',
  endedAt: 'Giờ kết thúc',
  noTime: 'Xin ghi giờ và phút, ví dụ 08:00.',
  course: 'Diễn biến chung',
  courseHint: 'Khai mạc, cách tiến hành, những ý kiến không riêng về một tập thể, cá nhân nào.',
  conclusion: 'Kết luận của chủ trì',
  readBack: 'Biên bản đã được đọc lại và thông qua tại hội nghị',

  issued: 'Số phiếu phát ra',
  returned: 'Số phiếu thu vào',
  invalidSheets: 'Số phiếu không hợp lệ',
  valid: (count: number) => `Số phiếu hợp lệ: ${count}`,
  gridHint: 'Mũi tên hoặc Enter để sang ô khác. Mỗi dòng cộng lại phải bằng số phiếu hợp lệ.',
  electronicHint: 'Số phiếu do hệ thống kiểm và ghi khi kết thúc bỏ phiếu.',
  gridCaption: 'Số phiếu theo từng tên',
  name: 'Tập thể, cá nhân',
  unclear: 'Không xác định mức',
  levels: RATING_NAMES,
  cell: (level: Rating | 'invalid', name: string) =>
    `${level === 'invalid' ? 'Không xác định mức' : RATING_NAMES[level]}, ${name}`,
  check: 'Đối chiếu',
  fits: 'Khớp',
  notCounted: 'Chưa ghi',
  short: (count: number) => `Còn lệch: thiếu ${count} phiếu`,
  over: (count: number) => `Còn lệch: thừa ${count} phiếu`,
  nameOff: (name: string, difference: number) =>
    `${name}: ${difference < 0 ? `thiếu ${-difference}` : `thừa ${difference}`} phiếu`,
  noCount: (typed: string) => `“${typed}” không phải số phiếu nên không được ghi. Xin ghi số nguyên, từ 0 trở lên.`,
  allFit: (count: number) => `${viCount(count)} tên, tất cả đã khớp.`,
  someOff: (off: number, all: number) => `${viCount(off)} trên ${viCount(all)} tên chưa khớp.`,
  noNames: 'Không có tên nào để kiểm phiếu: các nội dung đều hoãn hoặc chỉ tham gia ý kiến.',

  refused: 'Máy chủ chưa nhận (biên bản có thể đã được xác nhận); nội dung vẫn được giữ trên máy này',
  unkept: 'Chưa lưu được và trình duyệt không giữ được bản tạm; xin đừng đóng trang này',
  tooLong: 'Nội dung quá dài nên chưa lưu; xin viết ngắn lại.',
  empty: '(trống)',
  yes: 'Đã đánh dấu',
  no: 'Chưa đánh dấu',
} as const

/** Problems that another line of the screen already tells. */
export const TOLD_IN_PLACE: ReadonlySet<MinutesProblemKind> = new Set(['notMarked'])
