import type { RefusalRow } from '../refusals/refusal.ts'

/** What may be refused where results are reported: only its own screen needs the sentences. */
export const REPORT_REFUSALS = {
  nothingToReport: {
    status: 'failed-precondition',
    sentence:
      'Chưa có kết quả nào được thông báo nên chưa phát hành báo cáo. Xin thông báo kết quả trước; nội dung đã viết vẫn còn trên màn hình.',
  },
  reportOfOthers: {
    status: 'failed-precondition',
    sentence:
      'Diện này do người đứng đầu, chi ủy hoặc cấp trên quyết định nên không lập báo cáo ở đây; chi ủy phát hành báo cáo của mình ở trang Quyết định xếp loại. Nội dung đã viết vẫn còn trên màn hình.',
  },
  reportNotNumbered: {
    status: 'failed-precondition',
    sentence:
      'Báo cáo chưa được văn thư vào số, hoặc đã được thay bằng báo cáo khác, nên chưa ghi việc gửi. Xin vào số trước rồi ghi lại.',
  },
  sentTooEarly: {
    status: 'failed-precondition',
    sentence:
      'Ngày gửi phải từ ngày của báo cáo đến hôm nay, ngày nhận phải từ ngày gửi đến hôm nay nên chưa ghi nhận. Những gì đã nhập vẫn còn trên màn hình.',
  },
} as const satisfies Record<string, RefusalRow>
