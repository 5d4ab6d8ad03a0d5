import { scopeIdOf } from '@kiemdiem/domain/ids'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Board } from '@kiemdiem/domain/model/progress'
import { byName } from '@kiemdiem/domain/vi'

export interface Waiting {
  reviewId: string
  name: string
  unitName: string
}

/** By track, whoever was decided and waits to be told, of groups that one handles; units in the plan's order, collectives first. */
export const waitingOn = (
  { id }: Pick<Campaign, 'id'>,
  boards: readonly Board[],
  scopes: readonly string[],
): ReadonlyMap<string, Waiting[]> => {
  const lines = boards
    .toSorted((a, b) => a.order - b.order)
    .flatMap(({ track, unitName, rows }) =>
      Object.entries(rows)
        .filter(([, { step, group }]) => step === 'notice' && group && scopes.includes(scopeIdOf(id, track, group)))
        .toSorted(([, a], [, b]) =>
          a.subjectKind === b.subjectKind ? byName(a.name, b.name) : a.subjectKind === 'unit' ? -1 : 1,
        )
        .map(([reviewId, { name }]) => ({ track, reviewId, name, unitName })),
    )
  return new Map(
    [...Map.groupBy(lines, ({ track }) => track)].map(([track, own]) => [
      track,
      own.map(({ reviewId, name, unitName }) => ({ reviewId, name, unitName })),
    ]),
  )
}
