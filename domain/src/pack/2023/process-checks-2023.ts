import type { Check, Condition } from '../shape/check.ts'
import type { Match } from '../shape/match.ts'
import { hd21, nd90, qd124, unverified } from './sources.ts'

const ANYBODY: Match = {}
const CIVIL: Match = { side: 'civil', kind: 'person' }
const MEMBER: Match = { side: 'party', kind: 'person' }

const COMMENTED: readonly Condition[] = [
  { flag: 'formerUnitCommented', is: true },
  { flag: 'formerUnitGone', is: true },
]

/** What has to have happened before a level, and what is said beside it (R10–R13, R16, R18–R20). */
export const process2023Checks: readonly Check[] = [
  {
    ...{ rule: 'R10', severity: 'block', who: ANYBODY },
    when: [{ flag: 'reviewed', is: false }],
    effect: { awaits: 'review' },
    text: 'Chưa hoàn thành kiểm điểm; xếp loại trong thời gian sớm nhất sau khi kiểm điểm',
    source: hd21('mục II.6'),
  },
  {
    ...{ rule: 'R19', severity: 'warn', who: ANYBODY },
    when: [{ flag: 'underVerification', is: true }],
    effect: { awaits: 'conclusion' },
    text: 'Có khiếu nại, tố cáo, dấu hiệu vi phạm hoặc mất đoàn kết đang được xem xét, xác minh',
    source: qd124('Điều 11, Điều 13'),
  },
  {
    ...{ rule: 'R11', severity: 'warn', who: CIVIL },
    when: [
      { fact: 'monthsAtFormerUnit', op: '>=', value: 6 },
      { flag: 'transferred', is: true },
    ],
    unless: COMMENTED,
    effect: { say: 'đề nghị xin ý kiến nhận xét của đơn vị cũ' },
    text: 'Chuyển công tác trong năm, đã công tác tại đơn vị cũ {monthsAtFormerUnit} tháng (từ {limit} tháng trở lên); đơn vị mới xếp loại, chưa có nhận xét của đơn vị cũ',
    source: nd90('Điều 20, khoản 1'),
  },
  {
    ...{ rule: 'R11', severity: 'warn', who: MEMBER },
    when: [{ flag: 'transferred', is: true }],
    unless: COMMENTED,
    effect: { say: 'đề nghị xin ý kiến nhận xét của chi bộ cũ' },
    text: 'Chuyển sinh hoạt đảng trong năm; chi bộ mới xếp loại, chưa có nhận xét của chi bộ cũ',
    source: hd21('phần đánh giá đảng viên'),
  },
  {
    ...{ rule: 'R12', severity: 'info', who: MEMBER },
    when: [{ flag: 'temporaryElsewhere', is: true }],
    effect: { say: 'chi bộ nơi sinh hoạt chính thức xếp loại, có nhận xét của chi bộ nơi sinh hoạt tạm thời' },
    text: 'Đang sinh hoạt đảng tạm thời nơi khác',
    source: hd21('phần đánh giá đảng viên'),
  },
  {
    ...{ rule: 'R13', severity: 'info', who: CIVIL },
    when: [
      { fact: 'places', op: '>=', value: 2 },
      { flag: 'leader', is: true },
    ],
    effect: { say: 'xếp loại cán bộ, công chức theo chức vụ cao nhất, xếp loại đảng viên tại chi bộ' },
    text: 'Giữ chức vụ lãnh đạo, quản lý, kiểm điểm ở {places} nơi',
    source: qd124('Điều 7, khoản 2'),
  },
  {
    ...{ rule: 'R16', severity: 'info', who: CIVIL },
    when: [{ flag: 'absentThatDay', is: true }],
    unless: [{ flag: 'sentSelfRating', is: true }],
    effect: { say: 'đề nghị gửi phiếu tự đánh giá, ghi mức tự xếp loại' },
    text: 'Vắng mặt có lý do tại cuộc họp và chưa gửi phiếu tự đánh giá',
    source: nd90('Điều 20, khoản 3'),
  },
  {
    ...{ rule: 'R18', severity: 'warn', who: ANYBODY },
    when: [{ fact: 'papersAheadDays', op: '<', value: 3 }],
    effect: { say: 'đề nghị nêu lý do trong báo cáo thẩm định' },
    text: 'Bản kiểm điểm gửi trước hội nghị {papersAheadDays} ngày làm việc, quy định ít nhất {limit} ngày',
    source: unverified(
      { ref: 'Kế hoạch 01-KH/ĐĐ, mục III.1.1, Lưu ý; Hướng dẫn 25-HD/BTCTW' },
      'Hướng dẫn 25-HD/BTCTW chỉ xem được trích đoạn',
    ),
  },
  {
    ...{ rule: 'R20', severity: 'block', who: ANYBODY },
    when: [{ flag: 'defectFound', is: true }],
    effect: { say: 'đề nghị hủy kết quả và xếp loại lại; kết quả cũ vẫn được lưu' },
    text: 'Kết quả xếp loại đã có được phát hiện có sai sót, khuyết điểm',
    source: qd124('Điều 15, khoản 3'),
  },
]
