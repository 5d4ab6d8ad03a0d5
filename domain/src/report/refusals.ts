import type { RefusalRow } from '../refusals/refusal.ts'

/** What may be refused where results are reported: only its own screen needs the sentences. */
export const REPORT_REFUSALS = {
  nothingToReport: {
    status: 'failed-precondition',
    sentence:
      'Chưa có kết quả nào đã được thông báo, hoặc diện này không có tập thể quyết định báo cáo kết quả, nên chưa phát hành báo cáo. Những gì đã nhập vẫn còn trên màn hình.',
  },
  reportNotNumbered: {
    status: 'failed-precondition',
    sentence:
      'Báo cáo chưa được văn thư vào số, hoặc đã được thay bằng báo cáo khác, nên chưa ghi việc gửi. Xin vào số trước rồi ghi lại.',
  },
  sentTooEarly: {
    status: 'failed-precondition',
    sentence:
      'Ngày gửi phải từ ngày của báo cáo đến hôm nay, ngày nhận phải từ ngày gửi đến hôm nay; chưa ghi gì. Những gì đã nhập vẫn còn trên màn hình.',
  },
} as const satisfies Record<string, RefusalRow>
