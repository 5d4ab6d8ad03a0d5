/** Words of petitions against a result, and of their answers. */
export const petitionWords = {
  title: 'Kiến nghị về kết quả xếp loại',
  none: 'Chưa có kiến nghị nào',
  noneText: 'Kiến nghị gửi đến cấp quyết định mà đồng chí tham gia hoặc ghi kết quả sẽ hiện ở đây.',
  open: 'Kiến nghị',
  until: (day: string) => `Nếu không nhất trí với kết quả, đồng chí có quyền kiến nghị đến hết ngày ${day}.`,
  over: (day: string) =>
    `Thời hạn kiến nghị tại đây là đến hết ngày ${day}, nay đã hết; đồng chí có thể gửi bằng văn bản đến cấp đã quyết định.`,
  text: 'Nội dung kiến nghị',
  kept: 'Đang giữ trong trình duyệt này, chưa gửi.',
  send: 'Gửi kiến nghị',
  sending: 'Đang gửi…',
  consequence:
    'Kiến nghị được gửi đến cấp đã quyết định và người ghi kết quả cho cấp đó; người khác không đọc. Gửi rồi không sửa được.',
  sent: (at: string) => `Đã gửi kiến nghị lúc ${at}, chờ trả lời.`,
  missing: 'Xin ghi nội dung kiến nghị.',
  from: (name: string, at: string) => `Đồng chí ${name} gửi lúc ${at}`,
  answer: 'Trả lời kiến nghị',
  outcome: 'Kết quả xem xét',
  outcomes: { stands: 'Giữ nguyên kết quả', again: 'Xem xét, quyết định lại' },
  document: 'Số, ký hiệu văn bản trả lời',
  on: 'Ngày văn bản',
  documentMissing: 'Xin ghi số, ký hiệu văn bản trả lời.',
  onMissing: 'Xin ghi ngày văn bản.',
  answerMissing: 'Xin ghi nội dung trả lời.',
  answerText: 'Nội dung trả lời (không dẫn ý kiến của người khác)',
  record: 'Ghi văn bản trả lời',
  recording: 'Đang ghi…',
  stands: 'Kết quả không thay đổi. Người kiến nghị được đọc nội dung trả lời và nhận thư báo. Ghi rồi không sửa được.',
  again:
    'Hồ sơ trở lại bước quyết định; kết quả cũ được giữ và người kiến nghị vẫn đọc được. Người kiến nghị được đọc nội dung trả lời và nhận thư báo. Ghi rồi không sửa được.',
  answered: (document: string, on: string) => `Trả lời: ${document}, ngày ${on}`,
}
