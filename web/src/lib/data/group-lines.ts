import { scopeOf } from '@kiemdiem/domain/accounts/roles/scopes'
import type { Mark } from '@kiemdiem/domain/appraisal/mark'
import type { Sheet, SheetRow } from '@kiemdiem/domain/appraisal/sheet/sheet'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Board, Row } from '@kiemdiem/domain/model/progress'
import { hasStage } from '@kiemdiem/domain/workflow'

/** One subject of a table of ratings, and where it stands for whoever works on the table. */
export interface RatedLine<State> {
  reviewId: string
  scope: string
  track: string
  group: string
  row: SheetRow
  mark: Mark | undefined
  state: State
}

export interface RatedGroup<State> {
  scope: string
  track: string
  group: string
  name: string
  lines: RatedLine<State>[]
}

/** The groups that somebody handles in a campaign: of tracks that are appraised, none with himself in it. */
export const handledScopes = (campaign: Pick<Campaign, 'id' | 'process'>, scopes: readonly string[]) =>
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

/** The table: groups in the order of the process, in each the units in the plan's order, collectives and people by name. */
export const groupLines = <State>(
  scopes: ReturnType<typeof handledScopes>,
  found: { boards: readonly Board[]; sheets: readonly Sheet[]; marks: readonly Mark[] },
  stateOf: (row: SheetRow, onBoard: Row | undefined) => State,
): RatedGroup<State>[] => {
  const onBoards = rowsById(found.boards)
  const markOf = new Map(found.marks.map((mark) => [mark.id, mark]))
  const sheetsOf = Map.groupBy(found.sheets, ({ scope }) => scope)
  const orderOf = ({ reviewId }: RatedLine<State>) => onBoards.get(reviewId)?.order ?? 0
  return scopes
    .map(({ scope, track, group, name }) => ({
      ...{ scope, track, group, name },
      lines: (sheetsOf.get(scope) ?? [])
        .flatMap(({ rows }) => Object.entries(rows))
        .map(([reviewId, row]): RatedLine<State> => {
          const state = stateOf(row, onBoards.get(reviewId)?.row)
          return { reviewId, scope, track, group, row, mark: markOf.get(reviewId), state }
        })
        .sort((a, b) => orderOf(a) - orderOf(b) || a.row.name.localeCompare(b.row.name, 'vi')),
    }))
    .filter(({ lines }) => lines.length > 0)
}
