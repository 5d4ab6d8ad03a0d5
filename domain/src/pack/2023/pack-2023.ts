import { RATING_NAMES, RATINGS } from '../../model/terms.ts'
import { groups2023 } from '../../plan/groups.ts'
import { assignments2023 } from '../../template/assignments-2023.ts'
import type { Pack } from '../shape/pack.ts'
import { criteria2023 } from './criteria-2023.ts'
import { discipline2023 } from './discipline-2023.ts'
import { eligibility2023 } from './eligibility-2023.ts'
import { links2023 } from './links-2023.ts'
import { order2023 } from './order-2023.ts'
import { pin2023 } from './pin.ts'
import { process2023Checks } from './process-checks-2023.ts'
import { quotas2023 } from './quotas-2023.ts'
import { regimes2023 } from './regimes-2023.ts'
import { LOCAL, nd48, nd90, qd124, unverified } from './sources.ts'

/** Before 2020 the third level of officials had another name (NĐ 56/2015). */
const FORMER: Partial<Record<string, readonly string[]>> = {
  completed: ['Hoàn thành nhiệm vụ nhưng còn hạn chế về năng lực'],
}

const KEPT = nd48('Điều 22')

/**
 * The rules of 2023: QĐ 124, HD 25 and HD 21 for the Party's side, NĐ 90 with NĐ 48 for officials (domain.md §1, §2). Local
 * guidance was not available, so groups, rounding and the way from grades to a level are defaults that say so.
 */
export const pack2023: Pack = {
  ...{ id: pin2023.id, version: pin2023.version },
  name: 'Bộ quy định về đánh giá, xếp loại chất lượng năm 2023',
  years: { from: 2023, to: 2024 },
  sources: [
    { ref: 'Quy định 124-QĐ/TW ngày 04/10/2023 của Bộ Chính trị' },
    { ref: 'Nghị định 90/2020/NĐ-CP ngày 13/8/2020 của Chính phủ' },
    { ref: 'Nghị định 48/2023/NĐ-CP ngày 17/7/2023 của Chính phủ' },
    { ref: 'Hướng dẫn 21-HD/BTCTW ngày 18/10/2019 của Ban Tổ chức Trung ương' },
    unverified({ ref: 'Hướng dẫn 25-HD/BTCTW ngày 10/11/2023 của Ban Tổ chức Trung ương' }, 'Chỉ xem được trích đoạn'),
    unverified({ ref: 'Quy định 18-QĐ/TU ngày 15/11/2023 của Tỉnh ủy; Hướng dẫn 01-HD/ĐĐ ngày 27/11/2023' }, LOCAL),
  ],
  levels: RATINGS.map((code) => ({ code, label: RATING_NAMES[code], former: FORMER[code] ?? [] })),
  periods: ['year'],
  criteria: criteria2023,
  regimes: regimes2023,
  checks: [...process2023Checks, ...eligibility2023, ...discipline2023, ...links2023],
  quotas: quotas2023,
  groups: groups2023,
  once: {
    ...{ rule: 'R13', severity: 'warn' },
    text: 'Một người có nhiều hơn một hồ sơ xếp loại cùng phía; đề nghị chỉ xếp loại ở chức vụ cao nhất, các nơi khác góp ý.',
    source: qd124('Điều 7, khoản 2'),
  },
  departures: { severity: 'warn', source: qd124('Điều 11') },
  order: order2023,
  deadlines: [
    {
      id: 'civilRating',
      text: 'Xếp loại cán bộ, công chức xong trước ngày này và trước khi xếp loại đảng viên',
      before: { monthDay: '12-15' },
      source: nd90('Điều 20, khoản 2'),
    },
    {
      id: 'papersAhead',
      text: 'Gửi bản kiểm điểm đến thành phần dự hội nghị',
      before: { workingDays: 3 },
      source: { ref: 'Kế hoạch 01-KH/ĐĐ, mục III.1.1, Lưu ý' },
    },
  ],
  forms: [
    { who: { kind: 'unit' }, period: 'year', form: '2023/01' },
    { who: { kind: 'person', standings: ['head', 'deputy', 'leader'] }, period: 'year', form: '2023/02B' },
    { who: { kind: 'person' }, period: 'year', form: '2023/02A' },
  ],
  assign: assignments2023,
  proposers: [
    { who: { tracks: ['provincial'] }, proposes: 'Đảng đoàn LĐLĐ tỉnh', appraises: 'Ban Tổ chức Tỉnh ủy' },
    { who: { side: 'party' }, proposes: 'Chi bộ', appraises: null },
    {
      who: { unitKinds: ['office'] },
      proposes: 'Hội nghị cán bộ, công chức cơ quan',
      appraises: 'Ban Tổ chức - Kiểm tra',
    },
    { who: { unitKinds: ['standingCommittee'] }, proposes: 'Ban Thường vụ', appraises: 'Ban Tổ chức - Kiểm tra' },
    { who: {}, proposes: 'Ban, Văn phòng', appraises: 'Ban Tổ chức - Kiểm tra' },
  ],
  dossier: [
    { paper: 'Biên bản cuộc họp nhận xét, đánh giá', source: KEPT },
    { paper: 'Phiếu đánh giá, xếp loại chất lượng', source: KEPT },
    { paper: 'Nhận xét của cấp ủy nơi công tác (nếu có)', source: KEPT },
    { paper: 'Kết luận và thông báo bằng văn bản về kết quả xếp loại', source: KEPT },
    { paper: 'Hồ sơ giải quyết kiến nghị (nếu có)', source: KEPT },
    { paper: 'Văn bản khác liên quan (nếu có)', source: KEPT },
  ],
  layouts: [{ from: '2018-04-03', style: 'Hướng dẫn 36-HD/VPTW' }],
}
