import { outcomeWords } from '../../decision/outcome.ts'
import type { GivenNumber } from '../../model/docket.ts'
import { RATING_NAMES } from '../../model/terms.ts'
import { sumLevels } from '../../report/count-report.ts'
import type { GroupFigures, LevelCounts, ReportFigures } from '../../report/figures.ts'
import type { ReportAct } from '../../report/report.ts'
import { type Cells, laidTable } from '../../tables/laid-table.ts'
import type { TableLayouts } from '../../tables/layout.ts'
import { ENCLOSURES } from '../../tables/rows/dossier.ts'
import { BEFORE, FIGURES } from '../../tables/rows/figures.ts'
import { viDate } from '../../vi.ts'
import { viCount } from '../../vi-count.ts'
import { supplement } from '../appraisal/submission.ts'
import { passedBy } from '../decision/passed-rules.ts'
import { inFull } from '../facts/in-full.ts'
import { headOf, titleOf } from '../layout/heads.ts'
import { type Block, type PrintedPaper, paragraphs } from '../layout/layout.ts'
import { signatureOf } from '../layout/signature.ts'
import { namedByNumber } from '../letters/enclosed-with.ts'
import { keptBy } from '../letters/kept-by.ts'
import { issuedAt } from '../minutes-paper/conference-head.ts'
import { subjectName } from '../minutes-paper/item-blocks.ts'
import { levelChart } from './level-chart.ts'

/** What a printed report states besides what it was issued with. */
export interface ReportPaperFacts {
  year: number
  planNumber: string
  planDate: string
  /** Of the draft, YYYY-MM-DD, as long as no number was entered. */
  on: string
  given: GivenNumber | null
}

/** As it is issued, or would be. */
export type PrintedReport = Omit<ReportAct, 'submittedAt'>

/** What the report is about, under its title and in the book of papers. */
export const resultReportAbout = (year: number, nth: number): string =>
  `Kết quả kiểm điểm, đánh giá, xếp loại chất lượng tập thể, cá nhân năm ${year}${supplement(nth)}`

const text = (words: string): Block => ({ kind: 'text', text: words })
const part = (words: string): Block => ({ kind: 'heading', level: 1, text: words })
const orNone = (blocks: readonly Block[]): readonly Block[] => (blocks.length > 0 ? blocks : [text('Không có.')])

/** "33,3": a share in percent, with one figure after the comma. */
export const percent = (count: number, of: number): string =>
  of === 0 ? '–' : (Math.round((count * 1000) / of) / 10).toFixed(1).replace('.', ',')

const cell = (count: number, of: number): string => (count === 0 ? '00' : `${viCount(count)} (${percent(count, of)}%)`)

const levelRow = (group: string, of: number, levels: LevelCounts): Cells<typeof FIGURES> => ({
  ...{ group, total: viCount(of), outstanding: cell(levels.outstanding, of), good: cell(levels.good, of) },
  ...{ completed: cell(levels.completed, of), notCompleted: cell(levels.notCompleted, of) },
  none: cell(levels.none, of),
  ...{ outstandingCount: viCount(levels.outstanding), outstandingShare: percent(levels.outstanding, of) },
  ...{ goodCount: viCount(levels.good), goodShare: percent(levels.good, of) },
  ...{ completedCount: viCount(levels.completed), completedShare: percent(levels.completed, of) },
  ...{ notCompletedCount: viCount(levels.notCompleted), notCompletedShare: percent(levels.notCompleted, of) },
  ...{ noneCount: viCount(levels.none), noneShare: percent(levels.none, of) },
})

/** What the table of results says of each group, without the sum of all. */
export const figureRows = ({ groups }: Pick<ReportFigures, 'groups'>): Cells<typeof FIGURES>[] =>
  groups.map(({ name, told, levels }) => levelRow(inFull(name), told, levels))

