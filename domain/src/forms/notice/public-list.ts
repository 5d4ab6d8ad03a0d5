import { outcomeShown } from '../../decision/outcome.ts'
import type { Issuer, SignedAs } from '../../model/printed.ts'
import type { ToldItem } from '../../notice/printed/told-item.ts'
import { laidTable, type Line as TableLine } from '../../tables/laid-table.ts'
import type { TableLayouts } from '../../tables/layout.ts'
import { levelMarks } from '../../tables/marks.ts'
import { PUBLIC } from '../../tables/rows/lists.ts'
import { upperFirst, viSubject } from '../../vi.ts'
import { viCount } from '../../vi-count.ts'
import { styleOfIssuer } from '../decision/ruling/authority.ts'
import { listedWords } from '../decision/ruling/result-list.ts'
import { inFull } from '../facts/in-full.ts'
import { headTitleOf } from '../facts/signed-as.ts'
import { headOf, titleOf } from '../layout/heads.ts'
import { type Line, openDate, type PaperStyle, type PrintedPaper } from '../layout/layout.ts'
import { signatureLines } from '../layout/signature.ts'
import { dated } from '../letters/enclosed-with.ts'
import { whoseQuality } from './whose-quality.ts'

export interface PublicListFacts {
  year: number
  unitName: string
  side: ToldItem['side']
  /** Of a whole agency: its units one after another, each under its name. */
  byUnit?: true
  /** The paper of the unit, or agency, whose head makes it public. */
  issuer: Issuer
  signature: SignedAs | null
  /** How its list is laid today: it is drawn anew whenever it is made public. */
  tables?: TableLayouts | undefined
}

const NAMES = { civil: 'Danh sách công khai', party: 'Danh sách thông báo trong chi bộ' } as const

/** "(Theo Quyết định số 12-QĐ/ĐĐ, ngày 09/12/2023 của Đảng đoàn …)": by which papers it was decided, as far as they are known. */
const decidedIn = (items: readonly ToldItem[], style: PaperStyle): Line[] => {
  const papers = [
    ...new Set(
      items.flatMap(({ paper }) =>
        paper ? [`${paper.called}${dated(style, paper.on)} của ${inFull(paper.issuer)}`] : [],
      ),
    ),
  ]
  return papers.length === 0 ? [] : [{ text: `(Theo ${papers.join('; ')})`, italic: true }]
}

/** Of a whole agency its head makes it public, whose name is left to the pen. */
const signedFor = ({ signature, issuer, byUnit }: PublicListFacts): SignedAs | null =>
  !signature && byUnit && issuer.kind === 'office' ? { capacity: '', title: headTitleOf(issuer), name: '' } : signature

/** What the list says of each, of a whole agency under the name of his unit. */
export const publicRows = (items: readonly ToldItem[], byUnit: boolean): TableLine<typeof PUBLIC>[] =>
  items.flatMap((item, at): TableLine<typeof PUBLIC>[] => {
    const unit = upperFirst(inFull(item.unitName))
    const subject = upperFirst(viSubject(item.subjectKind, inFull(item.name)))
    const row = {
      ...{ number: String(at + 1), subject, post: item.post, level: outcomeShown(item) },
      ...{ unit, ...levelMarks(item.level), blank: '' },
    }
    return byUnit && items[at - 1]?.unitName !== item.unitName ? [unit, row] : [row]
  })

/**
 * "Danh sách công khai" of a unit or a whole agency (NĐ 90, Đ.18): name, post and level, of none why. Members of the Party as such are
 * told in their cell alone, on a list of their own.
 */
export const publicList = (items: readonly ToldItem[], facts: PublicListFacts): PrintedPaper | null => {
  const { year, unitName, side, byUnit, issuer } = facts
  const signature = signedFor(facts)
  const own = items.filter((item) => item.side === side)
  const [first] = own
  if (!first) return null
  const style = styleOfIssuer(issuer)
  return {
    name: NAMES[side],
    style,
    blocks: [
      headOf(style, { issuer, number: null, placeDate: openDate(issuer.place, Number(first.on.slice(0, 4))) }),
      titleOf(style, NAMES[side].toUpperCase(), [
        { text: `Kết quả xếp loại chất lượng ${whoseQuality(own)} năm ${year}`, bold: true },
        { text: `(${inFull(unitName)})`, italic: true },
        ...decidedIn(own, style),
      ]),
      laidTable(PUBLIC, facts.tables, publicRows(own, byUnit === true), { subject: listedWords(own, side) }),
      { kind: 'text', text: `Danh sách có ${viCount(own.length)} trường hợp./.` },
      {
        kind: 'signature',
        lines: [...signatureLines(signature), { text: '(Ký, ghi rõ họ tên)', italic: true }],
        name: signature?.name || null,
      },
    ],
  }
}
