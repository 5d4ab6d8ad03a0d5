import type { RefusalRow } from '../../refusals/refusal.ts'

/** What may be refused where somebody is given no level: only that screen needs the sentences. */
export const NOT_RATED_REFUSALS = {
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
} as const satisfies Record<string, RefusalRow>
