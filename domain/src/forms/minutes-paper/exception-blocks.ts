import { gateKindOf } from '../../ids.ts'
import type { Exception } from '../../model/conference.ts'
import type { Process } from '../../model/process.ts'
import type { Block } from '../layout.ts'

const RULES: Record<string, string> = {
  papersAhead: 'Gửi tài liệu chưa đủ số ngày làm việc trước hội nghị theo Kế hoạch',
  order: 'Thứ tự kiểm điểm: tập thể trước, cá nhân sau; người đứng đầu trước, cấp phó, thành viên sau',
  quorum: 'Số thành viên có mặt chưa đủ để họp',
  ballotCount: 'Số phiếu ghi khác kết quả kiểm phiếu kín trên hệ thống',
  chairAbsent: 'Người được giao chủ trì vắng mặt',
  secretaryAbsent: 'Người được giao ghi biên bản vắng mặt',
  outerLimit: 'Hội nghị họp sau thời hạn của Kế hoạch',
  dayOff: 'Hội nghị họp vào ngày nghỉ',
  missingSubject: 'Chương trình chưa gồm đủ tập thể, cá nhân của đơn vị',
  papersUnsent: 'Có bản kiểm điểm chưa gửi trước hội nghị',
  noQuorum: 'Thành phần chưa đủ số thành viên cần thiết để họp',
  openingUndone: 'Đã khai mạc nhầm và hoàn lại trước khi ghi biên bản',
  reopened: 'Biên bản đã xác nhận được mở lại để sửa',
}

/** What was done against a rule, or what a gate asks, in the words of the minutes. */
export const exceptionName = (rule: string, { gates }: Pick<Process, 'gates'>): string =>
  RULES[rule] ?? gates.find(({ kind }) => kind === gateKindOf(rule))?.words.order ?? 'Quy định khác'

/** What was knowingly done otherwise, with the reason that was given. */
export const exceptionBlocks = (exceptions: readonly Exception[], process: Pick<Process, 'gates'>): Block[] =>
  exceptions.map(({ rule, reason }) => ({ kind: 'text', text: `- ${exceptionName(rule, process)}. Lý do: ${reason}` }))
