import type { RefusalRow } from './refusal.ts'

/** What may be refused to whoever imports units and people from a file. */
export const IMPORT_REFUSALS = {
  registryChanged: {
    status: 'aborted',
    sentence:
      'Từ lúc đồng chí xem trước, danh sách cán bộ, đơn vị đã có thay đổi nên chưa nhập gì. Xin xem lại kết quả mới rồi nhập.',
  },
  importUnfinished: {
    status: 'failed-precondition',
    sentence:
      'Lần nhập trước còn dở dang nên chưa nhập gì. Xin tải lại trang để nhập tiếp lần đó hoặc hoàn tác trước khi nhập tệp khác.',
  },
  importOver: {
    status: 'failed-precondition',
    sentence: 'Lần nhập này đã xong hoặc đã hoàn tác nên không nhập tiếp được. Xin tải lại trang rồi nhập lại tệp.',
  },
  notLastImport: {
    status: 'failed-precondition',
    sentence:
      'Chỉ hoàn tác được lần nhập gần nhất; lần nhập này đã hoàn tác hoặc đã có lần nhập sau. Chưa có gì thay đổi.',
  },
  importInUse: {
    status: 'failed-precondition',
    sentence:
      'Đã có thay đổi, tài khoản, hội nghị hoặc đợt kiểm điểm dựa vào những gì đã nhập nên không hoàn tác được. Chưa có gì thay đổi; xin sửa từng người, từng đơn vị.',
  },
} as const satisfies Record<string, RefusalRow>
