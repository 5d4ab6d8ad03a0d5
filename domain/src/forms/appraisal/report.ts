import type { Table, TableLine } from '../../appraisal/table/table.ts'
import { outsideInWords } from '../../consultation/outside/in-words.ts'
import { RATING_NAMES, type Rating } from '../../model/terms.ts'
import { laidTable } from '../../tables/laid-table.ts'
import { SUMMARY } from '../../tables/rows/appraisal.ts'
import { viDate } from '../../vi.ts'
import { viCount } from '../../vi-count.ts'
import { inFull } from '../facts/in-full.ts'
import { headOf, titleOf } from '../layout/heads.ts'
import type { Block, PrintedPaper } from '../layout/layout.ts'
import { signatureOf } from '../layout/signature.ts'
import { enclosedWith } from '../letters/enclosed-with.ts'
import { keptBy } from '../letters/kept-by.ts'
import { issuedAt } from '../minutes-paper/conference-head.ts'
import { differenceText, subjectName } from '../minutes-paper/item-blocks.ts'
import { hiddenNote, opinionsOf, outcomeOf, reasonOf } from './cells.ts'
import { reportOfTableAbout, subjectCount, supplement } from './submission.ts'
import { levelTotals, quotaLine, type TableFacts } from './table-paper.ts'

const text = (words: string): Block => ({ kind: 'text', text: words })
const part = (words: string): Block => ({ kind: 'heading', level: 1, text: words })
const orNone = (blocks: readonly Block[]): readonly Block[] => (blocks.length > 0 ? blocks : [text('Không có.')])

const linesOf = ({ groups }: Table): TableLine[] => groups.flatMap(({ lines }) => lines)

const subject = ({ row }: TableLine): string => subjectName(row)

const gathered = (table: Table, { process }: TableFacts): Block[] => {
  const lines = linesOf(table)
  const units = new Set(lines.flatMap(({ row }) => row.proposal?.unitName ?? []))
  const opinions = lines.map((line) => opinionsOf(line, process.bodies).flatMap(({ names }) => names))
  const bodies = new Set(opinions.flat())
  const silent = Map.groupBy(
    lines.flatMap((line) => line.silent ?? []),
    (name) => name,
  )
  const outside = lines.flatMap(({ row }) => Object.values(row.outside ?? {}).filter(({ answer }) => answer))
  const kinds = lines.map(({ row }) => row.subjectKind)
  return [
    text(`1. Số trường hợp được đề nghị: ${subjectCount(kinds)}, của ${viCount(units.size)} đơn vị.`),
    text(
      bodies.size === 0
        ? '2. Ý kiến tham gia: chưa có ý kiến.'
        : `2. Ý kiến tham gia: ${viCount(opinions.flat().length)} lượt ý kiến của ${viCount(bodies.size)} cơ quan, đơn vị (${[...bodies].join(', ')}).`,
    ),
    ...[...silent].map(([name, times]) =>
      text(`- ${name} chưa có ý kiến đối với ${viCount(times.length)} trường hợp.`),
    ),
    ...(outside.length > 0
      ? [
          text(
            `3. Ý kiến của cấp ủy, cơ quan liên quan khác: ${viCount(outside.length)} lượt ý kiến (${[...new Set(outside.map(({ name }) => name))].join(', ')}).`,
          ),
        ]
      : []),
  ]
}

const resultTable = ({ groups }: Table, { tables }: TableFacts): Block =>
  laidTable(
    SUMMARY,
    tables,
    groups.map(({ name, lines }) => {
      const count = (asked: Rating | null) => viCount(lines.filter(({ level }) => level === asked).length)
      return {
        ...{ group: name, total: viCount(lines.length), outstanding: count('outstanding'), good: count('good') },
        ...{ completed: count('completed'), notCompleted: count('notCompleted'), none: count(null), blank: '' },
      }
    }),
  )

