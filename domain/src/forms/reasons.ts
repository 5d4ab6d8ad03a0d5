import type { Reason } from '../model/paper.ts'
import { SECTION_MAX } from './paper/form.ts'

/** What the writer is told beside the section. */
export const REASON_TEXTS: Record<Reason, string> = {
  textMissing: 'Đồng chí chưa viết nội dung mục này.',
  gradeMissing: 'Đồng chí chưa tự đánh giá cấp độ thực hiện.',
  ratingMissing: 'Đồng chí chưa tự nhận mức xếp loại.',
  textTooLong: `Nội dung dài quá ${SECTION_MAX.toLocaleString('vi-VN')} ký tự; xin rút gọn hoặc chuyển bớt sang phụ lục giấy.`,
  notInForm: 'Nội dung này không thuộc mẫu; xin xóa trước khi gửi.',
  ratingFixed: 'Sau hội nghị, mức tự nhận xếp loại giữ nguyên như bản hội nghị đã kiểm điểm; xin chọn lại mức đã nhận.',
  sameText:
    'Bản vừa gửi chưa được nhận vì nội dung không khác bản đã được đề nghị bổ sung, hoàn thiện. Những gì đã viết vẫn giữ nguyên; xin sửa nội dung, hoặc gửi lại và ghi rõ vì sao gửi lại nguyên văn.',
  notSameText:
    'Bản vừa gửi chưa được nhận vì ghi là gửi lại nguyên văn nhưng nội dung đã có thay đổi. Những gì đã viết vẫn giữ nguyên; xin xem lại bản in rồi gửi lại.',
  unreadable: 'Hệ thống không đọc được nội dung mục này; xin viết lại.',
}
