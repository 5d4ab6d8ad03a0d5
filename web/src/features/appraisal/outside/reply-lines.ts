import type { SheetRow } from '@kiemdiem/domain/appraisal/sheet/sheet'
import type { RequestAct, RequestItem } from '@kiemdiem/domain/consultation/outside/outside'
import type { OutsideStance } from '@kiemdiem/domain/consultation/outside/outside-stance'
import { replied } from '@kiemdiem/domain/consultation/outside/replied'
import type { Rating } from '@kiemdiem/domain/model/terms'
import { outsideWords as words } from './vi.ts'

/** What somebody has typed of one subject, or (under DISPATCH) of the dispatch, and not sent. */
export interface Typed {
  stance?: OutsideStance | null
  level?: Rating | null
  reason?: string
  /** The act of the proposal, and the part, that were seen when it was chosen. */
  proposal?: string
  seen?: string
  document?: string
  on?: string
}

/** Under which the number and the day of the dispatch are kept; no review has this id. */
export const DISPATCH = 'dispatch'

export interface ReplyLine extends RequestItem {
  row: SheetRow
  stance: OutsideStance | null
  level: Rating | null
  reason: string
  proposal: string
  seen: string
}

/** Subjects of a letter that one handles, with what was typed of each. */
export const replyLinesOf = (
  { items }: Pick<RequestAct, 'items'>,
  rows: ReadonlyMap<string, SheetRow>,
  typed: Readonly<Record<string, Typed>>,
): ReplyLine[] =>
  items.flatMap((item) => {
    const row = rows.get(item.reviewId)
    const { stance = null, level = null, reason = '', proposal = '', seen = '' } = typed[item.reviewId] ?? {}
    return row ? [{ ...item, row, stance, level, reason, proposal, seen }] : []
  })

/** What a choice is tied to: the proposal, and what was entered before, as they are seen. */
export const choosing = ({ row }: ReplyLine, letter: number, stance: OutsideStance | null): Typed => ({
  stance,
  proposal: row.proposal?.act ?? '',
  seen: row.outside?.[letter]?.answer?.part ?? '',
})

/** What goes with this call, or what is lacking. */
export const repliesToSend = (lines: readonly ReplyLine[]) => {
  const chosen = lines.flatMap((line) => (line.stance ? [{ ...line, stance: line.stance }] : []))
  for (const line of chosen) {
    const found = replied(line, line.row)
    if (!found.ok) return words.lacking(line.name, found.reason)
  }
  const items = chosen.map(({ reviewId, stance, level, reason, proposal, seen }) => ({
    ...{ reviewId, stance, reason, proposal, seen },
    level: stance === 'otherLevel' ? level : null,
  }))
  return items.length > 0 ? items : words.nothingChosen
}