/** What all groups come to. */
export const wholeOf = ({ groups }: Pick<ReportFigures, 'groups'>): Omit<GroupFigures, 'id' | 'name'> => ({
  told: groups.reduce((sum, { told }) => sum + told, 0),
  waiting: groups.reduce((sum, { waiting }) => sum + waiting, 0),
  levels: sumLevels(groups.map(({ levels }) => levels)),
  before: {
    known: groups.reduce((sum, { before }) => sum + before.known, 0),
    levels: sumLevels(groups.map(({ before }) => before.levels)),
  },
})

const results = (figures: ReportFigures, tables: TableLayouts | undefined): Block[] => {
  const whole = wholeOf(figures)
  return [
    text(`Tổng số trường hợp đã có kết quả: ${viCount(whole.told)}. Cụ thể theo nhóm (số lượng, tỷ lệ phần trăm):`),
    laidTable(FIGURES, tables, [...figureRows(figures), levelRow('Cộng', whole.told, whole.levels)]),
    ...(whole.waiting > 0
      ? [text(`Còn ${viCount(whole.waiting)} trường hợp chưa có kết quả hoặc chưa thông báo, sẽ được báo cáo bổ sung.`)]
      : []),
  ]
}

const before = (figures: ReportFigures, year: number, tables: TableLayouts | undefined): Block[] => {
  const known = figures.groups.filter((group) => group.before.known > 0)
  if (known.length === 0) return [text(`Chưa có số liệu xếp loại năm ${year - 1} để so sánh.`)]
  const whole = wholeOf(figures)
  return [
    text(
      `Trong số trường hợp nêu trên, ${viCount(whole.before.known)} cá nhân có kết quả xếp loại năm ${year - 1} trong hồ sơ:`,
    ),
    laidTable(
      BEFORE,
      tables,
      [
        ...known.map((group) => levelRow(inFull(group.name), group.before.known, group.before.levels)),
        ...(known.length > 1 ? [levelRow('Cộng', whole.before.known, whole.before.levels)] : []),
      ],
      { total: `Có kết quả năm ${year - 1}` },
    ),
  ]
}

const departed = ({ departed: all }: ReportFigures): Block[] =>
  all.map((each) =>
    text(
      `- ${subjectName(each)} (${inFull(each.unitName)}): đề nghị “${RATING_NAMES[each.proposed]}”, kết quả “${outcomeWords(each)}”.${each.reason === '' ? '' : ` Lý do: ${each.reason}`}`,
    ),
  )

const withoutLevel = ({ withoutLevel: all }: ReportFigures): Block[] =>
  all.map((each) => text(`- ${subjectName(each)} (${inFull(each.unitName)}): ${outcomeWords(each)}.`))

const passed = ({ passed: all }: ReportFigures): Block[] =>
  all.map(({ of, ...override }) => passedBy(override, of === '' ? '' : ` (${inFull(of)})`))

const petitions = ({ petitions: { answered, stands, again } }: ReportFigures): string =>
  answered === 0
    ? 'Không có kiến nghị, đề nghị xem xét lại đã trả lời.'
    : `Đã trả lời ${viCount(answered)} kiến nghị, đề nghị xem xét lại: giữ nguyên kết quả ${viCount(stands)}, xem xét, quyết định lại ${viCount(again)}.`

const orDots = (words: string): readonly Block[] => (words === '' ? [{ kind: 'dots', lines: 3 }] : paragraphs(words))

