import type { Gate } from '../../model/gate.ts'
import { viDate, viWeekday } from '../../vi.ts'
import { viCount } from '../../vi-count.ts'

/** What a planner is told, in sentences with their arithmetic. */

const GATES: Record<Gate['kind'], string> = {
  collectiveBeforePeople: 'Tập thể được kiểm điểm trước, cá nhân sau',
  unitBeforeHead: 'Cơ quan, đơn vị được kiểm điểm trước người đứng đầu',
  agencyBeforeCell: 'Chi bộ kiểm điểm sau khi cơ quan kiểm điểm xong cán bộ, công chức, người lao động',
  decisionBeforeOwnConference: 'Đảng đoàn họp kiểm điểm sau khi quyết định xếp loại tập thể, cá nhân thuộc thẩm quyền',
}

/** The first names of a list, and how many more there are. */
const NAMES_SHOWN = 5
const listed = (names: readonly string[]): string => {
  const more = names.length - NAMES_SHOWN
  return names.slice(0, NAMES_SHOWN).join('; ') + (more > 0 ? ` và ${viCount(more)} hồ sơ khác` : '')
}

export const planWords = {
  papersAhead: (of: {
    date: string
    outOn: string
    earliest: string
    handedOut: boolean
    days: number
    whole: boolean
    owed: number
  }): string => {
    const out = of.handedOut
      ? `Tài liệu đã gửi xong ngày ${viDate(of.outOn)}`
      : `Nếu gửi tài liệu hôm nay, ${viDate(of.outOn)}`
    const rule = `${viCount(of.days)} ngày làm việc${of.whole ? ' trọn vẹn ở giữa' : ''}`
    const owed = of.owed > 0 ? ` Còn ${viCount(of.owed)} bản kiểm điểm chưa gửi.` : ''
    return `${out}, sớm nhất ngày ${viDate(of.earliest)} mới đủ ${rule}; hội nghị dự kiến họp ngày ${viDate(of.date)}.${owed}`
  },
  heldWithout: (date: string, by: string): string =>
    `Hội nghị đã họp ngày ${viDate(date)}; hệ thống chưa ghi nhận tài liệu được gửi chậm nhất ngày ${viDate(by)}.`,
  outerLimit: (date: string, before: string, last: string): string =>
    `Kế hoạch yêu cầu xong hội nghị trước ngày ${viDate(before)} (chậm nhất hết ${viWeekday(last)}); hội nghị dự kiến họp ngày ${viDate(date)}.`,
  dayOff: (date: string): string => `Ngày đã chọn (${viWeekday(date)}) là ngày nghỉ theo lịch làm việc của đợt.`,
  order: (first: string, second: string): string =>
    `Thứ tự quy định là tập thể, người đứng đầu, cấp phó rồi thành viên; trong nội dung, “${second}” xếp sau “${first}”.`,
  missingSubject: (names: readonly string[]): string =>
    `Còn ${viCount(names.length)} hồ sơ xếp loại tại đơn vị chưa có trong nội dung hội nghị nào: ${listed(names)}.`,
  papersUnsent: (names: readonly string[]): string =>
    `Còn ${viCount(names.length)} bản kiểm điểm trong nội dung chưa gửi: ${listed(names)}. Chưa có bản thì kiểm điểm được nhưng chưa đề nghị xếp loại được.`,
  noQuorum: (called: number, needed: number, members: number, share: string): string =>
    `Thành phần có ${viCount(called)} người được tính; cần ít nhất ${viCount(needed)} người, tức ${share} của ${viCount(members)} thành viên có quyền biểu quyết.`,
  fewVoters: (voters: number, minimum: number): string =>
    `Có ${viCount(voters)} người được biểu quyết; bỏ phiếu kín dưới ${viCount(minimum)} người dễ lộ ý kiến của từng người. Nên biểu quyết bằng giơ tay.`,
  gate: (gate: Pick<Gate, 'kind' | 'requires' | 'passed'>, left: number, date: string): string =>
    `${GATES[gate.kind]}: đã xong ${gate.passed.length}/${gate.requires.length}; đến ngày ${viDate(date)} còn ${viCount(left)} hồ sơ chưa có lịch xong trước.`,
} satisfies Record<string, (...of: never[]) => string>
