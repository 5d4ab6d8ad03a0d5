import { aboutOf, styleOf } from '../../conference/kind/conference-kind.ts'
import type { MinutedItem, MinutesAct } from '../../model/act.ts'
import { RATING_NAMES } from '../../model/terms.ts'
import { notRatedHere } from '../../ratings/not-rated/reasons.ts'
import { laidTable } from '../../tables/laid-table.ts'
import { PROPOSED } from '../../tables/rows/conference.ts'
import { viDate } from '../../vi.ts'
import { inFull } from '../facts/in-full.ts'
import { titleOf } from '../layout/heads.ts'
import { type Block, DOTS, type PrintedPaper, paragraphs } from '../layout/layout.ts'
import { minutedTime } from '../layout/minuted-time.ts'
import { ballotBlocks } from './ballot-blocks.ts'
import { type ConferenceFacts, conferenceHead } from './conference-head.ts'
import { exceptionBlocks } from './exception-blocks.ts'
import { itemBlocks, placeOnRoll, subjectName } from './item-blocks.ts'
import { onBehalfBlocks } from './on-behalf-blocks.ts'
import { rollBlocks } from './roll-blocks.ts'

/** The part of confirmed minutes that is printed; minutes in the making have the same shape. */
export type PrintableMinutes = Omit<
  MinutesAct,
  'id' | 'kind' | 'number' | 'campaign' | 'of' | 'unit' | 'by' | 'submittedAt' | 'audience' | 'facts'
>

const placeAndTime = (act: PrintableMinutes): Block[] => [
  {
    kind: 'text',
    text: `Thời gian: bắt đầu lúc ${minutedTime(act.startedAt)}, kết thúc lúc ${minutedTime(act.endedAt)}, ngày ${viDate(act.date)}.`,
  },
  { kind: 'text', text: `Địa điểm: ${act.place || DOTS}.` },
]

/** Which level the subject gave itself in its text; of one kept on paper, that it stands there. */
const selfLevel = ({ selfRating, selfRatingOnPaper }: MinutedItem): string =>
  selfRatingOnPaper ? 'Theo bản giấy' : selfRating ? RATING_NAMES[selfRating] : ''

/** Every level in the order of the agenda, and where none is given, why. */
const proposals = (act: PrintableMinutes, tables: ConferenceFacts['tables']): Block[] => {
  const levels = act.items.flatMap((item): [MinutedItem, string][] => {
    if (item.proposed) return [[item, RATING_NAMES[item.proposed]]]
    if (item.state === 'deferred' || !item.notRated) return []
    return [[item, notRatedHere(item.notRated)]]
  })
  if (levels.length === 0) return [{ kind: 'text', text: 'Không có.' }]
  return [
    laidTable(
      PROPOSED,
      tables,
      levels.map(([item, level], at) => ({
        ...{ number: String(at + 1), subject: subjectName(item), place: placeOnRoll(item, act), level, blank: '' },
        self: selfLevel(item),
      })),
    ),
  ]
}

const closing = (act: PrintableMinutes): Block[] => [
  {
    kind: 'text',
    text: act.readBack
      ? 'Biên bản đã được đọc và thông qua tại hội nghị.'
      : 'Biên bản chưa được đọc, thông qua tại hội nghị.',
  },
  ...onBehalfBlocks(act.onBehalf),
  {
    kind: 'signatures',
    left: { lines: [{ text: 'THƯ KÝ', bold: true }], name: act.secretaryName },
    right: { lines: [{ text: 'CHỦ TRÌ', bold: true }], name: act.chairName },
  },
]

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'] as const

/**
 * Biên bản hội nghị (domain.md §3.4, §5; NĐ 90/2020, Đ.17–18): the same blocks for the draft on the screen and for the
 * confirmed act, so that what is read back, confirmed and printed cannot differ.
 */
export const minutesPaper = (act: PrintableMinutes, facts: ConferenceFacts): PrintedPaper => {
  const parts: Array<[heading: string, blocks: Block[]]> = [
    ['THỜI GIAN, ĐỊA ĐIỂM', placeAndTime(act)],
    ['THÀNH PHẦN', rollBlocks(act, facts.tables)],
    ['DIỄN BIẾN HỘI NGHỊ', paragraphs(act.course)],
    ['KIỂM ĐIỂM TẬP THỂ, CÁ NHÂN', act.items.flatMap((item, at) => itemBlocks(item, at + 1, facts.year))],
    [act.ballot === 'showOfHands' ? 'KẾT QUẢ BIỂU QUYẾT' : 'KẾT QUẢ KIỂM PHIẾU', ballotBlocks(act, facts.tables)],
    ['MỨC XẾP LOẠI ĐỀ NGHỊ', proposals(act, facts.tables)],
    ...(act.exceptions.length > 0
      ? [
          ['NỘI DUNG THỰC HIỆN KHÁC QUY ĐỊNH VÀ LÝ DO', exceptionBlocks(act.exceptions, facts)] satisfies [
            string,
            Block[],
          ],
        ]
      : []),
    ['KẾT LUẬN', paragraphs(act.conclusion)],
  ]
  const style = styleOf(act.conferenceKind, facts.process)
  const about = aboutOf(act.conferenceKind, facts.process, inFull(act.unitName), facts.year)
  return {
    name: 'Biên bản hội nghị',
    style,
    blocks: [
      conferenceHead(act.conferenceKind, 'BB', act.date, facts),
      titleOf(style, 'BIÊN BẢN', [{ text: about, bold: true }]),
      ...parts.flatMap(([heading, blocks], at): Block[] => [
        { kind: 'heading', level: 1, text: `${ROMAN[at]}. ${heading}` },
        ...(blocks.length > 0 ? blocks : [{ kind: 'dots' as const, lines: 2 }]),
      ]),
      ...closing(act),
    ],
  }
}
