import { objectionTo } from '../../../notice/petition/wording.ts'
import { upperFirst } from '../../../vi.ts'
import { inFull } from '../../facts/in-full.ts'
import { headOf, titleOf } from '../../layout/heads.ts'
import type { Block, PaperStyle, PrintedPaper } from '../../layout/layout.ts'
import { signatureOf } from '../../layout/signature.ts'
import { dated, namedByNumber } from '../../letters/enclosed-with.ts'
import { keptBy } from '../../letters/kept-by.ts'
import { issuedAt } from '../../minutes-paper/conference-head.ts'
import { passedRules } from '../passed-rules.ts'
import { decidedBy, styleOfIssuer } from './authority.ts'
import {
  type ResultLine,
  RULING_TYPES,
  type RulingFacts,
  resultList,
  resultSums,
  rulingAbout,
  whoWords,
} from './result-list.ts'

const NAMES = { decision: 'Quyết định', resolution: 'Nghị quyết', notice: 'Thông báo', report: 'Báo cáo' } as const

const centred = (...lines: readonly string[]): Block => ({
  kind: 'title',
  lines: lines.map((text) => ({ text, bold: true as const })),
})

/** In whose name it decides. */
const authority = (facts: RulingFacts): string => decidedBy(facts).toUpperCase()

/** "Căn cứ …": with dashes on papers of the Party, slanted on administrative ones. */
const basisBlocks = (facts: RulingFacts, style: PaperStyle): Block[] => {
  const { bases, organiser } = facts
  const proposed = organiser === '' ? [] : [`${style === 'party' ? 'Xét' : 'Theo'} đề nghị của ${inFull(organiser)}`]
  const sentences = [...bases.map((basis) => `Căn cứ ${basis}`), ...proposed]
  return sentences.map((sentence, at): Block => {
    const end = at < sentences.length - 1 ? ';' : style === 'party' ? ',' : '.'
    return style === 'party'
      ? { kind: 'text', text: `- ${sentence}${end}` }
      : { kind: 'text', text: `${sentence}${end}`, italic: true }
  })
}

/**
 * What rests on a result: on a person's what becomes of him (NĐ 90, Đ.21; of a member as such by the rules of the Party), on a
 * collective's its emulation (QĐ 124, Đ.15.4).
 */
const CONSEQUENCES = {
  civil:
    'là cơ sở để quy hoạch, đào tạo, bồi dưỡng, bố trí, sử dụng, bổ nhiệm, thi đua, khen thưởng và thực hiện chính sách theo quy định',
  party: 'là cơ sở để thực hiện công tác cán bộ, khen thưởng, kỷ luật và quản lý đảng viên theo quy định của Đảng',
  unit: 'là cơ sở để xem xét thi đua, khen thưởng và trách nhiệm của người đứng đầu theo quy định',
} as const

const consequences = (lines: readonly ResultLine[], { side }: RulingFacts, at: string): string => {
  const kinds = new Set(lines.map(({ subjectKind }) => subjectKind))
  if (kinds.size < 2) return `Kết quả xếp loại nêu tại ${at} ${CONSEQUENCES[kinds.has('unit') ? 'unit' : side]}.`
  const people = whoWords([{ subjectKind: 'person' }], { side })
  return `Kết quả xếp loại ${people} nêu tại ${at} ${CONSEQUENCES[side]}; kết quả xếp loại tập thể ${CONSEQUENCES.unit}.`
}

/** Who carries it out, and is told of it: those on the list, and of the Party's own their cell. */
const listed = (lines: readonly ResultLine[], facts: RulingFacts): string =>
  `${facts.side === 'party' ? 'chi bộ và các ' : ''}${whoWords(lines, facts)} có tên trong danh sách`

const petition = (lines: readonly ResultLine[], facts: RulingFacts): string => {
  const { organiser, side } = facts
  const through = organiser === '' ? '' : ` (qua ${inFull(organiser)})`
  return `${upperFirst(whoWords(lines, facts))} không nhất trí với kết quả xếp loại có quyền ${objectionTo(side, `${decidedBy(facts)}${through}`)} theo quy định.`
}

/** What it takes the place of, by its number. */
const replaced = ({ replaces }: RulingFacts, style: PaperStyle): string | null =>
  replaces ? namedByNumber(style, replaces.type, replaces.given) : null

const articles = (lines: readonly ResultLine[], facts: RulingFacts, style: PaperStyle): Block[] => {
  const { paper, year, organiser, side } = facts
  const lead = (nth: number) => (paper === 'decision' ? `Điều ${nth}.` : `${nth}.`)
  const first = paper === 'decision' ? 'Điều 1' : 'mục 1'
  const instead = replaced(facts, style)
  const doers = [
    ...(organiser === '' ? [] : [inFull(organiser)]),
    `${side === 'party' ? '' : 'các cơ quan, đơn vị liên quan và '}${listed(lines, facts)}`,
  ]
  return [
    {
      kind: 'text',
      lead: lead(1),
      text: `Xếp loại chất lượng năm ${year} đối với ${whoWords(lines, facts)} có tên trong danh sách kèm theo ${NAMES[paper]} này, gồm:`,
    },
    ...resultSums(lines, facts),
    {
      kind: 'text',
      lead: lead(2),
      text: `${consequences(lines, facts, first)} ${petition(lines, facts)}`,
    },
    {
      kind: 'text',
      lead: lead(3),
      text: `${upperFirst(doers.join(', '))} chịu trách nhiệm thi hành ${NAMES[paper]} này. ${NAMES[paper]} có hiệu lực kể từ ngày ký${instead ? ` và thay thế ${instead}` : ''}./.`,
    },
  ]
}

