import type { NotRatedReason } from '../../model/not-rated.ts'
import { NOT_RATED } from '../../ratings/not-rated/reasons.ts'
import type { Check, Condition } from '../shape/check.ts'
import type { Match } from '../shape/match.ts'
import { hd21, nd90, unverified } from './sources.ts'

const CIVIL: Match = { side: 'civil', kind: 'person' }
const AS_BEFORE = 'Hướng dẫn 25-HD/BTCTW giữ như Hướng dẫn 21-HD/BTCTW: cần đối chiếu bản ký'

/** Rule, source and whom it concerns are those of the closed list of reasons. */
const notRated = (reason: NotRatedReason, when: Condition, text: string): Check => {
  const { rule, source, subjectKind, side } = NOT_RATED[reason]
  if (rule === null) throw new Error(`no rule asks of ${reason}`)
  return {
    ...{ rule, severity: 'block', who: { kind: subjectKind, ...(side ? { side } : {}) }, when: [when] },
    effect: { notRated: reason },
    text,
    source: rule === 'R15' ? unverified({ ref: source }, AS_BEFORE) : { ref: source },
  }
}

/** Who is given a level at all, and which at most for having been away (R03–R05, R14, R15). */
export const eligibility2023: readonly Check[] = [
  notRated(
    'underSixMonths',
    { fact: 'monthsWorked', op: '<', value: 6 },
    'Thời gian công tác trong năm {monthsWorked} tháng, chưa đủ {limit} tháng; vẫn phải kiểm điểm',
  ),
  {
    ...{ rule: 'R04', severity: 'block', who: CIVIL },
    when: [{ fact: 'absentMonths', op: '>=', value: 3 }],
    effect: { cap: 'completed' },
    text: 'Nghỉ không tham gia công tác trong năm {absentMonths} tháng, từ {limit} tháng trở lên',
    source: nd90('Điều 2, khoản 3'),
  },
  {
    ...{ rule: 'R05', severity: 'info', who: CIVIL },
    when: [{ flag: 'maternity', is: true }],
    effect: { say: 'xếp loại theo thời gian làm việc thực tế của năm, không giới hạn mức' },
    text: 'Có thời gian nghỉ chế độ thai sản trong năm',
    source: nd90('Điều 2, khoản 3'),
  },
  notRated('exempt', { flag: 'exempt', is: true }, 'Được miễn công tác và sinh hoạt đảng'),
  notRated('suspended', { flag: 'suspended', is: true }, 'Đang bị đình chỉ sinh hoạt đảng'),
  notRated(
    'newMember',
    { fact: 'monthsSinceAdmitted', op: '<', value: 6 },
    'Kết nạp Đảng được {monthsSinceAdmitted} tháng, chưa đủ {limit} tháng',
  ),
  notRated(
    'newCollective',
    { fact: 'monthsSinceSetUp', op: '<', value: 6 },
    'Tập thể thành lập được {monthsSinceSetUp} tháng, chưa đủ {limit} tháng; vẫn phải kiểm điểm',
  ),
  {
    ...{ rule: 'R15', severity: 'block', who: { side: 'party', kind: 'person' } },
    when: [{ fact: 'sickMonths', op: '>=', value: 3 }],
    effect: { cap: 'completed' },
    text: 'Nghỉ ốm trong năm {sickMonths} tháng, từ {limit} tháng trở lên',
    source: unverified(hd21('phần đánh giá đảng viên'), AS_BEFORE),
  },
]
