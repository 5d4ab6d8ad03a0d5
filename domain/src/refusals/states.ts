import type { RefusalRow } from './refusal.ts'

/** What may be refused of who is given no level. Screens learn it after sign-in. */
export const STATE_REFUSALS = {
  reasonNotOfReview: {
    status: 'invalid-argument',
    sentence:
      'Lý do đã chọn không thuộc diện của hồ sơ này (cá nhân hay tập thể, chính quyền hay đảng viên) nên chưa ghi. Xin chọn lại lý do.',
  },
  ratedAnyway: {
    status: 'failed-precondition',
    sentence: 'Hồ sơ này vẫn được xếp loại, không có gì để bỏ ghi. Chưa có gì thay đổi; xin tải lại trang.',
  },
  minutedAlready: {
    status: 'failed-precondition',
    sentence:
      'Hội nghị đã có biên bản về hồ sơ này nên chưa ghi. Xin mở lại biên bản của hội nghị đó (nếu hồ sơ đề nghị đã gửi thì trả lại trước), ghi việc xếp loại, rồi xác nhận lại biên bản.',
  },
  minutesSigned: {
    status: 'failed-precondition',
    sentence:
      'Biên bản hội nghị đang có người xác nhận nên chưa ghi. Xin mở lại biên bản để ghi tiếp, ghi việc xếp loại, rồi xác nhận lại.',
  },
} as const satisfies Record<string, RefusalRow>
