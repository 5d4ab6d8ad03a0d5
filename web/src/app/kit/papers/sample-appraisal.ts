import { type TableLine, tableOf } from '@kiemdiem/domain/appraisal/table/table'
import { appraisalReport } from '@kiemdiem/domain/forms/appraisal/report'
import { submissionLetter } from '@kiemdiem/domain/forms/appraisal/submission'
import { type TableFacts, tablePaper } from '@kiemdiem/domain/forms/appraisal/table-paper'
import type { PrintedPaper } from '@kiemdiem/domain/forms/layout/layout'
import type { Rating } from '@kiemdiem/domain/model/terms'
import { pin2023 } from '@kiemdiem/domain/pack/2023/pin'
import type { Finding } from '@kiemdiem/domain/pack/rate/result'
import { process2023 } from '@kiemdiem/domain/plan/2023/process-2023'
import { conferenceRules2023 } from '@kiemdiem/domain/plan/conference-rules'
import { CHAIRS, UNIONS } from './sample-words.ts'

const BODIES = ['Văn phòng', 'Ban Tuyên giáo - Nữ công', 'Ban Chính sách pháp luật và Quan hệ lao động'].map(
  (name, at) => ({ id: `b-${at}`, name, members: [`p-${at}`], outside: false }),
)
const AT = new Date('2023-12-06T08:30:00Z')

const campaign = {
  ...{ id: '2023', year: 2023, rulePack: pin2023, process: { ...process2023, bodies: BODIES } },
  conferenceRules: conferenceRules2023,
}

/** A line on which everybody is of one mind. */
const line = (group: string, name: string, unitName: string, level: Rating, nth: number): TableLine => ({
  ...{ reviewId: `r-${group}-${nth}`, scope: `kd.partyGroup.${group}`, track: 'partyGroup', group, name, level },
  ...{ pending: null, notRated: null, reason: '', remark: '', differences: [], silent: [], findings: [] },
  row: {
    ...{ subject: `s-${nth}`, subjectKind: group === 'G1' || group === 'G2' ? 'unit' : 'person', name },
    proposal: {
      ...{ act: 'a', number: 1, unitName, selfRating: level, proposed: level, remark: '' },
      tally: { outstanding: 1, good: 4, completed: 0, notCompleted: 0, invalid: 0 },
    },
    opinions: Object.fromEntries(BODIES.map(({ id }) => [id, { part: 'consultation.3', level, at: AT }])),
  },
})

const PROMOTED = 'Có 02 sáng kiến được công nhận cấp tỉnh; hoàn thành vượt mức 60% chỉ tiêu được giao.'

/** What a rule warns of, with its arithmetic. */
const MOVED: Finding = {
  ...{ rule: 'R11', severity: 'warn', subjects: [], restsOn: ['own'], scopes: [], limit: null, unverified: null },
  text: 'Chuyển đến trong năm: 07 tháng ở đơn vị cũ; cần ý kiến của đơn vị cũ.',
  source: 'NĐ 90/2020/NĐ-CP, Điều 2.3',
}

/** Another level than the unit's, one body of another opinion, one silent. */
const differing = (of: TableLine): TableLine => ({
  ...{ ...of, level: 'outstanding', silent: ['Văn phòng'], remark: 'Đề nghị Đảng đoàn cân nhắc.', findings: [MOVED] },
  row: {
    ...of.row,
    opinions: {
      'b-1': { part: 'consultation.3', level: 'outstanding', at: AT },
      'b-2': { part: 'consultation.3', level: 'completed', at: AT },
    },
  },
  differences: [
    {
      ...{ kind: 'laterFromBefore', stage: 'appraisal', from: 'good', to: 'outstanding', reason: PROMOTED },
      text: 'Bước trước: “Hoàn thành tốt nhiệm vụ”; thẩm định: “Hoàn thành xuất sắc nhiệm vụ”, cao hơn 01 mức.',
    },
  ],
})

const LINES: TableLine[] = [
  line('G1', 'Ban Tuyên giáo - Nữ công', 'Ban Tuyên giáo - Nữ công', 'good', 1),
  ...UNIONS.map((place, at) => {
    const name = `Ban Thường vụ LĐLĐ huyện ${place}`
    const plain = line('G2', name, name, 'good', at + 2)
    return at === 0 ? differing(plain) : plain
  }),
  ...CHAIRS.map((name, at) => {
    const plain = line(
      'G5',
      name,
      `Ban Thường vụ LĐLĐ huyện ${UNIONS[at] ?? ''}`,
      at === 1 ? 'completed' : 'good',
      at + 9,
    )
    return at === 2
      ? { ...plain, level: null, pending: 'awaitingConclusion' as const, reason: 'Đang xác minh đơn phản ánh.' }
      : plain
  }),
]

/** A table of appraisal as every test prints it, and what its papers state besides. */
export const sampleTable = () => tableOf(campaign, LINES, ['đồng chí Phạm Văn Hùng', 'tập thể Ban Tổ chức - Kiểm tra'])
export const sampleTableFacts: TableFacts = {
  ...{ year: 2023, planNumber: '01-KH/ĐĐ', planDate: '2023-11-27', process: campaign.process, nth: 1, asOf: null },
  ...{ to: 'Đảng đoàn Liên đoàn Lao động tỉnh Lai Châu', on: '2023-12-06' },
  given: { number: 5, code: 'TCKT', on: '2023-12-06' },
  report: { given: { number: 3, code: 'TCKT', on: '2023-12-06' } },
  issuer: {
    ...{ kind: 'department', name: 'Ban Tổ chức - Kiểm tra', place: 'Lai Châu' },
    superior: 'Đảng đoàn Liên đoàn Lao động tỉnh Lai Châu',
  },
  signature: { capacity: '', title: 'TRƯỞNG BAN', name: 'Phạm Văn Hùng' },
}
export const sampleCampaign = campaign

/** What leaves the appraisal, its table on both sizes of page. */
export const appraisalPapers = (): PrintedPaper[] => [
  tablePaper(sampleTable(), sampleTableFacts, 'a4Landscape'),
  tablePaper(sampleTable(), { ...sampleTableFacts, given: null, asOf: AT }, 'a3Landscape'),
  appraisalReport(sampleTable(), sampleTableFacts),
  submissionLetter(
    LINES.map(({ row }) => row.subjectKind),
    sampleTableFacts,
  ),
]
