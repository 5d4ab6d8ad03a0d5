import type { RefusalRow } from '../../refusals/refusal.ts'

/** What may be refused where bodies are asked and heads answer: only those screens need the sentences. */
export const CONSULTATION_REFUSALS = {
  opinionOnOwn: {
    status: 'failed-precondition',
    sentence:
      'Không ai cho ý kiến về chính mình hoặc về tập thể mình đứng đầu nên chưa gửi ý kiến nào. Xin bỏ các dòng được nêu ra rồi gửi lại.',
  },
  opinionNotStated: {
    status: 'failed-precondition',
    sentence:
      'Có dòng còn thiếu mức, lý do, hoặc đơn vị vừa gửi lại hồ sơ, nên chưa gửi ý kiến nào. Xin xem lý do ghi ở từng dòng; nội dung đã viết vẫn còn trên màn hình.',
  },
  bodyMissing: { status: 'invalid-argument', sentence: 'Xin ghi tên cơ quan được lấy ý kiến.' },
  limitPassed: { status: 'invalid-argument', sentence: 'Hạn trả lời phải từ hôm nay trở đi. Xin chọn ngày khác.' },
  dispatchMissing: {
    status: 'invalid-argument',
    sentence: 'Xin ghi số và ngày của công văn trả lời (không sau hôm nay). Nội dung đã nhập vẫn còn trên màn hình.',
  },
  questionTooLate: {
    status: 'failed-precondition',
    sentence:
      'Hồ sơ này không còn ở bước lấy ý kiến, thẩm định nên chưa gửi đề nghị làm rõ. Nội dung vừa viết vẫn còn trên màn hình.',
  },
  tooManyQuestions: {
    status: 'failed-precondition',
    sentence: 'Đã đề nghị làm rõ 03 lần về hồ sơ này nên chưa gửi thêm. Xin trao đổi trực tiếp với đơn vị.',
  },
  noHeadToAsk: {
    status: 'failed-precondition',
    sentence:
      'Đơn vị không có người đứng đầu khác với đồng chí để hỏi nên chưa gửi. Xin kiểm tra người đứng đầu ở trang Đơn vị, cán bộ.',
  },
  questionMissing: { status: 'invalid-argument', sentence: 'Xin ghi nội dung cần làm rõ.' },
  levelNamed: {
    status: 'invalid-argument',
    sentence:
      'Nội dung đề nghị làm rõ không nêu mức xếp loại, vì mức còn kín đến khi có thông báo. Xin viết lại; nội dung vẫn còn trên màn hình.',
  },
  hourPassed: { status: 'invalid-argument', sentence: 'Thời hạn trả lời phải sau lúc này. Xin chọn ngày, giờ khác.' },
  alreadyAnswered: {
    status: 'failed-precondition',
    sentence: 'Đề nghị này đã được trả lời. Điểm cần nói thêm xin trao đổi với người hỏi.',
  },
  answerTooLate: {
    status: 'failed-precondition',
    sentence:
      'Kết quả thẩm định hồ sơ này đã được trình nên không nhận trả lời ở đây nữa. Nội dung vừa viết vẫn còn trên màn hình; xin gửi trực tiếp đến bộ phận tổ chức.',
  },
  answerMissing: { status: 'invalid-argument', sentence: 'Xin ghi nội dung trả lời.' },
} as const satisfies Record<string, RefusalRow>
