export const paperWords = {
  title: 'Ghi kết quả từ văn bản',
  noCampaign: 'Hiện không có đợt kiểm điểm nào đang mở',
  notYours: 'Đồng chí không tổ chức diện nào của đợt này',
  notYoursText: 'Kết quả của cấp trên do bộ phận tổ chức của diện đó ghi khi có văn bản.',
  intro:
    'Khi có văn bản của cấp có thẩm quyền, ghi số, ngày và kết quả của từng trường hợp có trong văn bản. Trường hợp nào chưa có thì để trống, ghi sau. Kết quả đã ghi không hiện lại cho đến khi thông báo.',
  nothing: 'Chưa có trường hợp nào chờ kết quả',
  nothingText: 'Trường hợp hiện ở đây khi hồ sơ đề nghị đã gửi cấp có thẩm quyền.',
  date: 'Ngày văn bản',
  number: 'Số văn bản',
  numberHint: 'Đủ số và ký hiệu như trên văn bản.',
  none: 'Chưa có trong văn bản',
  name: 'Họ tên, tập thể',
  result: 'Kết quả trong văn bản',
  resultOf: (name: string) => `Kết quả của ${name}`,
  reasonOf: (name: string) => `Lý do khác mức đề nghị đối với ${name}`,
}
