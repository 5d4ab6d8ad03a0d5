import { decidingFor } from '@kiemdiem/domain/decision/shown/deciding-for'
import { scopeIdOf } from '@kiemdiem/domain/ids'
import type { Access } from '@kiemdiem/domain/model/access'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Board, Row } from '@kiemdiem/domain/model/progress'
import { byName } from '@kiemdiem/domain/vi'

export interface Waiting {
  reviewId: string
  name: string
  /** Empty of the collective itself. */
  unitName: string
}

interface Teller {
  uid: string
  access: Pick<Access, 'organiser' | 'scopes'>
}

/**
 * By track, whoever was decided and waits to be told, of groups that one handles, and the others on whom one decides in a track that one
 * organises, as far as a board tells; units in the plan's order, collectives first.
 */
export const waitingOn = (
  campaign: Pick<Campaign, 'id' | 'process'>,
  boards: readonly Board[],
  { uid, access: { organiser, scopes = [] } }: Teller,
): ReadonlyMap<string, Waiting[]> => {
  const decides = decidingFor(campaign, uid).length > 0
  const tells = (track: string, { group, subject, subjectKind }: Row) =>
    (group && scopes.includes(scopeIdOf(campaign.id, track, group))) ||
    (decides && organiser.includes(track) && subjectKind === 'person' && subject !== uid)
  const lines = boards
    .toSorted((a, b) => a.order - b.order)
    .flatMap(({ track, unitName, rows }) =>
      Object.entries(rows)
        .filter(([, row]) => row.step === 'notice' && tells(track, row))
        .toSorted(([, a], [, b]) =>
          a.subjectKind === b.subjectKind ? byName(a.name, b.name) : a.subjectKind === 'unit' ? -1 : 1,
        )
        .map(([reviewId, { name, subjectKind }]) => ({
          ...{ track, reviewId, name },
          unitName: subjectKind === 'unit' ? '' : unitName,
        })),
    )
  return new Map(
    [...Map.groupBy(lines, ({ track }) => track)].map(([track, own]) => [
      track,
      own.map(({ reviewId, name, unitName }) => ({ reviewId, name, unitName })),
    ]),
  )
}
