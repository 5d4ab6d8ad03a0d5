import type { PrintedPaper } from '@kiemdiem/domain/forms/layout/layout'
import { sectionsOf } from '@kiemdiem/domain/forms/paper/form'
import type { Evaluated } from '@kiemdiem/domain/forms/sheets/evaluated'
import { evaluationOnly } from '@kiemdiem/domain/forms/sheets/evaluation-only'
import type { SheetFacts } from '@kiemdiem/domain/forms/sheets/sheet-facts'
import { sheetsOf } from '@kiemdiem/domain/forms/sheets/sheets-of'
import type { FormId, Sections } from '@kiemdiem/domain/model/paper'
import { appraisalPapers } from './sample-appraisal.ts'
import { conferencePapers } from './sample-conference.ts'
import { consultationPapers } from './sample-consultation.ts'
import { decisionPapers } from './sample-decision.ts'
import { dossierPapers } from './sample-dossier.ts'
import { noticePapers } from './sample-notice.ts'
import { remediationPapers } from './sample-remediation.ts'
import { reportPapers } from './sample-report.ts'
import { superiorPapers } from './sample-superior.ts'
import { SAID } from './sample-words.ts'

/** Every box of a form filled. */
const filled = (form: FormId): Sections =>
  Object.fromEntries(
    sectionsOf(form).map(({ id, kind }) => [
      id,
      {
        ...{ rev: 1, by: 'a' },
        ...(kind === 'text' || kind === 'gradedText' ? { text: `${SAID}\n${SAID}` } : {}),
        ...(kind === 'grade' || kind === 'gradedText' ? { grade: 'good' as const } : {}),
        ...(kind === 'rating' ? { rating: 'good' as const } : {}),
      },
    ]),
  )

const chair: SheetFacts = {
  ...{ layout: '2026-1', year: 2023, date: '2023-11-28', name: 'Hoàng Văn Sơn', birthDate: '1974-07-16' },
  person: { class: 'elected', leader: true },
  ...{ partyPosts: ['Đảng ủy viên'], posts: [], unionPosts: ['Chủ tịch Liên đoàn Lao động huyện Tam Đường'] },
  workplace: 'Liên đoàn Lao động huyện Tam Đường',
  issuer: {
    ...{ kind: 'standingCommittee', name: 'Liên đoàn Lao động huyện Tam Đường', place: 'Tam Đường' },
    superior: 'Liên đoàn Lao động tỉnh Lai Châu',
  },
  cell: { name: 'Chi bộ Liên đoàn Lao động huyện Tam Đường', committee: 'Đảng bộ huyện Tam Đường' },
  signature: null,
}
const staff: SheetFacts = {
  ...chair,
  ...{ name: 'Lò Thị Mai', birthDate: '1990-03-26', workplace: 'Ban Chính sách pháp luật và Quan hệ lao động' },
  ...{ person: { class: 'civilServant', leader: false }, partyPosts: [], posts: ['Chuyên viên'], unionPosts: [] },
  issuer: {
    ...{ kind: 'department', name: 'Ban Chính sách pháp luật và Quan hệ lao động', place: 'Lai Châu' },
    superior: 'Liên đoàn Lao động tỉnh Lai Châu',
  },
}
const report: SheetFacts = {
  ...chair,
  ...{ name: 'Đảng đoàn Liên đoàn Lao động tỉnh Lai Châu', person: null, cell: null },
  issuer: {
    ...{ kind: 'partyGroup', name: 'Đảng đoàn Liên đoàn Lao động tỉnh Lai Châu', place: 'Lai Châu' },
    superior: 'Tỉnh ủy Lai Châu',
  },
  signature: { capacity: 'T/M ĐẢNG ĐOÀN', title: 'BÍ THƯ', name: 'Lò Văn Thắng' },
}

const paper = (form: FormId) => ({
  ...{ form, partyMember: true, suggestions: 0 },
  subjectKind: form === '01' ? ('unit' as const) : ('person' as const),
})

/** What others have said and decided, as it stands on the sheets after the decision. */
const evaluated: Evaluated = {
  head: 'Hoàn thành tốt chức trách, nhiệm vụ được giao; chủ động, trách nhiệm. Còn 01 báo cáo chậm 03 ngày so với yêu cầu.',
  civil: {
    remark:
      'Phẩm chất chính trị, đạo đức, lối sống tốt; hoàn thành 100% nhiệm vụ được giao.\nCần chủ động hơn trong tham mưu.',
    outlook: 'Có chiều hướng phát triển tốt.',
    decided: { level: 'good', pending: null, notRated: null },
    decider: 'Đảng đoàn LĐLĐ tỉnh',
  },
  party: {
    ...{ remark: 'Chấp hành tốt nghị quyết, chỉ thị của Đảng; gương mẫu.', proposed: 'good', notRated: null },
    decided: { level: 'good', pending: null, notRated: null },
  },
}

/** Who manages the collective decides of it, never it itself. */
const reported: Evaluated = { ...evaluated, civil: { ...evaluated.civil, decider: 'Ban Thường vụ Tỉnh ủy' } }

/** Sheets that are complete, and what is printed of one whose text lies on the signed paper. */
const completePapers = (): PrintedPaper[] => [
  ...sheetsOf(paper('02A'), filled('02A'), { ...staff, evaluated }),
  ...sheetsOf(paper('02A'), filled('02A'), { ...staff, evaluated }).map(evaluationOnly),
  ...sheetsOf(paper('01'), filled('01'), { ...report, evaluated: reported }).map(evaluationOnly),
]

/** Every paper of the two stages, always the same. */
export const samplePapers = (): PrintedPaper[] => [
  ...sheetsOf(paper('02B'), filled('02B'), chair),
  ...sheetsOf(paper('02A'), filled('02A'), staff),
  ...sheetsOf(paper('01'), filled('01'), report),
  ...conferencePapers(),
  ...appraisalPapers(),
  ...consultationPapers(),
  ...decisionPapers(),
  ...completePapers(),
  ...noticePapers(),
  ...remediationPapers(),
  ...reportPapers(),
  ...superiorPapers(),
  ...dossierPapers(),
]
