import { viCount } from '@kiemdiem/domain/vi-count'

/** Words of what is entered for others from a signed paper, of who does not agree with it, and of steps back. */
export const behalfWords = {
  basis: 'Căn cứ nhập thay',
  basisHint: 'Văn bản đã ký mà đồng chí nhập theo.',
  usualBasis: 'Bản giấy đã ký',
  paperDate: 'Ngày của văn bản đó',
  keptAt: 'Nơi lưu văn bản',
  keptAtHint: 'Ví dụ: hồ sơ hội nghị, Văn phòng cơ quan.',
  reasonMissing: 'Xin ghi lý do.',
  missing: 'Xin ghi nội dung này.',
  dateMissing: 'Xin ghi ngày theo mẫu ngày/tháng/năm.',
  object: {
    act: 'Tôi không đồng ý với nội dung nhập thay',
    acting: 'Đang ghi nhận…',
    title: 'Không đồng ý với nội dung nhập thay',
    text: 'Ý kiến của đồng chí được lưu cùng văn bản, bộ phận tổ chức thấy ngay và xem xét mở lại hoặc trả lại. Văn bản đã nhập chưa thay đổi.',
    reason: 'Nội dung đồng chí không đồng ý',
  },
}

/** How a meeting voted. */
export const votesWords = {
  noVotes: 'không có',
  vote: (level: string, count: number) => `${level}: ${count}`,
  unclear: 'Không xác định mức',
}

/** Of Tổ kiểm phiếu. */
export const tellerWords = {
  tellers: 'Tổ kiểm phiếu',
  tellersHint: 'Chọn trong số người được điểm danh có mặt. Để trống thì họ tên ghi tay trên biên bản kiểm phiếu.',
  teller: (at: number) => (at === 0 ? 'Tổ trưởng' : `Thành viên ${viCount(at)}`),
  nobodyChosen: 'Chưa chọn',
}

export const previewWords = {
  again: 'Thử lại',
}
