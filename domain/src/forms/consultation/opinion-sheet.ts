import type { AskedFacts } from '../../consultation/asked-facts.ts'
import type { Issuer } from '../../model/printed.ts'
import type { Rating } from '../../model/terms.ts'
import { RATING_NAMES } from '../../model/terms.ts'
import { isShown, laidTable } from '../../tables/laid-table.ts'
import type { TableLayouts } from '../../tables/layout.ts'
import { OPINIONS } from '../../tables/rows/consultation.ts'
import { inFull } from '../facts/in-full.ts'
import { headOf, titleOf } from '../layout/heads.ts'
import type { Block, PrintedPaper } from '../layout/layout.ts'
import { subjectName } from '../minutes-paper/item-blocks.ts'

/** One subject on which a body is asked, as it is shown to the body. */
export interface OpinionSheetLine
  extends Pick<AskedFacts, 'post' | 'selfRating' | 'selfRatingOnPaper' | 'proposed' | 'remark'> {
  name: string
  subjectKind: 'person' | 'unit'
}

export interface OpinionSheetFacts {
  year: number
  bodyName: string
  /** Asked as who is in charge of the units, and so for himself. */
  inCharge: boolean
  /** Who organises the track: asks, and gets the sheet back. */
  issuer: Issuer
  /** Who prints it, and speaks for the body; null: the name comes with the pen. */
  speaker: string | null
  /** How its table is laid today; absent: by default. */
  tables?: TableLayouts | undefined
}

/** Who gives the opinion signs at the right. */
export const opinionSignatures = (name: string | null): Block => ({
  kind: 'signature',
  lines: [
    { text: 'ĐẠI DIỆN CƠ QUAN, ĐƠN VỊ CHO Ý KIẾN', bold: true },
    { text: '(Ký, ghi rõ họ tên, đóng dấu nếu có)', italic: true },
  ],
  name,
})

const ownSignature = (name: string | null): Block => ({
  kind: 'signature',
  lines: [
    { text: 'NGƯỜI CHO Ý KIẾN', bold: true },
    { text: '(Ký, ghi rõ họ tên)', italic: true },
  ],
  name,
})

const levelOf = (level: Rating | null): string => (level ? RATING_NAMES[level] : '')

/**
 * "Phiếu lấy ý kiến" of a consulted board, by its units: what it is asked about and room for what it says. It holds what its
 * screen shows, never a vote or what others think.
 */
export const opinionSheet = (
  units: readonly { unitName: string; lines: readonly OpinionSheetLine[] }[],
  { year, bodyName, inCharge, issuer, speaker, tables }: OpinionSheetFacts,
): PrintedPaper => {
  let number = 0
  return {
    name: 'Phiếu lấy ý kiến',
    style: 'party',
    page: 'a4Landscape',
    blocks: [
      headOf('party', { issuer, number: null, placeDate: null }),
      titleOf('party', 'PHIẾU LẤY Ý KIẾN', [
        { text: `Tham gia đánh giá, xếp loại chất lượng tập thể, cá nhân năm ${year}`, bold: true },
      ]),
      { kind: 'field', label: inCharge ? 'Người cho ý kiến' : 'Cơ quan, đơn vị cho ý kiến', value: inFull(bodyName) },
      {
        kind: 'text',
        text: 'Mỗi trường hợp đánh dấu X vào một cột: nhất trí với mức đơn vị đề nghị; đề nghị mức khác (ghi mức và lý do); hoặc không đủ thông tin.',
      },
      laidTable(
        OPINIONS,
        tables,
        units.flatMap(({ unitName, lines }) => [
          unitName,
          ...lines.map((line) => {
            number += 1
            const below = isShown(OPINIONS, 'post', tables) ? '' : line.post
            return {
              ...{ number: String(number), post: line.post, proposed: levelOf(line.proposed), remark: line.remark },
              subject: [subjectName(line), below].filter((each) => each !== '').join('\n'),
              self: line.selfRatingOnPaper ? 'Theo bản giấy' : levelOf(line.selfRating),
              ...{ agrees: '', other: '', unknown: '', reason: '' },
            }
          }),
        ]),
      ),
      { kind: 'note', text: `(Phiếu gửi về ${issuer.name}; không phổ biến nội dung phiếu.)` },
      (inCharge ? ownSignature : opinionSignatures)(speaker),
    ],
  }
}
