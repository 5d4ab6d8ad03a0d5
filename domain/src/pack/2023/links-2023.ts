import type { Check } from '../shape/check.ts'
import type { Match } from '../shape/match.ts'
import { hd21, unverified } from './sources.ts'

const PERSON: Match = { kind: 'person' }
const MEMBER: Match = { side: 'party', kind: 'person' }
const HEADS = {
  ref: 'Luật Cán bộ, công chức (sửa đổi năm 2019), Điều 56, khoản 2, điểm a; Hướng dẫn 21-HD/BTCTW, mục II.B.4',
}
const BOTH_SIDES = {
  ref: 'Hướng dẫn 21-HD/BTCTW, mục II.B.2.3a; Nghị định 90/2020/NĐ-CP, Điều 2, khoản 4',
}

/** Levels that bind one another: head and unit (R08), official and member (R09), one year and the next (R22). */
export const links2023: readonly Check[] = [
  {
    ...{ rule: 'R08', severity: 'block', who: PERSON, when: [], effect: { capAt: 'unit' } },
    text: 'Mức của người đứng đầu không cao hơn mức của đơn vị do mình trực tiếp đứng đầu',
    source: HEADS,
  },
  {
    ...{ rule: 'R08', severity: 'warn', who: PERSON, when: [], effect: { capAt: 'field' } },
    text: 'Mức của cấp phó nên tương ứng với kết quả của đơn vị, lĩnh vực được phân công phụ trách',
    source: HEADS,
  },
  {
    ...{ rule: 'R09', severity: 'block', who: MEMBER },
    when: [{ level: 'otherSide', is: 'below', value: 'outstanding' }],
    effect: { cap: 'good' },
    text: 'Đảng viên là cán bộ, công chức chưa được xếp loại cán bộ, công chức ở mức “Hoàn thành xuất sắc nhiệm vụ”',
    source: BOTH_SIDES,
  },
  {
    ...{ rule: 'R09', severity: 'warn', who: MEMBER },
    when: [{ level: 'own', is: 'below', value: 'outstanding' }],
    effect: { capAt: 'otherSide' },
    text: 'Mức đảng viên thường không cao hơn mức cán bộ, công chức',
    source: unverified(hd21('mục II.B.2.3a'), 'Ở các mức dưới xuất sắc là thông lệ, chưa thấy quy định'),
  },
  {
    ...{ rule: 'R09', severity: 'warn', who: { side: 'civil', kind: 'person' } },
    when: [
      { flag: 'ratedElsewhere', is: true },
      { level: 'otherSide', is: 'exactly', value: 'outstanding' },
      { level: 'own', is: 'below', value: 'outstanding' },
    ],
    effect: { say: 'đề nghị trao đổi với chi bộ đó hoặc xem lại mức' },
    text: 'Chi bộ nơi sinh hoạt thông báo xếp loại đảng viên ở mức “Hoàn thành xuất sắc nhiệm vụ”, cao hơn mức công chức đang đề nghị',
    source: BOTH_SIDES,
  },
  ...(
    [
      ['elected', 'miễn nhiệm hoặc cho thôi làm nhiệm vụ'],
      ['civilServant', 'cho thôi việc'],
    ] as const
  ).map(
    ([post, consequence]): Check => ({
      ...{ rule: 'R22', severity: 'info', who: { side: 'civil', kind: 'person', classes: [post] } },
      when: [
        { level: 'yearBefore', is: 'exactly', value: 'notCompleted' },
        { level: 'own', is: 'exactly', value: 'notCompleted' },
      ],
      effect: { say: `đề nghị cấp có thẩm quyền xem xét ${consequence}` },
      text: 'Không hoàn thành nhiệm vụ 02 năm liên tiếp, tính cả mức đang đề nghị',
      source: unverified(
        { ref: 'Luật Cán bộ, công chức (sửa đổi năm 2019)' },
        'Điều, khoản cụ thể cần đối chiếu văn bản luật',
      ),
    }),
  ),
]
