/** Words of what is rare in a meeting, loaded with it: its opening, leaders replaced, an opening undone, two versions of a row. */
export const replaceWords = {
  act: 'Thay người chủ trì, thư ký',
  acting: 'Đang ghi nhận…',
  title: 'Ghi nhận người chủ trì, thư ký thay',
  text: 'Từ giờ được ghi, người thay chủ trì hoặc ghi biên bản và xác nhận biên bản. Biên bản in rõ ai làm thay, từ giờ nào, vì sao.',
  role: 'Thay ai',
  roles: { chair: 'Chủ trì', secretary: 'Thư ký' },
  who: 'Người thay (đã được điểm danh có mặt)',
  choose: 'Chọn người',
  from: 'Từ giờ',
  reason: 'Lý do',
  again:
    'Nếu lần trước ghi nhầm, xin ghi lại với giờ đó hoặc giờ sớm hơn: chọn người khác thì thay cho lần ghi nhầm, chọn người chủ trì, thư ký trước đó thì bỏ lần ghi nhầm. Chỉ sai giờ thì chọn đúng người đó, ghi giờ đúng.',
  missing: {
    attendee: 'Xin chọn người thay.',
    from: 'Xin ghi giờ, ví dụ 09:10.',
    reason: 'Xin ghi lý do.',
  },
}

export const undoWords = {
  nothingYet: 'Chưa ghi nội dung nào.',
  act: 'Hoàn lại việc khai mạc',
  acting: 'Đang hoàn lại…',
  title: 'Hoàn lại việc khai mạc',
  text: 'Hội nghị trở lại như chưa khai mạc: đổi lịch, hủy lịch được như trước. Lý do được lưu cùng hội nghị và in trong biên bản.',
  reason: 'Lý do hoàn lại',
}

/** Fields of rows as they are named where two versions stand side by side. */
const FIELDS: Record<string, string> = {
  startedAt: 'Giờ khai mạc',
  endedAt: 'Giờ kết thúc',
  course: 'Diễn biến chung',
  conclusion: 'Kết luận',
  readBack: 'Thông qua tại hội nghị',
  issued: 'Số phiếu phát ra',
  returned: 'Số phiếu thu vào',
  invalid: 'Số phiếu không hợp lệ',
  tellers: 'Tổ kiểm phiếu',
  state: 'Tình trạng',
  deferredBecause: 'Lý do hoãn',
  comments: 'Ý kiến tham gia',
  answer: 'Tiếp thu, giải trình',
  tally: 'Kết quả phiếu',
  proposed: 'Mức xếp loại đề nghị',
  differsBecause: 'Lý do khác kết quả phiếu',
  remark: 'Nhận xét, đánh giá của hội nghị',
}

export const unsettledWords = {
  clashTitle: (name: string) => `${name} vừa ghi khác với nội dung đồng chí đang viết`,
  clashText: 'Chưa có gì bị ghi đè. Xin xem hai bản rồi chọn; những phần khác đã được ghép lại.',
  somebody: 'Người cùng ghi biên bản',
  otherWindow: 'Một cửa sổ khác của đồng chí',
  mine: 'Bản của đồng chí',
  theirs: (name: string) => `Bản của ${name.charAt(0).toLowerCase()}${name.slice(1)}`,
  keepMine: 'Giữ bản của tôi',
  takeTheirs: 'Lấy bản kia',
  joinBoth: 'Ghép cả hai',
  field: (key: string) => FIELDS[key] ?? '',
  leftover: (at: string) => `Có nội dung chưa lưu, viết lúc ${at} trên máy này`,
  restore: 'Đưa vào biên bản',
  discard: 'Bỏ nội dung này',
}

export const startWords = {
  start: 'Khai mạc, ghi biên bản',
  starting: 'Đang khai mạc…',
  startTitle: 'Hội nghị chưa khai mạc',
  startText:
    'Bấm nút dưới đây khi hội nghị bắt đầu, hoặc khi đồng chí nhập lại từ biên bản giấy sau hội nghị. Từ lúc đó chủ trì, thư ký, đầu mối cùng ghi được biên bản. Khai mạc nhầm thì hoàn lại được, cho đến khi đã ghi một nội dung hoặc mở bỏ phiếu; sau đó lịch, chương trình, thành phần không đổi được nữa.',
  askTitle: 'Khai mạc hội nghị này ngay bây giờ?',
  askText: 'Trước khi khai mạc, xin đồng chí xem các điểm dưới đây. Nếu vẫn khai mạc, biên bản mở để ghi.',
  askCancel: 'Chưa khai mạc',
}

export const attendingWords = {
  title: 'Biên bản do chủ trì và thư ký ghi',
  before: 'Hội nghị chưa khai mạc. Đồng chí có thể đọc tài liệu trước.',
  text: 'Nội dung đang bàn hiện ở đầu trang này. Khi biên bản được xác nhận, đồng chí đọc toàn văn ở trang Biên bản.',
  readPapers: 'Đọc tài liệu',
}
