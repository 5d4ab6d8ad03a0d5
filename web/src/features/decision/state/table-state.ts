import type { EnteredItem } from '@kiemdiem/domain/decision/decide-item'
import type { MeetingMember } from '@kiemdiem/domain/decision/decision'
import { outcomeOf } from '@kiemdiem/domain/decision/outcome'
import { decidedFindings } from '@kiemdiem/domain/decision/table/decided-table'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { DecisionGroup, DecisionLine } from '../lines/lines.ts'
import type { Entered } from './entries.ts'
import { itemEntry, toItem } from './to-input.ts'

export interface EnteredLine {
  line: DecisionLine
  item: EnteredItem | null
  own: readonly string[]
}

interface Room {
  roll: readonly MeetingMember[]
  ballot: 'showOfHands' | 'paper'
  ownOn: (line: DecisionLine) => readonly string[]
}

/** Every line with what is entered of it. */
export const enteredLines = (groups: readonly DecisionGroup[], entered: Entered, room: Room): EnteredLine[] =>
  groups
    .flatMap(({ lines }) => lines)
    .map((line) => {
      const own = room.ownOn(line)
      const entry = itemEntry(entered, line.reviewId)
      return { line, own, item: line.state === 'open' ? toItem(line, entry, { ...room, own }) : null }
    })

/** The rules over the table as it would be. */
export const findingsOf = (
  campaign: Campaign,
  track: string,
  { lines, scopes, unseen }: { lines: readonly EnteredLine[]; scopes: readonly string[]; unseen: number },
) => {
  const groups = [...new Set(lines.map(({ line }) => line.group))]
  return decidedFindings(campaign, {
    ...{ track, scopes, rows: lines.map(({ line }) => line) },
    decided: new Map(
      lines.flatMap(({ line, item }) => {
        const said = item ?? line.row.decided
        return said ? [[line.reviewId, outcomeOf(said)] as const] : []
      }),
    ),
    // Of which group each of the others is, boards do not say: the server counts them.
    unseen: Object.fromEntries(groups.map((group) => [group, unseen])),
  })
}
