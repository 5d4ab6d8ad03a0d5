import type { MinutedItem } from '../../model/act.ts'
import type { Difference } from '../../model/difference.ts'
import { RATING_NAMES } from '../../model/terms.ts'
import { type Block, DOTS, paragraphs } from '../layout.ts'

/** A text under its small heading; an office writes "Không có." rather than leave a line out. */
const said = (heading: string, text: string): Block[] => [
  { kind: 'heading', level: 3, text: heading },
  ...(text.trim() === '' ? [{ kind: 'text' as const, text: 'Không có.' }] : paragraphs(text)),
]

/** In what the level differs, each with its reason. */
export const differenceText = ({ text, reason }: Pick<Difference, 'text' | 'reason'>): string =>
  reason.trim() === '' ? text : `${text} Lý do: ${reason}`

const reviewed = (item: MinutedItem): Block[] => [
  ...said('Ý kiến tham gia:', item.comments),
  ...said('Tiếp thu, giải trình:', item.answer),
  ...said('Nhận xét, đánh giá của hội nghị:', item.remark),
  item.reviewId === null
    ? {
        kind: 'text',
        text: 'Hội nghị này tham gia ý kiến; mức xếp loại chất lượng được đề nghị tại hội nghị của nơi quản lý.',
      }
    : {
        kind: 'text',
        text: `Mức xếp loại đề nghị: ${item.proposed === null ? DOTS : RATING_NAMES[item.proposed]}.`,
      },
  ...(item.differences ?? []).map((each): Block => ({ kind: 'text', text: differenceText(each) })),
]

export const subjectName = (item: Pick<MinutedItem, 'subjectKind' | 'name'>): string =>
  item.subjectKind === 'unit' ? `Tập thể ${item.name}` : `Đồng chí ${item.name}`

/** One subject of the agenda, in its order: what was said, answered and proposed, or why it was put off. */
export const itemBlocks = (item: MinutedItem, number: number): Block[] => [
  { kind: 'heading', level: 2, text: `${number}. ${subjectName(item)}` },
  ...(item.state === 'deferred'
    ? [{ kind: 'text' as const, text: `Chưa kiểm điểm tại hội nghị này. Lý do: ${item.deferredBecause}` }]
    : reviewed(item)),
]
