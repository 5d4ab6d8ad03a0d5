import type { PrintedPaper } from '@kiemdiem/domain/forms/layout/layout'
import { enclosureList, type PrintedReport, reportPaper } from '@kiemdiem/domain/forms/report/report-paper'
import { process2023 } from '@kiemdiem/domain/plan/2023/process-2023'
import type { LevelCounts } from '@kiemdiem/domain/report/figures'

const levels = (outstanding: number, good: number, completed: number, none: number): LevelCounts => ({
  ...{ outstanding, good, completed, notCompleted: 0, none },
})
const BOARD = 'Ban Chính sách pháp luật và Quan hệ lao động'
const NOBODY = levels(0, 0, 0, 0)

/** Of the groups of the plan, the first twelve collectives and so on. */
const FIGURES = [
  { counts: levels(3, 9, 0, 0), known: NOBODY, waiting: 0 },
  { counts: levels(1, 9, 1, 0), known: NOBODY, waiting: 1 },
  { counts: levels(1, 7, 0, 0), known: levels(2, 6, 0, 0), waiting: 0 },
  { counts: levels(2, 11, 1, 1), known: levels(2, 11, 0, 0), waiting: 0 },
] as const

const sumOf = (counts: LevelCounts) => Object.values(counts).reduce((sum, each) => sum + each, 0)

const report: PrintedReport = {
  ...{ id: 'kd.report.1', kind: 'report', campaign: 'kd', of: { kind: 'campaign', id: 'kd' }, number: 1, nth: 1 },
  ...{ by: 'p-o', byName: 'Phạm Văn Hùng', onBehalf: null, audience: [], track: 'partyGroup' },
  to: 'Ban Thường vụ Tỉnh ủy Lai Châu',
  words: {
    situation:
      'Đảng đoàn đã quán triệt Quy định số 18-QĐ/TU, Kế hoạch số 641-KH/TU đến các cơ quan, đơn vị; giao Ban Tổ chức - Kiểm tra hướng dẫn, tổng hợp, thẩm định.\nCác tập thể, cá nhân hoàn thành kiểm điểm đúng thời hạn.',
    limits: 'Một số bản kiểm điểm nêu hạn chế còn chung chung, chưa rõ biện pháp khắc phục.',
    requests: '',
  },
  figures: {
    groups: process2023.groups.slice(0, FIGURES.length).map(({ id, name }, at) => {
      const { counts = NOBODY, known = NOBODY, waiting = 0 } = FIGURES[at] ?? {}
      return {
        ...{ id, name, told: sumOf(counts), levels: counts, waiting },
        before: { known: sumOf(known), levels: known },
      }
    }),
    withoutLevel: [
      {
        ...{ name: 'Vàng A Páo', subjectKind: 'person', unitName: BOARD, level: null, pending: null },
        notRated: { reason: 'underSixMonths', note: '' },
      },
    ],
    departed: [
      {
        ...{ name: 'Tẩn Thị Lan', subjectKind: 'person', unitName: BOARD, proposed: 'good' },
        ...{ level: 'completed', pending: null, notRated: null, reason: 'Để chậm 02 báo cáo quý.' },
      },
    ],
    passed: [
      {
        ...{ rule: 'R01', number: '05-NQ/ĐĐ', date: '2023-12-08', of: process2023.groups[0]?.name ?? '' },
        reason: 'Ba tập thể cùng dẫn đầu phong trào thi đua.',
      },
    ],
    petitions: { answered: 1, stands: 1, again: 0 },
  },
  enclosures: [
    { name: 'Danh sách kết quả xếp loại', copies: 2 },
    { name: 'Biên bản hội nghị Đảng đoàn', copies: 1 },
  ],
  replaces: null,
  facts: {
    layout: '2026-1',
    issuer: {
      ...{ kind: 'partyGroup', name: 'Đảng đoàn Liên đoàn Lao động tỉnh Lai Châu', superior: 'Tỉnh ủy Lai Châu' },
      place: 'Lai Châu',
    },
    signature: { capacity: 'T/M ĐẢNG ĐOÀN', title: 'BÍ THƯ', name: 'Lò Văn Thắng' },
  },
}

/** What came of a year, to who stands above, and what goes with it. */
export const reportPapers = (): PrintedPaper[] => {
  const facts = {
    ...{ year: 2023, planNumber: '01-KH/ĐĐ', planDate: '2023-11-27', on: '2024-01-08' },
    given: { number: 3, code: 'ĐĐ', on: '2024-01-08' },
  }
  return [reportPaper(report, facts), enclosureList(report, facts)]
}
