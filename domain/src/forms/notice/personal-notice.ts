import { outcomeShown, outcomeWords } from '../../decision/outcome.ts'
import { objectionTo, withinPeriod } from '../../notice/petition/wording.ts'
import type { ToldItem } from '../../notice/printed/told-item.ts'
import { upperFirst, viSubject } from '../../vi.ts'
import { decidedBy, styleOfIssuer } from '../decision/ruling/authority.ts'
import { inFull } from '../facts/in-full.ts'
import { headOf, titleOf } from '../layout/heads.ts'
import { type Block, DOTS, openDate, type PrintedPaper, paragraphs } from '../layout/layout.ts'
import { signatureOf } from '../layout/signature.ts'
import { keptBy } from '../letters/kept-by.ts'
import { whoseQuality } from './whose-quality.ts'

interface NoticeFacts {
  year: number
}

const whose = ({ name, post, unitName, subjectKind }: ToldItem): string =>
  subjectKind === 'unit' ? inFull(name) : [viSubject('person', name), post, inFull(unitName)].filter(Boolean).join(', ')

const EMPTY = { lines: [], name: null }

const headed = ({ issued: { issuer }, on }: ToldItem, about: string): Block[] => {
  const style = styleOfIssuer(issuer)
  return [
    headOf(style, { issuer, number: 'TB', given: null, placeDate: openDate(issuer.place, Number(on.slice(0, 4))) }),
    titleOf(style, 'THÔNG BÁO', [{ text: about, bold: true }]),
  ]
}

/** Who decided, as a text names it: an outside body by its name in the campaign. */
const byWhom = ({ issued, decider }: ToldItem): string =>
  issued.signature ? decidedBy(issued) : inFull(decider) || inFull(issued.issuer.name)

const words = (lead: string, label: string, text: string): Block[] => {
  const [first, ...more] = paragraphs(text)
  return first?.kind === 'text' ? [{ kind: 'text', lead, text: `${label}: ${first.text}` }, ...more] : []
}

const petition = (item: ToldItem): string =>
  `Trường hợp không nhất trí, ${item.subjectKind === 'unit' ? 'tập thể' : 'đồng chí'} có quyền ${objectionTo(item.side, byWhom(item))}${item.petition ? ` ${withinPeriod(item.petition)}` : ''}./.`

/** Whoever decided tells of it himself. */
const isOwn = (item: ToldItem): boolean => byWhom(item) === inFull(item.issued.issuer.name)
const tellsFor = (item: ToldItem): string => (isOwn(item) ? ',' : `; ${inFull(item.issued.issuer.name)}`)

/**
 * "Thông báo kết quả đánh giá, xếp loại" to one subject (domain.md §3.4): what he was told, to be signed, sealed and handed over. It has
 * the name of its type, so it is addressed in its text and in "Nơi nhận", as only letters say "Kính gửi".
 */
export const personalNotice = (item: ToldItem, { year }: NoticeFacts): PrintedPaper => {
  const { issued, remark, outlook, subjectKind } = item
  const about = `đánh giá, xếp loại chất lượng ${whoseQuality([item])} năm ${year}`
  const said = [
    { label: 'Nhận xét ưu, khuyết điểm', text: remark },
    { label: 'Nhận định chiều hướng, triển vọng phát triển', text: outlook },
  ].filter(({ text }) => text.trim() !== '')
  return {
    name: `Thông báo: ${item.name}`,
    style: styleOfIssuer(issued.issuer),
    blocks: [
      ...headed(item, `Kết quả ${about}`),
      {
        kind: 'text',
        text: `${byWhom(item)} đã quyết định kết quả ${about}${tellsFor(item)} thông báo đến ${whose(item)} như sau:`,
      },
      { kind: 'text', lead: '1.', text: `Kết quả xếp loại: ${outcomeWords(item)}.` },
      ...said.flatMap(({ label, text }, at) => words(`${at + 2}.`, label, text)),
      { kind: 'text', text: petition(item) },
      {
        kind: 'closing',
        recipients: [
          upperFirst(viSubject(subjectKind, inFull(item.name))),
          `${keptBy(issued.issuer.kind)}, hồ sơ ${subjectKind === 'unit' ? 'tập thể' : 'cá nhân'}`,
        ],
        signature: signatureOf(issued.signature),
      },
      {
        kind: 'signatures',
        left: {
          lines: [
            { text: 'NGƯỜI NHẬN THÔNG BÁO', bold: true },
            { text: '(Ngày nhận, ký, ghi rõ họ tên)', italic: true },
          ],
          name: null,
        },
        right: EMPTY,
      },
    ],
  }
}

/** To the cell elsewhere of which an official is a member: his level as such, which it needs for its own (R09), and no word more. */
export const cellNotice = (item: ToldItem, { year }: NoticeFacts): PrintedPaper | null => {
  const { cell, issued, name } = item
  if (!cell) return null
  const to = [cell.name || `Chi bộ ${DOTS}`, cell.committee].filter(Boolean).map(inFull).join(', ')
  return {
    name: `Gửi chi bộ: ${name}`,
    style: styleOfIssuer(issued.issuer),
    blocks: [
      ...headed(item, `Kết quả xếp loại chất lượng ${whoseQuality([item])} năm ${year}`),
      {
        kind: 'text',
        text: `${inFull(issued.issuer.name)} thông báo đến ${to} kết quả xếp loại chất lượng năm ${year} của ${whose(item)}, đảng viên đang sinh hoạt tại chi bộ${isOwn(item) ? '' : `, do ${byWhom(item)} quyết định`}: ${outcomeShown(item)}.`,
      },
      {
        kind: 'text',
        text: `Đề nghị chi bộ, cấp ủy xem xét khi đánh giá, xếp loại chất lượng đảng viên và thông báo kết quả xếp loại đảng viên đến ${inFull(issued.issuer.name)}./.`,
      },
      {
        kind: 'closing',
        recipients: [to, keptBy(issued.issuer.kind)],
        signature: signatureOf(issued.signature),
      },
    ],
  }
}

/** The side that is folded outwards: to whom it goes, and that nobody else opens it. */
export const addressSide = (item: ToldItem): PrintedPaper => ({
  name: `Bì: ${item.name}`,
  style: styleOfIssuer(item.issued.issuer),
  blocks: [
    headOf(styleOfIssuer(item.issued.issuer), { issuer: item.issued.issuer, number: null, placeDate: null }),
    titleOf(styleOfIssuer(item.issued.issuer), 'GIAO TẬN TAY NGƯỜI NHẬN', [
      { text: '(Chỉ người có tên dưới đây được mở)', italic: true },
    ]),
    { kind: 'addressees', names: [upperFirst(whose(item))] },
  ],
})