/** "Báo cáo kết quả": what came of a year's ratings, to who stands above the collective that decided (plan, V.2; domain.md §3.4). */
export const reportPaper = (report: PrintedReport, facts: ReportPaperFacts): PrintedPaper => {
  const { figures, words, to } = report
  const { issuer, signature } = report.facts
  const who = inFull(issuer.name)
  return {
    name: 'Báo cáo kết quả đánh giá, xếp loại',
    style: 'party',
    blocks: [
      headOf('party', {
        issuer,
        number: 'BC',
        given: facts.given,
        placeDate: issuedAt(facts.on, { ...facts, issuer }),
      }),
      titleOf('party', 'BÁO CÁO', [{ text: resultReportAbout(facts.year, report.nth), bold: true }]),
      ...(to === '' ? [] : [{ kind: 'addressees' as const, names: [to] }]),
      text(
        `Thực hiện Kế hoạch số ${facts.planNumber}, ngày ${viDate(facts.planDate)} về kiểm điểm, đánh giá, xếp loại chất lượng năm ${facts.year}, ${who} báo cáo kết quả như sau:`,
      ),
      part('I. TÌNH HÌNH TỔ CHỨC THỰC HIỆN'),
      ...orDots(words.situation),
      part('II. KẾT QUẢ XẾP LOẠI'),
      { kind: 'heading', level: 2, text: '1. Kết quả chung' },
      ...results(figures, report.facts.tables),
      { kind: 'heading', level: 2, text: `2. Kết quả năm ${facts.year - 1}` },
      ...before(figures, facts.year, report.facts.tables),
      ...(report.chart ? levelChart(figures, facts.year) : []),
      { kind: 'heading', level: 2, text: '3. Trường hợp có kết quả khác mức đơn vị đề nghị' },
      ...orNone(departed(figures)),
      { kind: 'heading', level: 2, text: '4. Trường hợp không xếp loại, chưa xếp loại' },
      ...orNone(withoutLevel(figures)),
      { kind: 'heading', level: 2, text: '5. Nội dung thực hiện khác quy định' },
      ...orNone(passed(figures)),
      { kind: 'heading', level: 2, text: '6. Kiến nghị, đề nghị xem xét lại của tập thể, cá nhân' },
      text(petitions(figures)),
      part('III. HẠN CHẾ, KHÓ KHĂN'),
      ...orDots(words.limits),
      part('IV. KIẾN NGHỊ, ĐỀ XUẤT'),
      ...orDots(words.requests),
      text(
        `Trên đây là báo cáo kết quả kiểm điểm, đánh giá, xếp loại chất lượng năm ${facts.year} của ${who}.${report.replaces ? ` Báo cáo này thay thế ${namedByNumber('party', 'BC', report.replaces)}.` : ''}`.replace(
          /\.$/,
          './.',
        ),
      ),
      {
        kind: 'closing',
        recipients: [...(to === '' ? [] : ['Như trên']), keptBy(issuer.kind)],
        signature: signatureOf(signature),
      },
    ],
  }
}

/** "Danh mục hồ sơ gửi": what goes with the report, for whoever receives it to tick off. */
export const enclosureList = (report: PrintedReport, facts: ReportPaperFacts): PrintedPaper => {
  const { issuer, signature } = report.facts
  const copies = report.enclosures.reduce((sum, each) => sum + each.copies, 0)
  return {
    name: 'Danh mục hồ sơ gửi',
    style: 'party',
    blocks: [
      headOf('party', { issuer, number: null, placeDate: issuedAt(facts.on, { ...facts, issuer }) }),
      titleOf('party', 'DANH MỤC HỒ SƠ', [
        { text: `Gửi ${report.to}`, bold: true },
        { text: `(Kèm theo ${namedByNumber('party', 'BC', facts.given)} của ${inFull(issuer.name)})`, italic: true },
      ]),
      laidTable(
        ENCLOSURES,
        report.facts.tables,
        report.enclosures.map(({ name, copies: each }, at) => ({
          ...{ number: String(at + 1), name, copies: viCount(each), remark: '' },
        })),
      ),
      text(`Danh mục có ${viCount(report.enclosures.length)} loại tài liệu, ${viCount(copies)} bản./.`),
      {
        kind: 'signatures',
        left: {
          lines: [
            { text: 'NGƯỜI NHẬN', bold: true },
            { text: '(Ngày nhận, ký, ghi rõ họ tên)', italic: true },
          ],
          name: null,
        },
        right: signatureOf(signature),
      },
    ],
  }
}
