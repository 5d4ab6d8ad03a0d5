import type { MinutedItem } from '../../model/act.ts'
import type { Attendee } from '../../model/conference.ts'
import type { Difference } from '../../model/difference.ts'
import { RATING_NAMES } from '../../model/terms.ts'
import { isLeftOut, notRatedLine } from '../../ratings/not-rated/reasons.ts'
import { type Block, DOTS, paragraphs } from '../layout/layout.ts'

/** A text under its small heading; an office writes "Không có." rather than leave a line out. */
const said = (heading: string, text: string): Block[] => [
  { kind: 'heading', level: 3, text: heading },
  ...(text.trim() === '' ? [{ kind: 'text' as const, text: 'Không có.' }] : paragraphs(text)),
]

/** In what the level differs, each with its reason. */
export const differenceText = ({ text, reason }: Pick<Difference, 'text' | 'reason'>): string =>
  reason.trim() === '' ? text : `${text} Lý do: ${reason}`

const levelLine = ({ reviewId, notRated, proposed }: MinutedItem, year: number): string => {
  if (reviewId === null)
    return 'Hội nghị này tham gia ý kiến; mức xếp loại chất lượng được đề nghị tại hội nghị của nơi quản lý.'
  if (notRated) return notRatedLine(notRated, year)
  return `Mức xếp loại đề nghị: ${proposed === null ? DOTS : RATING_NAMES[proposed]}.`
}

/** What the subject laid before the conference. Minutes of before it was stated leave it out. */
const presented = ({ subjectKind, selfRating, selfRatingOnPaper }: MinutedItem): Block[] => {
  if (selfRating === undefined) return []
  const text = subjectKind === 'unit' ? 'Báo cáo kiểm điểm của tập thể' : 'Bản kiểm điểm cá nhân'
  const none = selfRatingOnPaper ? 'mức tự xếp loại ghi trên bản giấy' : 'không nêu mức tự xếp loại'
  const level = selfRating === null ? none : `tự xếp loại: ${RATING_NAMES[selfRating]}`
  return [
    { kind: 'heading', level: 3, text: 'Nội dung trình bày:' },
    { kind: 'text', text: `${text} được trình bày tại hội nghị; ${level}.` },
  ]
}

const reviewed = (item: MinutedItem, year: number): Block[] => [
  ...presented(item),
  ...said('Ý kiến tham gia:', item.comments),
  ...said('Tiếp thu, giải trình:', item.answer),
  ...said('Nhận xét, đánh giá của hội nghị:', item.remark),
  { kind: 'text', text: levelLine(item, year) },
  ...(item.differences ?? []).map((each): Block => ({ kind: 'text', text: differenceText(each) })),
]

export const subjectName = (item: Pick<MinutedItem, 'subjectKind' | 'name'>): string =>
  item.subjectKind === 'unit' ? `Tập thể ${item.name}` : `Đồng chí ${item.name}`

/** Post and unit as the roll of the meeting names them; empty: a collective, or somebody who is not on it. */
export const placeOnRoll = (
  { subject, subjectKind }: Pick<MinutedItem, 'subject' | 'subjectKind'>,
  { roll }: { roll: readonly Pick<Attendee, 'id' | 'post'>[] },
): string => (subjectKind === 'unit' ? '' : (roll.find(({ id }) => id === subject)?.post ?? ''))

/** One subject of the agenda, in its order: what was said, answered and proposed, or why it was put off or left out. */
export const itemBlocks = (item: MinutedItem, number: number, year: number): Block[] => [
  { kind: 'heading', level: 2, text: `${number}. ${subjectName(item)}` },
  ...(item.state === 'deferred'
    ? [{ kind: 'text' as const, text: `Chưa kiểm điểm tại hội nghị này. Lý do: ${item.deferredBecause}` }]
    : isLeftOut(item)
      ? [{ kind: 'text' as const, text: levelLine(item, year) }]
      : reviewed(item, year)),
]
