import { scopeOf } from '@kiemdiem/domain/accounts/roles/scopes'
import type { Mark } from '@kiemdiem/domain/appraisal/mark'
import type { Sheet, SheetRow } from '@kiemdiem/domain/appraisal/sheet/sheet'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Board, Row } from '@kiemdiem/domain/model/progress'
import { awaitsProposal } from '@kiemdiem/domain/reviews/standing'
import { hasStage } from '@kiemdiem/domain/workflow'

/** Where a subject stands for who appraises: its proposal has gone back; it may be appraised; it has been handed over. */
type LineState = 'returned' | 'open' | 'handedOver'

export interface Line {
  reviewId: string
  scope: string
  track: string
  group: string
  row: SheetRow
  mark: Mark | undefined
  state: LineState
}

export interface Group {
  scope: string
  track: string
  group: string
  name: string
  lines: Line[]
}

/** Whose proposal has not come yet, by unit: whom to call. */
export interface Awaited {
  unit: string
  unitName: string
  names: string[]
}

/** The groups that somebody appraises in a campaign: of tracks that have the stage, none with himself in it. */
export const appraisedScopes = (campaign: Pick<Campaign, 'id' | 'process'>, scopes: readonly string[]) =>
  campaign.process.tracks
    .filter(({ id }) => hasStage(campaign.process, id, 'appraisal'))
    .flatMap(({ id: track }) =>
      campaign.process.groups.map(({ id: group, name }) => ({
        track,
        group,
        name,
        scope: scopeOf({ campaign: campaign.id, track, group }),
      })),
    )
    .filter(({ scope }) => scopes.includes(scope))

const rowsById = (boards: readonly Board[]): Map<string, { row: Row; order: number }> =>
  new Map(boards.flatMap(({ rows, order }) => Object.entries(rows).map(([id, row]) => [id, { row, order }] as const)))

const stateOf = ({ proposal }: SheetRow, row: Row | undefined): LineState => {
  if (row?.step === 'consultation' || row?.step === 'appraisal') return proposal ? 'open' : 'returned'
  return row === undefined || awaitsProposal(row.step) ? 'returned' : 'handedOver'
}

/** The table: groups in the order of the process, in each the units in the plan's order, collectives and people by name. */
export const groupsOf = (
  scopes: ReturnType<typeof appraisedScopes>,
  boards: readonly Board[],
  sheets: readonly Sheet[],
  marks: readonly Mark[],
): Group[] => {
  const onBoards = rowsById(boards)
  const markOf = new Map(marks.map((mark) => [mark.id, mark]))
  const sheetsOf = Map.groupBy(sheets, ({ scope }) => scope)
  const orderOf = ({ reviewId }: Line) => onBoards.get(reviewId)?.order ?? 0
  return scopes
    .map(({ scope, track, group, name }) => ({
      ...{ scope, track, group, name },
      lines: (sheetsOf.get(scope) ?? [])
        .flatMap(({ rows }) => Object.entries(rows))
        .map(([reviewId, row]): Line => {
          const state = stateOf(row, onBoards.get(reviewId)?.row)
          return { reviewId, scope, track, group, row, mark: markOf.get(reviewId), state }
        })
        .sort((a, b) => orderOf(a) - orderOf(b) || a.row.name.localeCompare(b.row.name, 'vi')),
    }))
    .filter(({ lines }) => lines.length > 0)
}

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
