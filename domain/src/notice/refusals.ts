import type { RefusalRow } from '../refusals/refusal.ts'

/** What may be refused where results are told, received and petitioned against: only its own screens need the sentences. */
export const NOTICE_REFUSALS = {
  noticeItemsUnfit: {
    status: 'failed-precondition',
    sentence:
      'Danh sách có trường hợp chưa thông báo được nên chưa thông báo trường hợp nào. Xin xem lý do ghi ở từng dòng.',
  },
  headsFirst: {
    status: 'failed-precondition',
    sentence:
      'Có trường hợp mà người đứng đầu đơn vị chưa được báo trước, hoặc chưa đủ số giờ, nên chưa thông báo trường hợp nào. Xin báo trước người đứng đầu, hoặc bỏ các dòng được nêu ra để thông báo sau.',
  },
  decideAgain: {
    status: 'failed-precondition',
    sentence:
      'Có trường hợp phải được cấp quyết định xếp loại lại, hoặc giữ mức, trước khi thông báo nên chưa thông báo trường hợp nào. Mức “Hoàn thành xuất sắc nhiệm vụ” chỉ giữ được theo nghị quyết của cấp ủy có số, ngày, lý do; mức khác giữ được khi ghi lý do. Xin bỏ các dòng được nêu ra để thông báo sau, hoặc báo cấp quyết định.',
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
      'Đã có kiến nghị, đề nghị xem xét lại kết quả này đang chờ trả lời nên chưa gửi thêm. Nội dung vừa viết vẫn còn trên màn hình.',
  },
  petitionLate: {
    status: 'failed-precondition',
    sentence:
      'Đã hết thời hạn kiến nghị, đề nghị xem xét lại tại đây nên chưa gửi. Nội dung vừa viết vẫn còn trên màn hình; đồng chí có thể gửi bằng văn bản đến cấp đã quyết định.',
  },
  petitionMissing: {
    status: 'invalid-argument',
    sentence: 'Chưa có nội dung nên chưa gửi. Xin ghi nội dung rồi gửi lại.',
  },
  petitionNotOpen: {
    status: 'failed-precondition',
    sentence:
      'Hồ sơ này không có kiến nghị, đề nghị xem xét lại đang chờ trả lời nên chưa ghi văn bản trả lời. Nội dung vừa viết vẫn còn trên màn hình; xin tải lại trang để xem.',
  },
  settlementMissing: {
    status: 'invalid-argument',
    sentence:
      'Chưa có số văn bản hoặc nội dung trả lời nên chưa ghi nhận. Những gì đã nhập vẫn còn trên màn hình; xin ghi đủ rồi ghi lại.',
  },
  settlementDateUnfit: {
    status: 'invalid-argument',
    sentence:
      'Ngày văn bản trả lời phải từ ngày gửi kiến nghị, đề nghị xem xét lại đến hôm nay nên chưa ghi nhận. Những gì đã nhập vẫn còn trên màn hình; xin xem lại ngày.',
  },
} as const satisfies Record<string, RefusalRow>
