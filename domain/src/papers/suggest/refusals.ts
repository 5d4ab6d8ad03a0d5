import type { RefusalRow } from '../../refusals/refusal.ts'

/** What may be refused where issues are suggested: only those screens need the sentences. */
export const SUGGESTION_REFUSALS = {
  issueMissing: {
    status: 'invalid-argument',
    sentence: 'Xin ghi đủ vấn đề cần gợi ý, căn cứ và văn bản. Nội dung đã viết vẫn còn trên màn hình.',
  },
  tooManyIssues: {
    status: 'failed-precondition',
    sentence:
      'Bản kiểm điểm này đã có đủ số vấn đề gợi ý mà mẫu cho phép nên chưa ghi thêm. Vấn đề khác xin nêu tại hội nghị.',
  },
  superiorSuggests: {
    status: 'failed-precondition',
    sentence:
      'Trong đợt kiểm điểm này, gợi ý kiểm điểm do cấp có thẩm quyền nêu và bộ phận tổ chức nhập nên chưa ghi gợi ý này. Nội dung vừa viết vẫn còn trên màn hình; xin gửi đến bộ phận tổ chức.',
  },
  letterIssuedAlready: {
    status: 'failed-precondition',
    sentence: 'Các vấn đề đã gợi ý đều có trong công văn đã phát hành nên không phát hành thêm; xin in công văn đó.',
  },
  issueAddedSince: {
    status: 'failed-precondition',
    sentence: 'Vừa có thêm vấn đề được gợi ý nên chưa phát hành công văn. Xin xem lại các vấn đề rồi phát hành.',
  },
} as const satisfies Record<string, RefusalRow>
