import type { ProposalAct, ProposedItem } from '../../model/act.ts'
import { RATING_NAMES, RATINGS } from '../../model/terms.ts'
import { localDate } from '../../time.ts'
import { viDate } from '../../vi.ts'
import type { Block, PrintedPaper } from '../layout.ts'
import { type ConferenceFacts, conferenceHead, type Issuer, styleOf } from './conference-head.ts'
import { differenceText, subjectName } from './item-blocks.ts'

const votes = ({ tally }: ProposedItem): string => (tally ? RATINGS.map((rating) => tally[rating]).join('/') : '')

const level = ({ proposed, headOpinion }: ProposedItem): string =>
  headOpinion
    ? `${RATING_NAMES[proposed]} (ý kiến trưởng đơn vị: ${RATING_NAMES[headOpinion]})`
    : RATING_NAMES[proposed]

/** Every difference of every subject: none is left to be found by comparing columns. */
const differenceBlocks = (items: readonly ProposedItem[]): Block[] => {
  const found = items.flatMap((item) =>
    (item.differences ?? []).map(
      (each): Block => ({
        kind: 'text',
        text: `- ${subjectName(item)}. ${differenceText(each)}`,
      }),
    ),
  )
  return found.length === 0
    ? []
    : [{ kind: 'heading', level: 2, text: 'Mức đề nghị có điểm khác nhau, kèm lý do' }, ...found]
}

const totals = (items: readonly ProposedItem[]): string =>
  RATINGS.map((rating) => `${RATING_NAMES[rating]}: ${items.filter((item) => item.proposed === rating).length}`).join(
    '; ',
  )

/**
 * "Hồ sơ đề nghị xếp loại": the unit's one list, the collective first (plan, III.2.1). Votes stand in the order of the
 * levels, which the note under the table names.
 */
export const proposalPaper = (
  act: Pick<ProposalAct, 'track' | 'unitName' | 'items' | 'submittedAt' | 'onBehalf'> & Issuer,
  signer: { name: string; post: string },
  facts: ConferenceFacts,
): PrintedPaper => ({
  name: 'Danh sách đề nghị xếp loại',
  style: styleOf(act.conferenceKind),
  blocks: [
    conferenceHead(act, 'DS', localDate(act.submittedAt), facts),
    {
      kind: 'title',
      lines: [
        { text: 'DANH SÁCH', bold: true },
        { text: `Đề nghị xếp loại chất lượng tập thể, cá nhân năm ${facts.year}`, bold: true, ruled: 'short' },
      ],
    },
    {
      kind: 'table',
      head: ['TT', 'Tập thể, cá nhân', 'Tự xếp loại', 'Số phiếu', 'Mức đề nghị', 'Nhận xét, đánh giá'],
      rows: act.items.map((item, at) => [
        String(at + 1),
        subjectName(item),
        item.selfRating ? RATING_NAMES[item.selfRating] : '',
        votes(item),
        level(item),
        item.remark,
      ]),
      widths: [8, 20, 15, 12, 15, 30],
    },
    { kind: 'note', text: `(Số phiếu theo thứ tự: ${RATINGS.map((rating) => RATING_NAMES[rating]).join('/')})` },
    { kind: 'text', text: `Tổng số đề nghị: ${act.items.length}. ${totals(act.items)}.` },
    ...differenceBlocks(act.items),
    ...(act.onBehalf
      ? [
          {
            kind: 'note' as const,
            text: `(Đồng chí ${act.onBehalf.byName} nhập theo ${act.onBehalf.basis}, ngày ${viDate(act.onBehalf.paperDate)}; bản gốc lưu tại ${act.onBehalf.keptAt})`,
          },
        ]
      : []),
    { kind: 'signature', lines: [{ text: signer.post.toUpperCase(), bold: true }], name: signer.name },
  ],
})
