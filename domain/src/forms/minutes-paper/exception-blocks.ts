import { gateKindOf } from '../../ids.ts'
import type { ConferenceRules } from '../../model/campaign.ts'
import type { Exception } from '../../model/conference.ts'
import type { Process } from '../../model/process.ts'
import { viCount } from '../../vi-count.ts'
import type { Block } from '../layout/layout.ts'

const OTHER = 'Quy định khác'

/** In the words of the departure, never of the rule: who reads the minutes learns what was done otherwise. */
const RULES: Record<string, string> = {
  order: 'Kiểm điểm không theo thứ tự tập thể trước, cá nhân sau; người đứng đầu trước, cấp phó, thành viên sau',
  quorum: 'Hội nghị họp khi số thành viên có mặt chưa đủ',
  ballotCount: 'Ghi số phiếu khác kết quả kiểm phiếu kín trên hệ thống',
  chairAbsent: 'Người được giao chủ trì vắng mặt',
  secretaryAbsent: 'Người được giao ghi biên bản vắng mặt',
  outerLimit: 'Hội nghị họp sau thời hạn của Kế hoạch',
  dayOff: 'Hội nghị họp vào ngày nghỉ',
  missingSubject: 'Chương trình chưa gồm đủ tập thể, cá nhân của đơn vị',
  papersUnsent: 'Có bản kiểm điểm chưa gửi trước hội nghị',
  noQuorum: 'Mời chưa đủ số thành viên cần thiết để họp',
  openingUndone: 'Đã khai mạc nhầm và hoàn lại trước khi ghi biên bản',
  reopened: 'Biên bản đã xác nhận được mở lại để sửa',
}

/** Of a campaign what the words of a departure rest on. */
export interface Rules {
  process: Pick<Process, 'gates'>
  conferenceRules: { papersAhead: Pick<ConferenceRules['papersAhead'], 'days'> }
}

const gateOf = (id: string, { gates }: Pick<Process, 'gates'>) => gates.find(({ kind }) => kind === gateKindOf(id))

/** The order that a gate keeps. */
export const gateOrder = (id: string, process: Pick<Process, 'gates'>): string =>
  gateOf(id, process)?.words.order ?? OTHER

/** What was done otherwise, against a rule or past a closed gate, in the words of the minutes. */
export const exceptionName = (rule: string, rules: Rules | null): string => {
  if (rule === 'papersAhead' && rules)
    return `Gửi tài liệu chưa đủ ${viCount(rules.conferenceRules.papersAhead.days)} ngày làm việc trước hội nghị`
  return RULES[rule] ?? (rules && gateOf(rule, rules.process)?.words.passed) ?? OTHER
}

/** What was knowingly done otherwise, with the reason that was given. */
export const exceptionBlocks = (exceptions: readonly Exception[], rules: Rules): Block[] =>
  exceptions.map(({ rule, reason }) => ({ kind: 'text', text: `- ${exceptionName(rule, rules)}. Lý do: ${reason}` }))
