import type { RefusalRow } from '../refusals/refusal.ts'

/** What may be refused where a rating is decided, written about and issued: only its own screens need the sentences. */
export const DECISION_REFUSALS = {
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
      'Nghị quyết cho vượt quy định phải có số, ngày (không sau ngày quyết định) và lý do; chưa ghi nhận. Những gì đã nhập vẫn còn trên màn hình.',
  },
  decisionForbidden: {
    status: 'failed-precondition',
    sentence:
      'Kết quả trái quy định ở mức phải dừng nên chưa ghi nhận trường hợp nào. Xin xem quy định ghi ở từng dòng, từng nhóm: đề nghị hội nghị quyết định lại, hoặc ghi nghị quyết cho vượt với số, ngày, lý do. Những gì đã nhập vẫn còn trên màn hình.',
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
  rulingNamesOwn: {
    status: 'failed-precondition',
    sentence:
      'Văn bản về kết quả này đã phát hành, trong đó có tên đồng chí, nên chưa phát hành lại: văn bản mới sẽ không có dòng của đồng chí. Văn bản đã phát hành vẫn có hiệu lực; nếu cần thay thế, xin để đồng chí khác có thẩm quyền phát hành.',
  },
  rulingUnfit: {
    status: 'failed-precondition',
    sentence:
      'Cấp quyết định này không ra loại văn bản đó nên chưa phát hành. Kết quả đã ghi vẫn được giữ; xin tải lại trang, chọn loại văn bản khác.',
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
      'Kết quả trái quy định ở mức phải dừng nên chưa ghi nhận trường hợp nào. Những gì đã nhập vẫn còn trên màn hình; ở các dòng được nêu, xin chọn mức khác, để lại lần sau, hoặc, đối với cấp ủy, ghi nghị quyết cho vượt với số, ngày, lý do.',
  },
  placesUnfit: {
    status: 'failed-precondition',
    sentence:
      'Có dòng chưa hợp lệ nên chưa ghi việc phân bổ. Những gì đã nhập vẫn còn trên màn hình; xin xem lý do ghi ở từng dòng.',
  },
} as const satisfies Record<string, RefusalRow>
