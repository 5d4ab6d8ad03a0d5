import { scopeOf } from '@kiemdiem/domain/accounts/roles/scopes'
import type { Sheet, SheetRow } from '@kiemdiem/domain/appraisal/sheet/sheet'
import { wayOf } from '@kiemdiem/domain/decision/way'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Decider } from '@kiemdiem/domain/model/process'
import type { Board, Row } from '@kiemdiem/domain/model/progress'

interface Waiting {
  reviewId: string
  row: Row
  unitName: string
  /** What its unit proposed; null where that is not the reader's to know, and need not be. */
  proposed: SheetRow['proposal']
}

export interface WaitingFor {
  decider: Decider
  track: string
  lines: Waiting[]
}

interface Seen {
  campaign: Campaign
  organiser: readonly string[]
  /** Groups that the reader handles, and their sheets. */
  scopes: readonly string[]
  sheets: readonly Sheet[]
}

/**
 * Whose result may be entered from its paper by who organises a track: whatever a superior decides, and of heads of agencies and
 * committees those of groups that he handles. A board names who decides, and neither a level nor an id.
 */
export const waitingIn = (boards: readonly Board[], { campaign, organiser, scopes, sheets }: Seen): WaitingFor[] => {
  const proposals = new Map(
    sheets.flatMap(({ rows }) => Object.entries(rows).map(([id, { proposal }]) => [id, proposal] as const)),
  )
  const lines = boards
    .filter(({ track }) => organiser.includes(track))
    .toSorted((a, b) => a.order - b.order)
    .flatMap(({ track, rows, unitName }) =>
      Object.entries(rows).flatMap(([reviewId, row]) => {
        const decider = campaign.process.deciders.find(({ name }) => name === row.holder)
        if (row.step !== 'decision' || !decider) return []
        const way = wayOf(decider)
        const handled =
          row.group !== undefined && scopes.includes(scopeOf({ campaign: campaign.id, track, group: row.group }))
        if (way !== 'superior' && !(way !== 'meeting' && handled)) return []
        return [{ decider, track, line: { reviewId, row, unitName, proposed: proposals.get(reviewId) ?? null } }]
      }),
    )
  return [...Map.groupBy(lines, ({ decider, track }) => `${track} ${decider.id}`).values()].flatMap((own) => {
    const [first] = own
    return first ? [{ decider: first.decider, track: first.track, lines: own.map(({ line }) => line) }] : []
  })
}
