import type { Handover } from '@kiemdiem/domain/dossier/acts'
import type { Entry } from '@kiemdiem/domain/dossier/checklist/entry'
import type { DossierAnswer } from '@kiemdiem/domain/dossier/commands/read-dossier'
import { handoverPaper } from '@kiemdiem/domain/forms/dossier/handover-paper'
import { indexPaper } from '@kiemdiem/domain/forms/dossier/index-paper'
import type { PrintedPaper } from '@kiemdiem/domain/forms/layout/layout'

const entry = (item: Entry['item'], rest: Partial<Entry> = {}): Entry => ({
  ...{
    item,
    document: 'kd.minh-hoa.1',
    day: '2023-12-04',
    about: '',
    signed: null,
    keptAt: '',
    hole: null,
    said: null,
  },
  ...rest,
})
const KEPT = { signed: 'paper' as const, keptAt: 'Tủ 3, ngăn 2' }

const answer: DossierAnswer = {
  campaign: { id: 'kd', title: 'Kiểm điểm năm 2023', year: 2023, status: 'open', place: 'Lai Châu' },
  track: {
    ...{ id: 'partyGroup', name: 'Diện Đảng đoàn quản lý', organiser: 'Ban Tổ chức - Kiểm tra' },
    ...{ superior: 'Liên đoàn Lao động tỉnh Lai Châu', style: 'administrative' },
  },
  tracks: [],
  entries: [
    entry('campaignPlan', { about: '01-KH/ĐĐ', day: '2023-11-27' }),
    entry('report', { signed: 'copy', day: '2024-01-08' }),
  ],
  subjects: [
    {
      ...{ reviewId: 'a', name: 'Văn phòng', subjectKind: 'unit', unit: 'u', unitName: 'Văn phòng' },
      ...{ state: 'archived', withSuperior: false, notRated: null },
      entries: [entry('selfReview', KEPT), entry('minutes', KEPT), entry('decision', { signed: 'copy' })],
    },
    {
      ...{ reviewId: 'b', name: 'Hoàng Thị Ngân', subjectKind: 'person', unit: 'u', unitName: 'Văn phòng' },
      ...{ state: 'archived', withSuperior: false, notRated: null },
      entries: [
        ...[entry('selfReview', KEPT), entry('minutes', KEPT), entry('notice', { about: 'đã ghi việc nhận' })],
        entry('plan', {
          ...{ document: null, day: '', hole: 'missing' },
          said: {
            ...{ what: 'passed', reason: 'Đồng chí đang nghỉ thai sản', responsible: 'Đồng chí Trần Quốc Khánh' },
            until: '2024-03-31',
          },
        }),
      ],
    },
    {
      ...{ reviewId: 'c', name: 'Cao Văn Lợi', subjectKind: 'person', unit: 'u', unitName: 'Văn phòng' },
      ...{ state: 'archived', withSuperior: false, notRated: { reason: 'left', note: 'nghỉ hưu từ 01/06/2023' } },
      entries: [entry('minutes', KEPT)],
    },
  ],
  ...{ others: 0, handovers: [] },
}

const handover: Handover = {
  ...{ id: 'kd.handover.1', nth: 1, on: '2024-01-25', place: 'phòng lưu trữ cơ quan' },
  giver: { name: 'Phạm Văn Hùng', post: 'Trưởng Ban Tổ chức - Kiểm tra' },
  receiver: { name: 'Nguyễn Thị Loan', post: 'Văn thư, lưu trữ' },
  counts: { archived: 3, passed: 1, awaited: 0 },
  chain: {
    ...{ events: 42, root: '5f1c0a9e'.repeat(8) },
    lengths: ['a', 'b', 'c'].map((id) => ({ of: `reviews/${id}`, events: 14 })),
  },
}

/** Index of the dossiers of a track, and minutes of handing them over. */
export const dossierPapers = (): PrintedPaper[] => [indexPaper(answer), handoverPaper(handover, answer)]
