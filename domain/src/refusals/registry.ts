import type { RefusalRow } from './refusal.ts'

/** What may be refused to whoever keeps units and people. Learned after sign-in. */
export const REGISTRY_REFUSALS = {
  savedMeanwhile: {
    status: 'aborted',
    sentence:
      'Trong lúc đồng chí sửa, người khác đã lưu mục này nên chưa ghi gì. Những gì đồng chí nhập vẫn còn trên màn hình; xin xem bản mới rồi lưu lại.',
  },
  openingRuns: {
    status: 'failed-precondition',
    sentence:
      'Đợt kiểm điểm đang được mở với danh sách hiện có nên chưa lưu. Xin lưu lại sau ít phút, khi đã mở xong; những gì đã nhập vẫn còn trên màn hình.',
  },
  registryInvalid: {
    status: 'invalid-argument',
    sentence:
      'Chưa lưu được vì có chỗ chưa khớp; xin xem lý do ghi cạnh từng mục. Những gì đã nhập vẫn còn trên màn hình.',
  },
  namedUnfit: {
    status: 'failed-precondition',
    sentence:
      'Chưa giao được vì lý do ghi cạnh tên: người được giao phải có tài khoản, không thuộc nhóm đó, không phải người đang ghi. Xin chọn đồng chí khác.',
  },
  tracksNotYours: {
    status: 'permission-denied',
    sentence:
      'Đợt kiểm điểm đang mở và thay đổi này đổi người viết, đọc hoặc xử lý hồ sơ của diện do bộ phận khác tổ chức, nên chưa lưu. Xin đề nghị người tổ chức diện đó thực hiện.',
  },
} as const satisfies Record<string, RefusalRow>
