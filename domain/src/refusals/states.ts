import type { RefusalRow } from './refusal.ts'

/** What may be refused of who is given no level, and of papers entered for who signed them. Screens learn it after sign-in. */
export const STATE_REFUSALS = {
  minutesSigned: {
    status: 'failed-precondition',
    sentence:
      'Biên bản hội nghị đang có người xác nhận nên chưa ghi. Xin mở lại biên bản để ghi tiếp, ghi việc xếp loại, rồi xác nhận lại.',
  },
  sentAlready: {
    status: 'failed-precondition',
    sentence:
      'Bản kiểm điểm này đã được gửi nên chưa nhập thay. Nội dung vừa nhập vẫn còn trên màn hình; nếu bản giấy khác bản đã gửi, xin đề nghị bổ sung, hoàn thiện bản đó trước.',
  },
  secretTyped: {
    status: 'invalid-argument',
    sentence:
      'Bản giấy có độ mật: chỉ ghi số, ngày và nơi lưu, không nhập nội dung, không nhập mức tự nhận. Chưa lưu gì; xin bỏ nội dung đã nhập, hoặc xem lại dấu độ mật.',
  },
  paperUnplaced: {
    status: 'invalid-argument',
    sentence:
      'Nhập thay cần ghi rõ căn cứ, ngày ký bản giấy (không sau hôm nay), nơi lưu, và số của bản giấy nếu có độ mật, nên chưa ghi nhận. Nội dung đã nhập vẫn còn trên màn hình.',
  },
  paperIncomplete: {
    status: 'failed-precondition',
    sentence:
      'Nội dung nhập từ bản giấy chưa đủ theo mẫu nên chưa ghi nhận. Nội dung đã nhập vẫn còn trên màn hình; xin bổ sung các mục được nêu, hoặc chỉ ghi nơi lưu bản giấy.',
  },
} as const satisfies Record<string, RefusalRow>
