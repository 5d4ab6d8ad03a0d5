import type { RefusalRow } from './refusal.ts'

/** What may be refused of lists that go on from stage to stage: a unit's proposal, a body's opinions, a table of appraisal. */
export const STAGE_REFUSALS = {
  itemsNotReady: {
    status: 'failed-precondition',
    sentence:
      'Danh sách có hồ sơ chưa đủ điều kiện gửi nên chưa gửi hồ sơ nào. Xin xem lý do ghi ở từng dòng, bỏ dòng đó ra để gửi sau hoặc hoàn thiện rồi gửi lại.',
  },
  marksChanged: {
    status: 'failed-precondition',
    sentence:
      'Có dòng vừa được người khác sửa nên chưa trình. Những gì đã ghi vẫn còn nguyên; xin xem lại các dòng được nêu rồi trình lại.',
  },
  packMissing: {
    status: 'failed-precondition',
    sentence:
      'Bộ quy định mà đợt kiểm điểm này áp dụng không có trong phần mềm, hoặc đã khác khi mở đợt, nên chưa trình được. Những gì đã ghi vẫn còn nguyên; xin báo người quản trị phần mềm.',
  },
  packDiffers: {
    status: 'failed-precondition',
    sentence:
      'Bảng trên màn hình được đối chiếu theo bộ quy định khác với máy chủ nên chưa trình. Những gì đã ghi vẫn còn nguyên; xin tải lại trang, xem lại các dòng được nêu rồi trình lại.',
  },
  rulesForbid: {
    status: 'failed-precondition',
    sentence:
      'Có dòng chưa đúng quy định nên chưa trình dòng nào. Những gì đã ghi vẫn còn nguyên; xin xem quy định và việc cần làm ghi ở từng dòng, sửa mức, hoặc để dòng đó lại trình sau.',
  },
  warningsOpen: {
    status: 'failed-precondition',
    sentence:
      'Có dòng quy định lưu ý mà chưa ghi lý do, cũng chưa xác nhận đã xem xét nên chưa trình. Những gì đã ghi vẫn còn nguyên; xin xem lại các dòng được nêu rồi trình lại.',
  },
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
  differenceUnexplained: {
    status: 'failed-precondition',
    sentence:
      'Có mức người đứng đầu đề nghị khác mức hội nghị đề nghị mà chưa ghi lý do nên chưa gửi. Những gì đã nhập vẫn còn trên màn hình; xin ghi lý do ở từng dòng được nêu.',
  },
  proposalNotStanding: {
    status: 'failed-precondition',
    sentence:
      'Hồ sơ đề nghị này không còn hiệu lực: đã được trả lại hoặc rút trước đó. Chưa có gì thay đổi; xin tải lại trang.',
  },
  alreadyHandedOver: {
    status: 'failed-precondition',
    sentence:
      'Hồ sơ trong danh sách đã được trình cấp có thẩm quyền, hoặc cấp đó đã có ý kiến, nên không trả lại hoặc rút được nữa. Chưa có gì thay đổi; điểm cần sửa xin nêu ở bước đang làm.',
  },
  nextStageActed: {
    status: 'failed-precondition',
    sentence:
      'Bước sau đã có ý kiến về hồ sơ trong danh sách nên không trả lại hoặc rút được nữa. Chưa có gì thay đổi; điểm cần sửa xin nêu ở bước đang làm.',
  },
} as const satisfies Record<string, RefusalRow>
