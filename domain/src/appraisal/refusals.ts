import type { RefusalRow } from '../refusals/refusal.ts'

/** What may be refused where a table of appraisal is handed over: only that screen needs the sentences. */
export const APPRAISAL_REFUSALS = {
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
} as const satisfies Record<string, RefusalRow>
