import type { RefusalRow } from '../refusals/refusal.ts'

/** What may be refused where limits are mended: only its own screens need the sentences. */
export const REMEDIATION_REFUSALS = {
  planTooEarly: {
    status: 'failed-precondition',
    sentence:
      'Biên bản hội nghị kiểm điểm chưa được xác nhận nên chưa gửi được kế hoạch khắc phục. Nội dung vừa viết vẫn còn trên màn hình.',
  },
  planSentAlready: {
    status: 'failed-precondition',
    sentence:
      'Kế hoạch này đã gửi, đang chờ xác nhận hoặc đã được xác nhận nên chưa gửi thêm. Nếu cần sửa, xin đề nghị người xác nhận trả lại.',
  },
  planOwnerMissing: {
    status: 'invalid-argument',
    sentence:
      'Có nội dung khắc phục chưa ghi người chịu trách nhiệm nên chưa gửi. Những gì đã nhập vẫn còn trên màn hình; xin ghi họ tên, chức vụ ở các nội dung được nêu ra.',
  },
  planIncomplete: {
    status: 'invalid-argument',
    sentence:
      'Kế hoạch còn nội dung chưa đủ (hạn chế, biện pháp, thời hạn hoặc nội dung cam kết) nên chưa gửi. Những gì đã nhập vẫn còn trên màn hình; xin xem các nội dung được nêu ra.',
  },
  planNotOwn: {
    status: 'failed-precondition',
    sentence:
      'Kế hoạch do chính người chịu trách nhiệm gửi trên màn hình. Nếu nhập từ bản giấy đã ký, xin ghi căn cứ, ngày ký và nơi lưu bản giấy.',
  },
  planNotWaiting: {
    status: 'failed-precondition',
    sentence: 'Kế hoạch này không còn chờ xử lý, hoặc đã có bản mới nên chưa ghi gì. Xin tải lại trang để xem.',
  },
  planNotConfirmer: {
    status: 'failed-precondition',
    sentence:
      'Đồng chí chưa xác nhận được với tư cách này nên chưa ghi gì. Người đứng đầu xác nhận cho cán bộ trong đơn vị, chi ủy cho đảng viên của chi bộ; xác nhận của chi bộ nơi khác thì ghi từ bản giấy. Người gửi, người nhập kế hoạch không tự ghi xác nhận kế hoạch đó; kế hoạch của tập thể mà những người có thể xác nhận đều cùng lập thì cấp trên xác nhận, ghi theo văn bản của cấp trên.',
  },
  replyBeforePlan: {
    status: 'invalid-argument',
    sentence:
      'Ngày ký xác nhận hoặc trả lại trên giấy không được trước ngày của kế hoạch nên chưa ghi gì. Xin xem lại ngày ghi trên bản giấy.',
  },
  planNotConfirmed: {
    status: 'failed-precondition',
    sentence:
      'Kế hoạch chưa được xác nhận, hoặc đã có bản mới nên chưa ghi kết quả. Nội dung vừa viết vẫn còn trên màn hình; xin tải lại trang để xem.',
  },
  resultMissing: {
    status: 'invalid-argument',
    sentence:
      'Có nội dung chưa ghi đúng kết quả, ngày (từ ngày gửi kế hoạch đến hôm nay), hoặc chưa nêu lý do chưa khắc phục xong nên chưa ghi gì. Những gì đã nhập vẫn còn trên màn hình.',
  },
} as const satisfies Record<string, RefusalRow>
