import { viDate } from '../../vi.ts'
import { inFull } from '../facts/in-full.ts'
import { headOf, titleOf } from '../layout/heads.ts'
import type { Block, PaperStyle, PrintedPaper } from '../layout/layout.ts'
import { signatureOf } from '../layout/signature.ts'
import { namedByNumber } from '../letters/enclosed-with.ts'
import { keptBy } from '../letters/kept-by.ts'
import { issuedAt } from '../minutes-paper/conference-head.ts'
import {
  type ResultLine,
  RULING_TYPES,
  type RulingFacts,
  resultList,
  resultSums,
  rulingAbout,
  styleOfIssuer,
  whoWords,
} from './result-list.ts'

const NAMES = { decision: 'Quyết định', resolution: 'Nghị quyết', notice: 'Thông báo' } as const

const centred = (...lines: readonly string[]): Block => ({
  kind: 'title',
  lines: lines.map((text) => ({ text, bold: true as const })),
})

/** In whose name it decides: the collective, or the post of its head, also where a deputy signs for him. */
const authority = ({ issuer, signature }: RulingFacts): string => {
  const name = inFull(issuer.name)
  if (styleOfIssuer(issuer) === 'party' || !signature || /^T[M/]/.test(signature.capacity)) return name.toUpperCase()
  const post = signature.capacity === '' ? signature.title : signature.capacity.replace(/^KT\. ?/, '')
  return `${post} ${name}`.toUpperCase()
}

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

const CONSEQUENCES =
  'là cơ sở để quy hoạch, đào tạo, bồi dưỡng, bố trí, sử dụng, bổ nhiệm, thi đua, khen thưởng và thực hiện chính sách theo quy định'

const whoFirst = (lines: readonly ResultLine[]): string =>
  whoWords(lines).replace(/^./u, (first) => first.toUpperCase())

const petition = (lines: readonly ResultLine[], { issuer, organiser }: RulingFacts): string => {
  const through = organiser === '' ? '' : ` (qua ${inFull(organiser)})`
  return `${whoFirst(lines)} không nhất trí với kết quả xếp loại có quyền kiến nghị bằng văn bản với ${inFull(issuer.name)}${through} theo quy định.`
}

const articles = (lines: readonly ResultLine[], facts: RulingFacts): Block[] => {
  const { paper, year, organiser } = facts
  const lead = (nth: number) => (paper === 'decision' ? `Điều ${nth}.` : `${nth}.`)
  const first = paper === 'decision' ? 'Điều 1' : 'khoản 1'
  return [
    {
      kind: 'text',
      lead: lead(1),
      text: `Xếp loại chất lượng năm ${year} đối với ${whoWords(lines)} có tên trong danh sách kèm theo ${NAMES[paper]} này, gồm:`,
    },
    ...resultSums(lines),
    {
      kind: 'text',
      lead: lead(2),
      text: `Kết quả xếp loại nêu tại ${first} ${CONSEQUENCES}. ${petition(lines, facts)}`,
    },
    {
      kind: 'text',
      lead: lead(3),
      text: `${organiser === '' ? 'Các' : `${inFull(organiser)}, các`} cơ quan, đơn vị liên quan và ${whoWords(lines)} có tên trong danh sách chịu trách nhiệm thi hành ${NAMES[paper]} này. ${NAMES[paper]} có hiệu lực kể từ ngày ký./.`,
    },
  ]
}

const deciding = (lines: readonly ResultLine[], facts: RulingFacts, style: PaperStyle): Block[] => {
  const words = facts.paper === 'resolution' ? 'QUYẾT NGHỊ' : 'QUYẾT ĐỊNH'
  // The Party names who decides where it decides, an agency at the head of what it is based on (NĐ 30, Phụ lục I).
  return style === 'party'
    ? [...basisBlocks(facts, style), centred(authority(facts), words), ...articles(lines, facts)]
    : [centred(authority(facts)), ...basisBlocks(facts, style), centred(`${words}:`), ...articles(lines, facts)]
}

const telling = (lines: readonly ResultLine[], facts: RulingFacts, style: PaperStyle): Block[] => {
  const { year, issuer, tells } = facts
  const who = inFull(issuer.name)
  const of = tells ? `đã ban hành ${namedByNumber(style, tells.type, tells.given)}` : 'đã quyết định'
  const told =
    facts.side === 'party'
      ? 'Cấp ủy thông báo kết quả trong chi bộ và đến từng đảng viên theo quy định.'
      : 'Người đứng đầu các cơ quan, đơn vị thông báo kết quả đến tập thể, cá nhân thuộc phạm vi quản lý và công khai trong cơ quan, đơn vị theo quy định.'
  return [
    {
      kind: 'text',
      text: `Thực hiện Kế hoạch số ${facts.planNumber}, ngày ${viDate(facts.planDate)} về kiểm điểm, đánh giá, xếp loại chất lượng năm ${year}, ${who} ${of} về việc xếp loại chất lượng ${whoWords(lines)} năm ${year}. ${who} thông báo kết quả như sau:`,
    },
    { kind: 'text', lead: '1.', text: 'Kết quả xếp loại (có danh sách kèm theo):' },
    ...resultSums(lines),
    { kind: 'text', lead: '2.', text: told },
    {
      kind: 'text',
      lead: '3.',
      text: `${petition(lines, facts)} Trường hợp chưa có tên trong danh sách được xem xét, thông báo sau./.`,
    },
  ]
}

/**
 * "Quyết định", "Nghị quyết" or "Thông báo kết quả" with the list that it encloses (domain.md §3.4), of whatever subjects it is
 * given: those of a decision, of one unit, or one alone.
 */
export const rulingPapers = (lines: readonly ResultLine[], facts: RulingFacts): PrintedPaper[] => {
  const { paper, issuer, superior } = facts
  const style = styleOfIssuer(issuer)
  const notice = paper === 'notice'
  const recipients = [
    notice || paper === 'resolution' ? `${whoFirst(lines)} có tên trong danh sách` : 'Như Điều 3',
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
        ...(notice ? telling(lines, facts, style) : deciding(lines, facts, style)),
        { kind: 'closing', recipients, signature: signatureOf(facts.signature) },
      ],
    },
    resultList(lines, facts),
  ]
}
