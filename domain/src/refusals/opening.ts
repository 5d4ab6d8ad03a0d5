import type { RefusalRow } from './refusal.ts'

/** Refusals around the opening of a campaign. */
export const OPENING_REFUSALS = {
  campaignExists: {
    status: 'failed-precondition',
    sentence:
      'Đang có một đợt kiểm điểm mở, hoặc đang được mở, nên chưa mở thêm đợt nào. Xin tải lại trang để xem đợt đó.',
  },
  campaignPlanInvalid: {
    status: 'invalid-argument',
    sentence:
      'Thông tin của đợt còn chỗ chưa hợp lệ nên chưa mở. Nội dung đã nhập vẫn còn trên màn hình; xin xem lại năm, tên, số, ngày kế hoạch, nơi ban hành và các mốc.',
  },
  organisersMissing: {
    status: 'failed-precondition',
    sentence:
      'Mỗi diện quản lý cần ít nhất một đồng chí tổ chức có tài khoản đang hoạt động nên chưa mở đợt. Xin chọn đủ rồi thực hiện lại.',
  },
  rolesFirst: {
    status: 'failed-precondition',
    sentence:
      'Có đồng chí được chọn chưa có quyền tổ chức diện đó nên chưa mở đợt. Xin giao quyền tại trang Tài khoản trước, để người thứ hai xác nhận, rồi thực hiện lại.',
  },
  cannotOpen: {
    status: 'failed-precondition',
    sentence:
      'Danh sách đơn vị, cán bộ còn chỗ chưa đủ để mở đợt nên chưa có gì thay đổi. Xin xem chỗ được nêu, sửa rồi thực hiện lại.',
  },
  notOpening: {
    status: 'failed-precondition',
    sentence:
      'Đợt này đã mở xong, hoặc đã được hủy, nên không dừng việc mở được nữa. Chưa có gì thay đổi; xin tải lại trang để xem.',
  },
} as const satisfies Record<string, RefusalRow>
