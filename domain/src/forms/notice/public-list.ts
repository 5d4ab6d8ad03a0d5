import { outcomeShown } from '../../decision/outcome.ts'
import type { Issuer } from '../../model/printed.ts'
import type { ToldItem } from '../../notice/printed/told-item.ts'
import { viCount } from '../../vi-count.ts'
import { styleOfIssuer } from '../decision/ruling/authority.ts'
import { inFull } from '../facts/in-full.ts'
import { headOf, titleOf } from '../layout/heads.ts'
import type { PrintedPaper } from '../layout/layout.ts'

export interface PublicListFacts {
  year: number
  unitName: string
  side: ToldItem['side']
  /** The unit's own paper, whose head makes it public. */
  issuer: Issuer
}

const NAMES = { civil: 'Danh sách công khai', party: 'Danh sách thông báo trong chi bộ' } as const

/**
 * "Danh sách công khai" of a unit (NĐ 90, Đ.18): name, post and level, of none why. Members of the Party as such are told in their cell
 * alone, on a list of their own.
 */
export const publicList = (
  items: readonly ToldItem[],
  { year, unitName, side, issuer }: PublicListFacts,
): PrintedPaper | null => {
  const own = items.filter((item) => item.side === side)
  if (own.length === 0) return null
  const style = styleOfIssuer(issuer)
  return {
    name: NAMES[side],
    style,
    blocks: [
      headOf(style, { issuer, number: null, placeDate: null }),
      titleOf(style, NAMES[side].toUpperCase(), [
        { text: `Kết quả xếp loại chất lượng năm ${year}`, bold: true },
        { text: `(${inFull(unitName)})`, italic: true },
      ]),
      {
        kind: 'table',
        head: ['TT', 'Tập thể, cá nhân', 'Chức vụ', 'Mức xếp loại'],
        rows: own.map((item, at) => [viCount(at + 1), inFull(item.name), item.post, outcomeShown(item)]),
        widths: [8, 34, 30, 28],
      },
      { kind: 'text', text: `Danh sách có ${viCount(own.length)} trường hợp./.` },
      {
        kind: 'signature',
        lines: [
          { text: 'NGƯỜI ĐỨNG ĐẦU ĐƠN VỊ', bold: true },
          { text: '(Ký, ghi rõ họ tên)', italic: true },
        ],
        name: null,
      },
    ],
  }
}
