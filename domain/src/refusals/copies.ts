import type { RefusalRow } from './refusal.ts'

/** What may be refused to somebody who adds or removes the signed copy of a document. */
export const COPY_REFUSALS = {
  copySecret: {
    status: 'invalid-argument',
    sentence:
      'Tài liệu có dấu mật, hoặc chỉ ghi nơi lưu bản giấy, không đưa lên hệ thống nên chưa gửi gì. Xin chỉ ghi số, ngày và nơi lưu của tài liệu đó.',
  },
  copyEmpty: {
    status: 'invalid-argument',
    sentence: 'Tệp này không có nội dung nên chưa gửi gì. Xin kiểm tra lại tệp rồi chọn lại.',
  },
  copyTooLarge: {
    status: 'invalid-argument',
    sentence:
      'Tệp lớn hơn 10 MB nên chưa gửi gì. Xin quét lại với độ phân giải thấp hơn (200 dpi, đen trắng) rồi chọn tệp mới.',
  },
  copyNotPdf: {
    status: 'invalid-argument',
    sentence:
      'Tệp này không phải là tệp PDF nên chưa được lưu. Xin quét hoặc xuất văn bản ra tệp PDF rồi chọn lại; văn bản trên hệ thống vẫn giữ nguyên.',
  },
  copiesEnough: {
    status: 'failed-precondition',
    sentence:
      'Văn bản này đã có đủ số bản ký (03 bản), hoặc đang có nhiều tệp gửi dở, nên chưa gửi thêm. Xin gỡ bản không đúng trước; tệp gửi dở được bỏ sau một ngày.',
  },
  copiesTried: {
    status: 'failed-precondition',
    sentence:
      'Đồng chí đang gửi dở hoặc đã gửi nhiều bản ký của văn bản này nên chưa gửi thêm. Xin gửi tiếp tệp đang dở, hoặc nhờ bộ phận tổ chức, người khác của đơn vị gửi; tệp gửi dở được bỏ sau một ngày.',
  },
  copyOfNothing: {
    status: 'failed-precondition',
    sentence:
      'Văn bản này chưa được tiếp nhận, đã được mở lại hoặc trả lại nên không thêm bản ký được. Bản ký đã lưu trước đây vẫn còn; xin tải lại trang để xem văn bản hiện nay.',
  },
  copyNotSending: {
    status: 'failed-precondition',
    sentence:
      'Việc gửi bản ký này đã kết thúc hoặc đã được bỏ. Xin tải lại trang để xem; nếu chưa có, xin chọn lại tệp.',
  },
  pieceWrong: {
    status: 'invalid-argument',
    sentence: 'Một phần của tệp đến không đúng nên chưa được lưu. Xin bấm Gửi tiếp; những phần đã gửi vẫn còn.',
  },
  copyIncomplete: {
    status: 'failed-precondition',
    sentence: 'Tệp chưa gửi đủ nên chưa được lưu. Xin bấm Gửi tiếp; những phần đã gửi vẫn còn.',
  },
  copyDiffers: {
    status: 'failed-precondition',
    sentence:
      'Tệp nhận được không giống tệp đã chọn nên chưa được lưu. Xin bấm Gửi tiếp để gửi lại; tệp trên máy của đồng chí không bị ảnh hưởng.',
  },
  copyGone: {
    status: 'failed-precondition',
    sentence: 'Bản ký này đã được gỡ trước đó hoặc chưa gửi xong. Chưa có gì thay đổi; xin tải lại trang.',
  },
} as const satisfies Record<string, RefusalRow>
