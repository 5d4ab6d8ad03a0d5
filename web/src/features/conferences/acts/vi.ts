/** Words of what is entered for others from a signed paper, and of steps back. */
export const actWords = {
  basis: 'Căn cứ nhập thay',
  basisHint: 'Văn bản đã ký mà đồng chí nhập theo.',
  usualBasis: 'Bản giấy đã ký',
  paperDate: 'Ngày của văn bản đó',
  keptAt: 'Nơi lưu văn bản',
  keptAtHint: 'Ví dụ: hồ sơ hội nghị, Văn phòng LĐLĐ tỉnh.',
  reasonMissing: 'Xin ghi lý do.',
  missing: 'Xin ghi nội dung này.',
  dateMissing: 'Xin ghi ngày theo mẫu ngày/tháng/năm.',
}
