import type { RefusalRow } from './refusal.ts'

/** What may be refused to whoever administers accounts, or confirms what others ask for them. Learned after sign-in. */
export const ACCOUNT_REFUSALS = {
  selfGrant: {
    status: 'failed-precondition',
    sentence:
      'Quản trị không tự giao thêm quyền cho mình nên chưa có gì thay đổi. Xin đề nghị một quản trị khác giao quyền này.',
  },
  termUnfit: {
    status: 'failed-precondition',
    sentence:
      'Thời gian làm thay chưa hợp lệ nên chưa có gì thay đổi. Ngày cuối phải từ ngày đầu trở đi và chưa qua; cả thời gian không quá 31 ngày. Chỉ ghi khi giao thêm quyền bộ phận tổ chức của đợt đang có; đồng chí nào đang làm thay thì xin bỏ quyền đó trước rồi giao lại.',
  },
  nothingPending: {
    status: 'failed-precondition',
    sentence:
      'Việc này không còn chờ xác nhận: đã có người xác nhận, không đồng ý hoặc rút lại. Xin tải lại trang để xem.',
  },
  secondPersonNeeded: {
    status: 'failed-precondition',
    sentence:
      'Việc này do đồng chí đề nghị nên cần một người khác xác nhận. Chưa có gì thay đổi; các đồng chí có thẩm quyền đã được báo.',
  },
  aloneTooSoon: {
    status: 'failed-precondition',
    sentence:
      'Đồng chí là quản trị duy nhất và chính đồng chí đề nghị việc này, nên chỉ tự xác nhận được sau 24 giờ nếu không ai phản đối. Chưa có gì thay đổi.',
  },
} as const satisfies Record<string, RefusalRow>
