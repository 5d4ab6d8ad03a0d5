import type { RefusalRow } from '../refusals/refusal.ts'

/** What may be refused where tables are laid and forms are kept: only their own dialogs need the sentences. */
export const TABLE_REFUSALS = {
  layoutInvalid: {
    status: 'invalid-argument',
    sentence:
      'Cách trình bày bảng chưa dùng được: phải giữ các cột bắt buộc, mỗi cột một lần, đề mục không trùng nhau, cột để bỏ phiếu giữ đề mục và thứ tự, không quá 60 ký tự. Bảng vẫn như trước.',
  },
  levelsWanting: {
    status: 'invalid-argument',
    sentence: 'Bảng này phải có đủ bốn mức và các cột đi cùng các mức. Bảng vẫn như trước.',
  },
  layoutChanged: {
    status: 'aborted',
    sentence:
      'Người khác vừa chỉnh cột của bảng này nên chưa lưu. Xin đóng lại, xem bảng mới rồi chỉnh tiếp; bảng vẫn như người đó đã lưu.',
  },
  formInvalid: {
    status: 'invalid-argument',
    sentence:
      'Biểu mẫu chưa lưu được: cần tên biểu mẫu, tệp .xlsx, cột nhận tên tập thể, cá nhân (hoặc nhóm), mỗi cột nhận một nội dung. Xin xem lại các cột đã chọn; những gì đã chọn vẫn còn trên màn hình.',
  },
  formsFull: {
    status: 'failed-precondition',
    sentence:
      'Diện này đã có 10 biểu mẫu đang dùng nên chưa lưu. Xin bỏ biểu mẫu không dùng nữa, hoặc lưu dưới tên đã có; những gì đã chọn vẫn còn trên màn hình.',
  },
  formsSpent: {
    status: 'failed-precondition',
    sentence: 'Diện này đã lưu biểu mẫu đủ 60 lần nên không ghi thêm được. Các biểu mẫu đang có vẫn điền được.',
  },
} as const satisfies Record<string, RefusalRow>