const results = (table: Table, facts: TableFacts): Block[] => [
  text(`${levelTotals(table)}. Cụ thể theo nhóm đối tượng có nhiệm vụ tương đồng:`),
  resultTable(table, facts),
  ...table.groups.flatMap((group) => {
    const quota = quotaLine(group)
    return quota ? [text(`- ${group.name}. ${quota}`)] : []
  }),
]

/** Everything in which levels given to one subject differ, the bodies' among them; null: nothing. */
const dissent = (line: TableLine, { process }: TableFacts): string | null => {
  const found = [...(line.row.proposal?.differences ?? []), ...line.differences].map(differenceText)
  const others = opinionsOf(line, process.bodies)
    .filter(({ level }) => line.level !== null && level !== line.level)
    .map(({ level, names }) => `Ý kiến khác mức đề xuất: ${names.join(', ')} đề nghị “${RATING_NAMES[level]}”.`)
  const outside = Object.values(line.row.outside ?? {})
    .filter(({ answer }) => answer?.level && line.level !== null && answer.level !== line.level)
    .map((each) => `${outsideInWords(each)}.`)
  const all = [...found, ...others, ...outside]
  return all.length === 0 ? null : `- ${subject(line)}. ${all.join(' ')}`
}

const withoutLevel = (line: TableLine): string => {
  const why = reasonOf(line).replaceAll('\n', '; ')
  return `- ${subject(line)}: ${outcomeOf(line) || 'chưa ghi mức đề xuất'}.${why === '' ? '' : ` Lý do: ${why}`}`
}

/**
 * "Báo cáo tổng hợp, thẩm định": what units propose, what bodies say, what is proposed of whom, with each group's arithmetic and
 * all that is not of one mind (plan, III.2.1). It goes with the letter, which it names, under a number of its own.
 */
export const appraisalReport = (table: Table, facts: TableFacts): PrintedPaper => {
  const { issuer, year, to, report } = facts
  const lines = linesOf(table)
  const hidden = hiddenNote(table.hidden)
  const dissenting = lines.flatMap((line) => dissent(line, facts) ?? [])
  return {
    name: 'Báo cáo tổng hợp, thẩm định',
    style: 'party',
    blocks: [
      headOf('party', {
        ...{ issuer, number: report ? 'BC' : null, given: report?.given ?? null },
        placeDate: issuedAt(facts.on, report ? { issuer, given: report.given } : facts),
      }),
      titleOf('party', 'BÁO CÁO', [
        {
          text: `${reportOfTableAbout(year)}${supplement(facts.nth)}`,
          bold: true,
        },
        { text: enclosedWith('party', 'TTr', facts), italic: true },
      ]),
      { kind: 'addressees', names: [to] },
      text(
        `Thực hiện Kế hoạch số ${facts.planNumber}, ngày ${viDate(facts.planDate)} về kiểm điểm, đánh giá, xếp loại chất lượng năm ${year}, ${inFull(issuer.name)} báo cáo ${to} kết quả tổng hợp, thẩm định như sau:`,
      ),
      part('I. TỔNG HỢP ĐỀ NGHỊ, Ý KIẾN THAM GIA'),
      ...gathered(table, facts),
      part('II. KẾT QUẢ THẨM ĐỊNH'),
      ...results(table, facts),
      part('III. TRƯỜNG HỢP CÒN Ý KIẾN, MỨC ĐỀ NGHỊ KHÁC NHAU'),
      ...orNone(dissenting.map(text)),
      part('IV. TRƯỜNG HỢP CHƯA CÓ MỨC, KHÔNG XẾP LOẠI'),
      ...orNone(lines.filter(({ level }) => level === null).map((line) => text(withoutLevel(line)))),
      ...(hidden ? [text(hidden)] : []),
      part('V. ĐỀ NGHỊ'),
      text(
        `${inFull(issuer.name)} đề nghị ${to} xem xét, quyết định mức xếp loại chất lượng năm ${year} theo bảng tổng hợp, thẩm định kèm theo./.`,
      ),
      { kind: 'closing', recipients: ['Như trên', keptBy(issuer.kind)], signature: signatureOf(facts.signature) },
    ],
  }
}
