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
  decisionItemsUnfit: {
    status: 'failed-precondition',
    sentence:
      'Danh sách có trường hợp không quyết định được lúc này nên chưa ghi nhận. Những gì đã nhập vẫn còn trên màn hình; xin xem lý do ghi ở từng dòng.',
  },
  meetingUnfit: {
    status: 'failed-precondition',
    sentence:
      'Phần ghi về cuộc họp chưa đủ hoặc chưa hợp lệ nên chưa ghi nhận. Những gì đã nhập vẫn còn trên màn hình; xin xem lý do ghi ở từng mục.',
  },
  votesUnfit: {
    status: 'failed-precondition',
    sentence:
      'Có trường hợp mà kết quả chưa đúng với biểu quyết, hoặc còn thiếu, nên chưa ghi nhận. Những gì đã nhập vẫn còn trên màn hình; xin xem lý do ghi ở từng dòng.',
  },
  decisionRulesMissing: {
    status: 'failed-precondition',
    sentence:
      'Bộ quy định mà đợt kiểm điểm này áp dụng không có trong phần mềm, hoặc đã khác khi mở đợt, nên chưa ghi nhận. Những gì đã nhập vẫn còn trên màn hình; xin báo người quản trị phần mềm.',
  },
  decisionRulesDiffer: {
    status: 'failed-precondition',
    sentence:
      'Bảng trên màn hình được đối chiếu theo bộ quy định khác với máy chủ nên chưa ghi nhận. Những gì đã nhập được giữ lại; xin tải lại trang.',
  },
  overridesUnfit: {
    status: 'failed-precondition',
    sentence:
      'Nghị quyết cho vượt quy định phải có số, ngày (không sau hôm nay) và lý do; chưa ghi nhận. Những gì đã nhập vẫn còn trên màn hình.',
  },
  decisionForbidden: {
    status: 'failed-precondition',
    sentence:
      'Kết quả trái quy định ở mức phải dừng nên chưa ghi nhận trường hợp nào. Xin xem quy định ghi ở từng dòng, từng nhóm: đề nghị hội nghị quyết định lại, hoặc ghi nghị quyết cho vượt với số, ngày, lý do.',
  },
  decisionWarnings: {
    status: 'failed-precondition',
    sentence:
      'Có trường hợp quy định lưu ý mà chưa ghi lý do, cũng chưa xác nhận đã xem xét nên chưa ghi nhận. Những gì đã nhập vẫn còn trên màn hình; xin xem lại các dòng được nêu.',
  },
  commentsUnfit: {
    status: 'failed-precondition',
    sentence:
      'Có dòng không ghi được lúc này, hoặc vừa được người khác ghi, nên chưa lưu dòng nào. Nội dung đã viết vẫn còn trên màn hình; xin xem lý do ghi ở từng dòng.',
  },
  commentMissing: {
    status: 'failed-precondition',
    sentence: 'Có dòng chưa ghi lời nhận xét nên chưa lưu dòng nào. Nội dung đã viết vẫn còn trên màn hình.',
  },
  nothingDecided: {
    status: 'failed-precondition',
    sentence:
      'Lần quyết định này chưa có trường hợp nào được quyết định mức, hoặc quyết định không xếp loại, nên chưa phát hành văn bản. Nội dung đã ghi vẫn được giữ; xin ghi kết quả trước, rồi phát hành.',
  },
  rulingMissing: {
    status: 'failed-precondition',
    sentence:
      'Chưa phát hành quyết định hoặc nghị quyết về kết quả này nên chưa phát hành thông báo. Xin phát hành quyết định hoặc nghị quyết trước, rồi phát hành thông báo.',
  },
  resultPaperUnfit: {
    status: 'failed-precondition',
    sentence:
      'Ngày, số của văn bản chưa hợp lệ nên chưa ghi nhận. Những gì đã nhập vẫn còn trên màn hình; xin xem lý do ghi ở từng mục.',
  },
  resultsUnfit: {
    status: 'failed-precondition',
    sentence:
      'Có trường hợp chưa ghi được nên chưa ghi nhận trường hợp nào. Những gì đã nhập vẫn còn trên màn hình; xin xem lý do ghi ở từng dòng.',
  },
  resultForbidden: {
    status: 'failed-precondition',
    sentence:
      'Kết quả trái quy định ở mức phải dừng nên chưa ghi nhận trường hợp nào. Những gì đã nhập vẫn còn trên màn hình; ở các dòng được nêu, xin chọn mức khác hoặc để lại lần sau.',
  },
  placesUnfit: {
    status: 'failed-precondition',
    sentence:
      'Có dòng chưa hợp lệ nên chưa ghi việc phân bổ. Những gì đã nhập vẫn còn trên màn hình; xin xem lý do ghi ở từng dòng.',
  },
  noticeItemsUnfit: {
    status: 'failed-precondition',
    sentence:
      'Danh sách có trường hợp chưa thông báo được nên chưa thông báo trường hợp nào. Xin xem lý do ghi ở từng dòng.',
  },
  headsFirst: {
    status: 'failed-precondition',
    sentence:
      'Có trường hợp khác mức đơn vị đề nghị mà người đứng đầu chưa được báo trước, hoặc chưa đủ số giờ, nên chưa thông báo trường hợp nào. Xin báo trước người đứng đầu, hoặc bỏ các dòng được nêu ra để thông báo sau.',
  },
  notToldNow: {
    status: 'failed-precondition',
    sentence:
      'Kết quả này chưa được thông báo, đang được quyết định lại, hoặc việc nhận thông báo đã được ghi trước đó nên chưa ghi thêm gì. Xin tải lại trang để xem.',
  },
  receiptNotOwn: {
    status: 'failed-precondition',
    sentence:
      'Xác nhận trên màn hình do chính người nhận thông báo thực hiện. Nếu đã giao bản giấy, xin ghi ngày nhận hoặc việc không ký nhận.',
  },
  receiptDateUnfit: {
    status: 'invalid-argument',
    sentence: 'Ngày nhận bản giấy phải từ ngày thông báo đến hôm nay. Chưa ghi gì; xin xem lại ngày.',
  },
  petitionOpen: {
    status: 'failed-precondition',
    sentence:
      'Đã có kiến nghị về kết quả này đang chờ trả lời nên chưa gửi thêm. Nội dung vừa viết vẫn còn trên màn hình.',
  },
  petitionLate: {
    status: 'failed-precondition',
    sentence:
      'Đã hết thời hạn kiến nghị tại đây nên chưa gửi. Nội dung vừa viết vẫn còn trên màn hình; đồng chí có thể gửi bằng văn bản đến cấp đã quyết định.',
  },
  petitionMissing: {
    status: 'invalid-argument',
    sentence: 'Kiến nghị chưa có nội dung nên chưa gửi. Xin ghi nội dung rồi gửi lại.',
  },
  petitionNotOpen: {
    status: 'failed-precondition',
    sentence:
      'Hồ sơ này không có kiến nghị đang chờ trả lời nên chưa ghi văn bản trả lời. Nội dung vừa viết vẫn còn trên màn hình; xin tải lại trang để xem.',
  },
  settlementMissing: {
    status: 'invalid-argument',
    sentence:
      'Chưa có số văn bản hoặc nội dung trả lời nên chưa ghi nhận. Những gì đã nhập vẫn còn trên màn hình; xin ghi đủ rồi ghi lại.',
  },
  settlementDateUnfit: {
    status: 'invalid-argument',
    sentence:
      'Ngày văn bản trả lời phải từ ngày kiến nghị đến hôm nay nên chưa ghi nhận. Những gì đã nhập vẫn còn trên màn hình; xin xem lại ngày.',
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
