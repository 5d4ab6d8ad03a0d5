import { opinionSheet } from '@kiemdiem/domain/forms/consultation/opinion-sheet'
import { requestLetter, requestSheet } from '@kiemdiem/domain/forms/consultation/request-letter'
import type { PrintedPaper } from '@kiemdiem/domain/forms/layout/layout'
import { sampleTableFacts } from './sample-appraisal.ts'

const PEOPLE = ['Nguyễn Đức Long', 'Tao Thị Ánh', 'Lò Thị Mai']
const UNIT = 'Ban Chính sách pháp luật và Quan hệ lao động'

const request = {
  ...{ name: 'Đảng ủy phường Tân Phong', until: '2023-12-08', submittedAt: new Date('2023-12-01T03:00:00Z') },
  addressees: ['Đảng ủy phường Tân Phong', '(qua Chi bộ tổ dân phố số 4)'],
  items: PEOPLE.map((name, at) => ({
    ...{ reviewId: `r-${at}`, subjectKind: 'person' as const, name, unitName: UNIT },
    post: at === 0 ? 'Trưởng ban' : 'Chuyên viên',
  })),
}

/** The papers by which bodies outside and boards are asked for their opinion. */
export const consultationPapers = (): PrintedPaper[] => [
  requestLetter(request, { ...sampleTableFacts, given: { number: 8, code: 'TCKT', on: '2023-12-01' } }),
  requestSheet(request, { ...sampleTableFacts, given: { number: 8, code: 'TCKT', on: '2023-12-01' } }),
  opinionSheet(
    [
      {
        unitName: UNIT,
        lines: request.items.map(({ name, subjectKind, post }, at) => ({
          ...{ name, subjectKind, post, selfRatingOnPaper: at === 2 },
          ...{ selfRating: at === 2 ? null : ('outstanding' as const), proposed: 'good' as const },
          remark: at === 0 ? 'Chỉ đạo sát cơ sở; còn 01 báo cáo chậm 03 ngày so với yêu cầu.' : '',
        })),
      },
    ],
    { year: 2023, bodyName: 'Văn phòng', inCharge: false, issuer: sampleTableFacts.issuer, speaker: 'Trần Quốc Khánh' },
  ),
]
