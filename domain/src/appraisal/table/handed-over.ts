import { scopeOf } from '../../accounts/roles/scopes.ts'
import { reviewIdOf } from '../../ids.ts'
import type { Campaign } from '../../model/campaign.ts'
import type { AppraisalAct, AppraisalPart } from '../appraisal.ts'
import { lineHandedOver, type Table, type TableLine, tableOf } from './table.ts'

type Rules = Parameters<typeof tableOf>[0] & Pick<Campaign, 'id'>

/** As a text names who is not shown; of what was handed over long ago it is not known who is a collective. */
export const inText = (name: string, kind: 'person' | 'unit' | undefined): string =>
  kind === undefined ? name : `${kind === 'unit' ? 'tập thể' : 'đồng chí'} ${name}`

/** The lines of parts, by review; what was handed over before the row was kept with it has none. */
const linesOf = (campaign: Rules, track: string, parts: readonly AppraisalPart[]): Map<string, TableLine> =>
  new Map(
    parts.flatMap((part): [string, TableLine][] => {
      const { row, scope } = part
      const group = campaign.process.groups.find(
        ({ id }) => scopeOf({ campaign: campaign.id, track, group: id }) === scope,
      )
      if (!row || !group) return []
      const reviewId = reviewIdOf(campaign.id, row.subject, track)
      return [[reviewId, lineHandedOver({ reviewId, scope, track, group: group.id, row }, part)]]
    }),
  )

/** The last of these tables as it was handed over, of what its reader was given; whatever has happened since. */
export const tableHandedOver = (
  campaign: Rules,
  acts: readonly AppraisalAct[],
  parts: readonly AppraisalPart[],
): Table => {
  const act = acts.at(-1)
  if (!act) return { groups: [], hidden: [] }
  const lines = linesOf(campaign, act.track, parts)
  const shown = act.items.flatMap(({ reviewId }) => lines.get(reviewId) ?? [])
  const hidden = act.items
    .filter(({ reviewId }) => !lines.has(reviewId))
    .map(({ name, part }) => inText(name, part?.subjectKind))
  return tableOf(campaign, shown, hidden, [...lines.values()])
}
