import type { RefusalRow } from './refusal.ts'

/** What may be refused to a văn thư who enters the number and day of a paper. */
export const DOCKET_REFUSALS = {
  numberTaken: {
    status: 'failed-precondition',
    sentence:
      'Số này đã dùng cho một văn bản khác của cùng cơ quan ban hành nên chưa ghi gì. Xin xem lại sổ rồi ghi số khác.',
  },
  numberedMeanwhile: {
    status: 'failed-precondition',
    sentence:
      'Văn bản này vừa được người khác vào số hoặc sửa số nên chưa ghi thêm. Xin xem số hiện nay trong sổ trước khi sửa.',
  },
  numberDayWrong: {
    status: 'invalid-argument',
    sentence: 'Ngày ban hành phải từ ngày lập văn bản đến hôm nay. Chưa ghi gì; xin xem lại ngày.',
  },
  correctionUnexplained: {
    status: 'failed-precondition',
    sentence: 'Chưa có lý do sửa nên chưa sửa gì; số, ngày đã vào sổ vẫn giữ nguyên. Xin ghi lý do rồi sửa lại.',
  },
  entryTakenBack: {
    status: 'failed-precondition',
    sentence:
      'Văn bản này đã được mở lại, trả lại, rút hoặc thay bằng bản khác nên không vào số, sửa số nữa; số đã vào vẫn giữ trong sổ, ghi là đã hủy. Văn bản làm lại có dòng riêng trong sổ.',
  },
} as const satisfies Record<string, RefusalRow>
