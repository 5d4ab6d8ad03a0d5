import { styleOf } from '../../conference/kind/conference-kind.ts'
import type { ProposalAct, ProposedItem } from '../../model/act.ts'
import { RATING_NAMES, RATINGS } from '../../model/terms.ts'
import { notRatedReason } from '../../ratings/not-rated/reasons.ts'
import { type Cells, isShown, laidTable } from '../../tables/laid-table.ts'
import { PROPOSAL } from '../../tables/rows/proposal.ts'
import { viCount } from '../../vi-count.ts'
import { titleOf } from '../layout/heads.ts'
import type { Block, PrintedPaper } from '../layout/layout.ts'
import { type ConferenceFacts, conferenceHead } from '../minutes-paper/conference-head.ts'
import { differenceText, subjectName } from '../minutes-paper/item-blocks.ts'
import { onBehalfBlocks } from '../minutes-paper/on-behalf-blocks.ts'
import { enclosedWith } from './enclosed-with.ts'

/** A unit's proposal as its papers need it, with the kind of conference that made it. */
export type PrintableProposal = Pick<ProposalAct, 'track' | 'unitName' | 'items' | 'submittedAt' | 'onBehalf'> & {
  conferenceKind: string
}

/** Votes in the order of the levels, as VOTES_NOTE names it. */
export const votes = ({ tally }: Pick<ProposedItem, 'tally'>): string =>
  tally ? RATINGS.map((rating) => tally[rating]).join('/') : ''

export const VOTES_NOTE = `(Số phiếu theo thứ tự: ${RATINGS.map((rating) => RATING_NAMES[rating]).join('/')})`

/** What a list calls those of whom no level is proposed. */
export const NOT_RATED_HERE = 'Không đánh giá, xếp loại'

const level = ({ proposed, headOpinion, notRated }: ProposedItem): string => {
  if (proposed === null) return notRated ? `${NOT_RATED_HERE}. Lý do: ${notRatedReason(notRated)}` : NOT_RATED_HERE
  return headOpinion
    ? `${RATING_NAMES[proposed]} (ý kiến người đứng đầu: ${RATING_NAMES[headOpinion]})`
    : RATING_NAMES[proposed]
}

const cellsOf = (item: ProposedItem, at: number): Cells<typeof PROPOSAL> => ({
  ...{ number: String(at + 1), subject: subjectName(item), votes: votes(item), level: level(item) },
  self: item.selfRating ? RATING_NAMES[item.selfRating] : item.selfRatingOnPaper ? 'Theo bản giấy' : '',
  ...{ remark: item.remark, post: item.post ?? '' },
})

/** Every difference of every subject: none is left to be found by comparing columns. */
const differenceBlocks = (items: readonly ProposedItem[], proposes: string): Block[] => {
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
    : [{ kind: 'heading', level: 2, text: `Mức ${proposes} có điểm khác nhau, kèm lý do` }, ...found]
}

/** How many are proposed at each level, and how many at none. */
export const totals = (items: readonly ProposedItem[]): string => {
  const count = (level: ProposedItem['proposed']) => items.filter(({ proposed }) => proposed === level).length
  return [
    ...RATINGS.map((rating) => `${RATING_NAMES[rating]}: ${viCount(count(rating))}`),
    ...(count(null) > 0 ? [`${NOT_RATED_HERE}: ${viCount(count(null))}`] : []),
  ].join('; ')
}

/**
 * The unit's one list, attached to its letter, the collective first (plan, III.2.1). Votes stand in the order of the
 * levels, which the note under the table names. `about`: of what, under its title; `proposes`: what its plan calls that.
 */
export const proposalList = (
  act: PrintableProposal,
  facts: ConferenceFacts,
  {
    about = `Đề nghị xếp loại chất lượng tập thể, cá nhân năm ${facts.year}`,
    proposes = 'đề nghị',
  }: { about?: string; proposes?: 'đề nghị' | 'đề xuất' } = {},
): PrintedPaper => {
  const style = styleOf(act.conferenceKind, facts.process)
  return {
    name: 'Danh sách đề nghị xếp loại',
    style,
    blocks: [
      conferenceHead(act.conferenceKind, null, null, facts),
      titleOf(style, 'DANH SÁCH', [
        { text: about, bold: true },
        { text: enclosedWith(style, 'TTr', facts), italic: true },
      ]),
      laidTable(PROPOSAL, facts.tables, act.items.map(cellsOf), { level: `Mức ${proposes}` }),
      ...(isShown(PROPOSAL, 'votes', facts.tables) ? [{ kind: 'note', text: VOTES_NOTE } satisfies Block] : []),
      { kind: 'text', text: `Tổng số ${proposes}: ${viCount(act.items.length)}. ${totals(act.items)}.` },
      ...differenceBlocks(act.items, proposes),
      ...onBehalfBlocks(act.onBehalf),
    ],
  }
}
