import type { Difference } from '../../model/difference.ts'
import { process2023 } from '../../plan/2023/process-2023.ts'
import type { Block, PrintedPaper } from '../layout/layout.ts'
import type { PrintableMinutes } from './minutes-paper.ts'

/** Minutes of a board as tests print them, and how they look into what is printed. */
export const issuer = {
  ...{ kind: 'department' as const, name: 'Ban Tổ chức - Kiểm tra', place: 'Lai Châu' },
  superior: 'Liên đoàn Lao động tỉnh Lai Châu',
} as const
export const facts = {
  ...{ year: 2023, process: process2023, conferenceRules: { papersAhead: { days: 3 } }, issuer },
  ...{ planNumber: '01-KH/ĐĐ', planDate: '2023-11-27' },
  signature: { capacity: '', title: 'TRƯỞNG BAN', name: 'Phàn A Tủa' },
}
export const member = (id: string, name: string, present: boolean, reason = '') => ({
  ...{ id, kind: 'member' as const, name, post: 'Chuyên viên', uid: id, counts: true, present, reason },
})
export const item = (subject: string, name: string): PrintableMinutes['items'][number] => ({
  ...{ subject, name, subjectKind: 'person', role: 'member', paperId: `c_${subject}`, reviewId: `c_${subject}_x` },
  ...{ state: 'reviewed', deferredBecause: '', comments: 'Nhiệt tình.', answer: '', remark: 'Tốt.' },
  tally: { outstanding: 1, good: 5, completed: 1, notCompleted: 0, invalid: 1 },
  proposed: 'good',
})
export const minutes: PrintableMinutes = {
  ...{ conferenceKind: 'department', track: 'partyGroup', unitName: 'Ban Tổ chức - Kiểm tra', onBehalf: null },
  ...{ date: '2023-12-04', place: 'Phòng họp tầng 2', startedAt: '08:00', endedAt: '11:30' },
  ...{ chairName: 'Phàn A Tủa', secretaryName: 'Lò Thị Mẩy', ballot: 'paper' },
  roll: [
    member('p-tua', 'Phàn A Tủa', true),
    member('p-may', 'Lò Thị Mẩy', true),
    member('p-vang', 'Giàng A Páo', false, 'đi công tác'),
    { ...member('g-1', 'Đại diện lãnh đạo', true), kind: 'guest', counts: false },
  ],
  sheets: { issued: 9, returned: 9, invalid: 1 },
  ...{ course: 'Khai mạc.\nBáo cáo.', conclusion: 'Nhất trí.', readBack: true, exceptions: [] },
  items: [
    { ...item('u-tckt', 'Ban Tổ chức - Kiểm tra'), subjectKind: 'unit', role: 'collective' },
    item('p-may', 'Lò Thị Mẩy'),
    { ...item('p-vang', 'Giàng A Páo'), state: 'deferred', deferredBecause: 'vắng mặt', tally: null, proposed: null },
  ],
}
export const of = <K extends Block['kind']>(paper: PrintedPaper, kind: K) =>
  paper.blocks.filter((block): block is Extract<Block, { kind: K }> => block.kind === kind)
export const texts = (paper: PrintedPaper) => of(paper, 'text').map(({ text }) => text)
export const parts = (paper: PrintedPaper) =>
  of(paper, 'heading').flatMap(({ level, text }) => (level === 1 ? [text] : []))
export const difference: Difference = {
  ...{ kind: 'conferenceFromVote', stage: 'conference', from: 'completed', to: 'good' },
  ...{ text: 'Theo phiếu là mức khác.', reason: 'Có thành tích đột xuất.' },
}
export const said = 'Theo phiếu là mức khác. Lý do: Có thành tích đột xuất.'
