import type { Exception } from '../../model/conference.ts'
import type { GateKind } from '../../model/gate.ts'
import type { Block } from '../layout.ts'

const RULES: Record<string, string> = {
  papersAhead: 'Gửi tài liệu trước hội nghị đủ số ngày làm việc theo Kế hoạch',
  order: 'Thứ tự kiểm điểm: tập thể trước, cá nhân sau; người đứng đầu trước, cấp phó, thành viên sau',
  quorum: 'Số thành viên có mặt cần thiết để họp',
  ballotCount: 'Số phiếu ghi đúng kết quả kiểm phiếu kín trên hệ thống',
  chairAbsent: 'Người được giao chủ trì có mặt',
  secretaryAbsent: 'Người được giao ghi biên bản có mặt',
  outerLimit: 'Thời hạn của Kế hoạch',
  dayOff: 'Hội nghị họp vào ngày nghỉ',
  missingSubject: 'Chương trình gồm đủ tập thể, cá nhân của đơn vị',
  noQuorum: 'Thành phần đủ số thành viên cần thiết để họp',
  reopened: 'Biên bản đã xác nhận được mở lại để sửa',
}

const GATES: Record<GateKind, string> = {
  collectiveBeforePeople: 'Kiểm điểm tập thể trước khi kiểm điểm cá nhân',
  unitBeforeHead: 'Đánh giá đơn vị trước khi đánh giá người đứng đầu',
  agencyBeforeCell: 'Chi bộ kiểm điểm sau khi cơ quan kiểm điểm xong công chức, người lao động',
  decisionBeforeOwnConference: 'Đảng đoàn kiểm điểm sau khi quyết định xếp loại các tập thể, cá nhân thuộc thẩm quyền',
}

/** What a rule or gate asks, in the words of the minutes. A gate's id carries its kind (ids.ts, gateIdOf). */
export const exceptionName = (rule: string): string => {
  const kind = /_([A-Za-z]+)-/.exec(rule)?.[1]
  return RULES[rule] ?? GATES[kind as GateKind] ?? 'Quy định khác'
}

/** What was knowingly done otherwise, with the reason that was given. */
export const exceptionBlocks = (exceptions: readonly Exception[]): Block[] =>
  exceptions.map(({ rule, reason }) => ({ kind: 'text', text: `- ${exceptionName(rule)}. Lý do: ${reason}` }))
