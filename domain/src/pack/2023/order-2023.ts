import type { Pack } from '../shape/pack.ts'
import { qd124 } from './sources.ts'

const REVIEW = qd124('Điều 7, khoản 3')
const RATING = qd124('Điều 11')
const PLAN = { ref: 'Kế hoạch 01-KH/ĐĐ, mục III.1.1.b' }

const OTHERS = ['deputy', 'leader', 'none'] as const

const rule = { rule: 'R17', severity: 'block' } as const
const person = { kind: 'person' } as const

/** QĐ 124: collectives before people, lower before upper, agency before Party, unit before its head. Same order for both. */
export const order2023: Pack['order'] = {
  review: [
    {
      ...{ ...rule, before: { kind: 'unit' }, after: person, within: 'unit' },
      text: 'Cá nhân đã kiểm điểm khi tập thể của đơn vị chưa kiểm điểm ({count}); đề nghị nêu lý do hoặc kiểm điểm lại.',
      source: REVIEW,
    },
    {
      ...rule,
      ...{ before: { side: 'civil', unitKinds: ['department'] }, after: { side: 'party' }, within: 'campaign' },
      text: 'Chi bộ đã kiểm điểm khi cơ quan chưa kiểm điểm xong {count} trường hợp; đề nghị kiểm điểm cơ quan trước.',
      source: PLAN,
    },
  ],
  rating: [
    {
      ...rule,
      // Heads are compared with the unit they head, below; the cell's own level is its superior's, and comes later.
      ...{ before: { side: 'civil', kind: 'unit' }, after: { side: 'civil', ...person, standings: OTHERS } },
      within: 'unit',
      text: 'Đã có mức của cá nhân khi tập thể của đơn vị chưa có mức ({count}); đề nghị xếp loại tập thể trước.',
      source: RATING,
    },
    {
      ...{ ...rule, before: { kind: 'unit' }, after: person, within: 'headed' },
      text: 'Đã có mức của người đứng đầu khi đơn vị chưa có mức; đề nghị xếp loại đơn vị trước.',
      source: RATING,
    },
    {
      ...{ ...rule, before: { side: 'civil', ...person }, after: { side: 'party', ...person }, within: 'subject' },
      text: 'Đã có mức đảng viên khi chưa có mức cán bộ, công chức; đề nghị xếp loại cán bộ, công chức trước.',
      source: { ref: 'Nghị định 90/2020/NĐ-CP, Điều 20, khoản 2' },
    },
    {
      ...rule,
      ...{
        before: { side: 'civil', unitKinds: ['department', 'standingCommittee', 'office'] },
        after: { tracks: ['provincial'] },
      },
      within: 'campaign',
      text: 'Đã có mức của Đảng đoàn, cán bộ diện cấp trên quản lý khi {count} trường hợp ở cấp dưới chưa có mức; đề nghị xếp loại cấp dưới trước.',
      source: RATING,
    },
  ],
}
