import { numberLine } from '../../docket/series.ts'
import type { GivenNumber } from '../../model/docket.ts'
import type { Issuer } from '../../model/printed.ts'
import type { Block, Line, PaperStyle } from './layout.ts'
import { SIZES } from './sizes.ts'

interface Head {
  issuer: Pick<Issuer, 'name' | 'superior'>
  /** Abbreviation of the kind of paper in its number (BB, TTr), empty for a letter; null: it has no number. */
  number: string | null
  /** Number and code as entered; null or absent: for the pen. */
  given?: Pick<GivenNumber, 'number' | 'code'> | null
  /** What a letter without a type is about, under its number. */
  about?: string
  /** "Lai Châu, ngày …"; null: the paper states it elsewhere. */
  placeDate: string | null
}

const superior = (name: string, size: number): Line[] => (name === '' ? [] : [{ text: name.toUpperCase(), size }])

const about = (text: string | undefined): Line[] => (text === undefined ? [] : [{ text, size: 12 }])

const partyHead = ({ issuer, number, placeDate, ...rest }: Head): Block => {
  const size = SIZES.party
  return {
    kind: 'head',
    left: [
      ...superior(issuer.superior, size.issuer),
      { text: issuer.name.toUpperCase(), bold: true, size: size.issuer },
      { text: '*', size: size.issuer },
      ...(number === null ? [] : [{ text: numberLine('party', number, rest.given ?? null), size: size.number }]),
      ...about(rest.about),
    ],
    right: [
      { text: 'ĐẢNG CỘNG SẢN VIỆT NAM', bold: true, ruled: 'full', size: size.nation },
      ...(placeDate === null ? [] : [{ text: placeDate, italic: true as const, size: size.placeDate }]),
    ],
  }
}

const administrativeHead = ({ issuer, number, placeDate, ...rest }: Head): Block => {
  const size = SIZES.administrative
  return {
    kind: 'head',
    left: [
      ...superior(issuer.superior, size.issuer),
      { text: issuer.name.toUpperCase(), bold: true, ruled: 'short', size: size.issuer },
      ...(number === null
        ? []
        : [{ text: numberLine('administrative', number, rest.given ?? null), size: size.number }]),
      ...about(rest.about),
    ],
    right: [
      { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', bold: true, size: size.nation },
      { text: 'Độc lập - Tự do - Hạnh phúc', bold: true, ruled: 'full', size: size.motto },
      ...(placeDate === null ? [] : [{ text: placeDate, italic: true as const, size: size.placeDate }]),
    ],
  }
}

/** Head of a paper in its style, in the order, sizes and signs of HD 36 or NĐ 30. */
export const headOf = (style: PaperStyle, head: Head): Block =>
  style === 'party' ? partyHead(head) : administrativeHead(head)

/**
 * The type of paper and what it is about. Beneath stand short dashes on papers of the Party, a short line on
 * administrative ones.
 */
export const titleOf = (style: PaperStyle, type: string, summary: readonly Line[]): Block => {
  const size = SIZES[style]
  const lines: Line[] = [
    { text: type, bold: true, size: size.type },
    ...summary.map((line) => ({ size: size.summary, ...line })),
  ]
  const last = lines.length - 1
  return {
    kind: 'title',
    lines:
      style === 'party'
        ? [...lines, { text: '-----', size: size.summary }]
        : lines.map((line, at) => (at === last ? { ...line, ruled: 'short' as const } : line)),
  }
}
