import type { RefusalRow } from './refusal.ts'

/** What may be refused of who is given no level, and of papers entered for who signed them. Screens learn it after sign-in. */
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
      'Hội nghị đã có biên bản về hồ sơ này nên chưa ghi. Xin mở lại biên bản của hội nghị đó (nếu hồ sơ đề nghị đã gửi thì trả lại trước), ghi việc xếp loại, rồi xác nhận lại biên bản. Người thôi công tác hoặc từ trần sau hội nghị: giữ nguyên biên bản, cấp quyết định chọn “Không xếp loại” khi ghi kết quả.',
  },
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
