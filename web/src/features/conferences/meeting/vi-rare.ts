/** Words of what is rare in a meeting, loaded with it: its opening, leaders replaced, an opening undone. */
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
