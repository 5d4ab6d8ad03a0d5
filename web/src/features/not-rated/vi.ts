/** Words of saying that somebody is reviewed, or not even that, and given no level. */
export const notRatedWords = {
  title: 'Diện xếp loại chất lượng',
  factsTitle: 'Theo danh sách đang lưu',
  factsAgainst:
    'Số liệu trong danh sách cho thấy có thể thuộc diện không xếp loại. Bộ phận tổ chức xem xét, quyết định.',
  rated: 'Hiện đang được xếp loại như mọi hồ sơ.',
  reason: 'Lý do không xếp loại',
  choose: 'Chọn lý do',
  note: 'Ghi chú (nếu có)',
  noteHint: 'In cùng lý do trong biên bản, danh sách đề nghị; người dự hội nghị đọc được.',
  because: 'Lý do bỏ ghi',
  reasonMissing: 'Xin chọn lý do không xếp loại trước khi ghi.',
  becauseMissing: 'Xin ghi lý do bỏ ghi trước khi tiếp tục.',
  set: 'Ghi không xếp loại',
  setTitle: 'Ghi không xếp loại chất lượng?',
  setText: (name: string) =>
    `Mẫu kiểm điểm của ${name} không hỏi mức tự nhận ở diện này; hội nghị không biểu quyết, không đề nghị mức; danh sách đề nghị ghi lý do. Người chịu trách nhiệm bản kiểm điểm, nếu không phải người đã từ trần, nhận thư báo. Bỏ ghi được cho đến khi hội nghị có biên bản.`,
  takeBack: 'Bỏ ghi, xếp loại như thường',
  takeBackTitle: 'Xếp loại như thường?',
  takeBackText: (name: string) =>
    `Mẫu kiểm điểm của ${name} lại hỏi mức tự nhận; hội nghị lại biểu quyết, đề nghị mức. Người chịu trách nhiệm bản kiểm điểm nhận thư báo.`,
  working: 'Đang ghi…',
  notYoursTitle: 'Đồng chí không ghi diện xếp loại của hồ sơ này',
  notYoursText: 'Bộ phận tổ chức của diện quản lý đó ghi, không ai ghi cho mình.',
  tooLate:
    'Hội nghị đã có biên bản về hồ sơ này. Nếu cần ghi lại, xin mở lại biên bản của hội nghị (hồ sơ đề nghị đã gửi thì trả lại trước). Người thôi công tác hoặc từ trần sau hội nghị: giữ nguyên biên bản, cấp quyết định chọn “Không xếp loại” khi ghi kết quả.',
  home: 'Về trang Tiến độ',
}
