/** Words of what is rare in a meeting, loaded with its dialog: chair or secretary replaced, an opening undone. */
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