const deciding = (lines: readonly ResultLine[], facts: RulingFacts, style: PaperStyle): Block[] => {
  const words = facts.paper === 'resolution' ? 'QUYẾT NGHỊ' : 'QUYẾT ĐỊNH'
  // The Party names who decides where it decides, an agency at the head of what it is based on (NĐ 30, Phụ lục I).
  return style === 'party'
    ? [...basisBlocks(facts, style), centred(authority(facts), words), ...articles(lines, facts, style)]
    : [centred(authority(facts)), ...basisBlocks(facts, style), centred(`${words}:`), ...articles(lines, facts, style)]
}

/** What a notice and a report begin with: on what it was decided, and by which paper. */
const opening = (lines: readonly ResultLine[], facts: RulingFacts, style: PaperStyle): string => {
  const { year, tells } = facts
  const of = tells ? `đã ban hành ${namedByNumber(style, tells.type, tells.given)}` : 'đã quyết định'
  return `Thực hiện Kế hoạch số ${facts.planNumber}${dated(style, facts.planDate)} về kiểm điểm, đánh giá, xếp loại chất lượng năm ${year}, ${decidedBy(facts)} ${of} về việc xếp loại chất lượng ${whoWords(lines, facts)} năm ${year}.`
}

const closed = (text: string): string => text.replace(/\.$/, './.')

/** What a committee reports to the one above it (plan, step 7). */
const reporting = (lines: readonly ResultLine[], facts: RulingFacts, style: PaperStyle): Block[] => {
  const instead = replaced(facts, style)
  const passed = passedRules(
    lines.map((line) => ({ ...line, part: { overrides: [...(line.overrides ?? [])] } })),
    facts,
  )
  return [
    { kind: 'text', text: `${opening(lines, facts, style)} ${decidedBy(facts)} báo cáo kết quả như sau:` },
    { kind: 'text', lead: '1.', text: 'Kết quả xếp loại (có danh sách kèm theo):' },
    ...resultSums(lines, facts),
    ...(passed.length > 0
      ? [
          { kind: 'text' as const, lead: '2.', text: 'Nội dung thực hiện khác quy định, có nghị quyết hoặc lý do:' },
          ...passed,
        ]
      : []),
    {
      kind: 'text',
      lead: passed.length > 0 ? '3.' : '2.',
      text: closed(
        `Trường hợp chưa có tên trong danh sách sẽ được xem xét, báo cáo bổ sung sau.${instead ? ` Báo cáo này thay thế ${instead}.` : ''}`,
      ),
    },
  ]
}

const telling = (lines: readonly ResultLine[], facts: RulingFacts, style: PaperStyle): Block[] => {
  const who = decidedBy(facts)
  const instead = replaced(facts, style)
  const told =
    facts.side === 'party'
      ? 'Cấp ủy thông báo kết quả trong chi bộ và đến từng đảng viên theo quy định.'
      : 'Người đứng đầu các cơ quan, đơn vị thông báo kết quả đến tập thể, cá nhân thuộc phạm vi quản lý và công khai trong cơ quan, đơn vị theo quy định.'
  return [
    {
      kind: 'text',
      text: `${opening(lines, facts, style)} ${who} thông báo kết quả như sau:`,
    },
    { kind: 'text', lead: '1.', text: 'Kết quả xếp loại (có danh sách kèm theo):' },
    ...resultSums(lines, facts),
    { kind: 'text', lead: '2.', text: told },
    {
      kind: 'text',
      lead: '3.',
      text: closed(
        `${petition(lines, facts)} Trường hợp chưa có tên trong danh sách sẽ được xem xét, thông báo sau.${instead ? ` Thông báo này thay thế ${instead}.` : ''}`,
      ),
    },
  ]
}

/**
 * "Quyết định", "Nghị quyết", "Thông báo" or "Báo cáo kết quả" with the list that it encloses (domain.md §3.4), of whatever subjects it is
 * given: those of a decision, of one unit, or one alone.
 */
export const rulingPapers = (lines: readonly ResultLine[], facts: RulingFacts): PrintedPaper[] => {
  const { paper, issuer, superior } = facts
  const style = styleOfIssuer(issuer)
  const bodies = {
    ...{ decision: deciding, resolution: deciding, notice: telling, report: reporting },
  }
  const firstTold = {
    ...{ decision: ['Như Điều 3'], report: [] },
    ...{
      resolution: [upperFirst(listed(lines, facts))],
      notice: [upperFirst(listed(lines, facts))],
    },
  }
  const recipients = [
    ...firstTold[paper],
    ...(superior === '' ? [] : [`${superior} (để báo cáo)`]),
    keptBy(issuer.kind),
  ]
  return [
    {
      name: NAMES[paper],
      style,
      blocks: [
        headOf(style, {
          ...{ issuer, number: RULING_TYPES[paper], given: facts.given ?? null },
          placeDate: issuedAt(facts.on, facts),
        }),
        titleOf(style, NAMES[paper].toUpperCase(), [{ text: rulingAbout(paper, lines, facts), bold: true }]),
        ...bodies[paper](lines, facts, style),
        { kind: 'closing', recipients, signature: signatureOf(facts.signature) },
      ],
    },
    resultList(lines, facts),
  ]
}
