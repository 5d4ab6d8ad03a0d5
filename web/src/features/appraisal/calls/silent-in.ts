import type { Body } from '@kiemdiem/domain/model/process'
import type { Board } from '@kiemdiem/domain/model/progress'
import type { Group, Line } from '../lines.ts'

/** A body that was asked and has not given its opinion of everybody yet, with of how many. */
export interface Silent {
  body: string
  bodyName: string
  members: readonly string[]
  count: number
}

/** Bodies outside whose dispatch is awaited of these lines: nobody of theirs is in the registry. */
const silentOutside = (lines: readonly Line[]): Silent[] => {
  const awaited = lines.flatMap(({ state, row }) =>
    state === 'handedOver' ? [] : Object.values(row.outside ?? {}).filter(({ answer }) => !answer),
  )
  return [...Map.groupBy(awaited, ({ name }) => name)].map(([name, own]) => ({
    ...{ body: name, bodyName: name, members: [], count: own.length },
  }))
}

/** Bodies whose opinions are awaited of the subjects of these groups: who is in a group that one does not handle is not counted. */
export const silentIn = (
  groups: readonly Group[],
  boards: readonly Pick<Board, 'rows'>[],
  bodies: readonly Body[],
): Silent[] => {
  const rows = new Map(boards.flatMap((board) => Object.entries(board.rows)))
  const lines = groups.flatMap((group) => group.lines)
  const here = bodies
    .map(({ id, name, members }) => ({
      ...{ body: id, bodyName: name, members },
      count: lines.filter(({ reviewId, row }) => {
        const onBoard = rows.get(reviewId)
        const asked = onBoard?.step === 'consultation' && members.some((uid) => onBoard.actors.includes(uid))
        return asked && !row.opinions?.[id]
      }).length,
    }))
    .filter(({ count }) => count > 0)
  return [...here, ...silentOutside(lines)]
}
