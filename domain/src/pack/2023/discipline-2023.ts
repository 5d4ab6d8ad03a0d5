import type { Check } from '../shape/check.ts'
import type { DisciplineSide } from '../shape/facts.ts'
import type { Match } from '../shape/match.ts'
import { hd21, nd48, qd124, unverified } from './sources.ts'

const CIVIL: Match = { side: 'civil', kind: 'person' }
const MEMBER: Match = { side: 'party', kind: 'person' }
const PARTY_OR_STATE: readonly DisciplineSide[] = ['party', 'administration']
const ANY: readonly DisciplineSide[] = ['party', 'administration', 'union']

/** Discipline of the year, once for each act (R06, R07), and what a collective or a unit's result takes with it (R21, Đ.12.4). */
export const discipline2023: readonly Check[] = [
  {
    ...{ rule: 'R06', severity: 'block', who: CIVIL },
    when: [{ discipline: PARTY_OR_STATE, counted: false }],
    effect: { force: 'notCompleted' },
    text: 'Bị kỷ luật đảng hoặc kỷ luật hành chính trong năm đánh giá',
    source: nd48('Điều 2, khoản 5'),
  },
  {
    ...{ rule: 'R06', severity: 'info', who: CIVIL },
    when: [{ discipline: PARTY_OR_STATE, counted: true }],
    effect: { say: 'không tính lại hành vi đó khi xếp loại năm nay' },
    text: 'Có quyết định kỷ luật trong năm về hành vi đã là căn cứ xếp loại, hoặc đã bị kỷ luật đảng, hành chính và tính ở một năm trước',
    source: nd48('Điều 2, khoản 5, điểm b, c'),
  },
  {
    ...{ rule: 'R07', severity: 'block', who: MEMBER },
    when: [{ discipline: ANY, counted: false, selfMended: false }],
    effect: { force: 'notCompleted' },
    text: 'Đảng viên bị xử lý kỷ luật trong năm',
    source: qd124('Điều 12, khoản 4'),
  },
  {
    ...{ rule: 'R07', severity: 'info', who: MEMBER },
    when: [{ discipline: ANY, selfMended: true }],
    effect: { say: 'không thuộc trường hợp phải xếp mức Không hoàn thành nhiệm vụ vì vi phạm này' },
    text: 'Vi phạm bị kỷ luật nhưng tự phát hiện và đã khắc phục xong hậu quả',
    source: qd124('Điều 12, khoản 4'),
  },
  {
    ...{ rule: 'R07', severity: 'info', who: MEMBER },
    when: [{ discipline: ANY, counted: true }],
    effect: { say: 'mỗi hành vi chỉ tính một lần, không tính lại năm nay' },
    text: 'Có quyết định kỷ luật trong năm về hành vi đã tính ở một năm trước',
    source: hd21('phần đánh giá đảng viên'),
  },
  {
    ...{ rule: 'R21', severity: 'block', who: { kind: 'unit' } },
    when: [{ fact: 'disciplinedMembers', op: '>', value: 0 }],
    effect: { cap: 'good' },
    text: 'Có {disciplinedMembers} tổ chức trực thuộc hoặc thành viên bị kỷ luật trong năm',
    source: qd124('Điều 12, khoản 1'),
  },
  ...([{ kind: 'unit' }, { kind: 'person', standings: ['head', 'deputy', 'leader'] }] as const).map(
    (who): Check => ({
      ...{ rule: 'KHT', severity: 'warn', who },
      when: [{ fact: 'unitTasksDone', op: '<', value: 50 }],
      effect: { force: 'notCompleted' },
      text: 'Đơn vị hoàn thành {unitTasksDone}% chỉ tiêu, nhiệm vụ, dưới {limit}% (trừ trường hợp bất khả kháng)',
      source: unverified(qd124('Điều 12, khoản 4'), 'Việc chia điểm của khoản 4 chưa đối chiếu được với bản ký'),
    }),
  ),
]
