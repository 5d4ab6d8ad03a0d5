import type { RefusalRow } from './refusal.ts'

/** What may be refused of lists that go on from stage to stage: a unit's proposal, a body's opinions, a table of appraisal. */
export const STAGE_REFUSALS = {
  itemsNotReady: {
    status: 'failed-precondition',
    sentence:
      'Danh sách có hồ sơ chưa đủ điều kiện gửi nên chưa gửi hồ sơ nào. Xin xem lý do ghi ở từng dòng, bỏ dòng đó ra để gửi sau hoặc hoàn thiện rồi gửi lại.',
  },
  packDiffers: {
    status: 'failed-precondition',
    sentence:
      'Bảng trên màn hình được đối chiếu theo bộ quy định khác với máy chủ nên chưa trình. Những gì đã ghi vẫn còn nguyên; xin tải lại trang, xem lại các dòng được nêu rồi trình lại.',
  },
  differenceUnexplained: {
    status: 'failed-precondition',
    sentence:
      'Có mức người đứng đầu đề nghị khác mức hội nghị đề nghị mà chưa ghi lý do nên chưa gửi. Những gì đã nhập vẫn còn trên màn hình; xin ghi lý do ở từng dòng được nêu.',
  },
  proposalNotStanding: {
    status: 'failed-precondition',
    sentence:
      'Hồ sơ đề nghị này không còn hiệu lực: đã được trả lại hoặc rút trước đó. Chưa có gì thay đổi; xin tải lại trang.',
  },
  alreadyHandedOver: {
    status: 'failed-precondition',
    sentence:
      'Hồ sơ trong danh sách đã được trình cấp có thẩm quyền, hoặc cấp đó đã có ý kiến, nên không trả lại hoặc rút được nữa. Chưa có gì thay đổi; điểm cần sửa xin nêu ở bước đang làm.',
  },
  nextStageActed: {
    status: 'failed-precondition',
    sentence:
      'Bước sau đã có ý kiến về hồ sơ trong danh sách nên không trả lại hoặc rút được nữa. Chưa có gì thay đổi; điểm cần sửa xin nêu ở bước đang làm.',
  },
} as const satisfies Record<string, RefusalRow>
