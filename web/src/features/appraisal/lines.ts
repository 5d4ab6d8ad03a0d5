import type { Mark } from '@kiemdiem/domain/appraisal/mark'
import type { Sheet, SheetRow } from '@kiemdiem/domain/appraisal/sheet/sheet'
import type { Board, Row } from '@kiemdiem/domain/model/progress'
import { awaitsProposal } from '@kiemdiem/domain/reviews/standing'
import { groupLines, type handledScopes, type RatedGroup, type RatedLine } from '../../lib/data/group-lines.ts'

/** Where a subject stands for who appraises: its proposal has gone back; it may be appraised; it has been handed over. */
type LineState = 'returned' | 'open' | 'handedOver'

export type Line = RatedLine<LineState>
export type Group = RatedGroup<LineState>

/** Whose proposal has not come yet, by unit: whom to call. */
export interface Awaited {
  unit: string
  unitName: string
  names: string[]
}

const stateOf = ({ proposal }: SheetRow, row: Row | undefined): LineState => {
  if (row?.step === 'consultation' || row?.step === 'appraisal') return proposal ? 'open' : 'returned'
  return row === undefined || awaitsProposal(row.step) ? 'returned' : 'handedOver'
}

/** The table of these groups as who appraises sees it. */
export const groupsOf = (
  scopes: ReturnType<typeof handledScopes>,
  boards: readonly Board[],
  sheets: readonly Sheet[],
  marks: readonly Mark[],
): Group[] => groupLines(scopes, { boards, sheets, marks }, stateOf)

/** Units whose proposals are awaited in tracks that are appraised, in the plan's order. */
export const awaitedIn = (boards: readonly Board[], tracks: readonly string[]): Awaited[] =>
  boards
    .filter(({ track }) => tracks.includes(track))
    .toSorted((a, b) => a.order - b.order)
    .map(({ unit, unitName, rows }) => ({
      ...{ unit, unitName },
      names: Object.values(rows)
        .filter(({ step }) => awaitsProposal(step))
        .map(({ name }) => name),
    }))
    .filter(({ names }) => names.length > 0)

/** Whoever has no mark yet and needs one: the unit's level may be taken for all of them at once. */
export const acceptable = (groups: readonly Group[]): Line[] =>
  groups
    .flatMap(({ lines }) => lines)
    .filter(
      ({ state, row, mark }) =>
        state === 'open' && row.proposal?.proposed != null && !row.proposal.notRated && !mark?.level && !mark?.pending,
    )
