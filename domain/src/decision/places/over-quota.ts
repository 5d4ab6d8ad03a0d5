import { tableRows } from '../../appraisal/facts/table-rows.ts'
import type { Sheet } from '../../appraisal/sheet/sheet.ts'
import type { Campaign } from '../../model/campaign.ts'
import { UNDECIDED } from '../outcome.ts'
import { decidedFindings } from '../table/decided-table.ts'

interface Allotted {
  track: string
  group: string
  /** Of the group. */
  sheets: readonly Sheet[]
  /** How many of it are on no sheet yet. */
  unseen: number
  /** By decider, as they would stand. */
  places: ReadonlyMap<string, number>
}

/**
 * Whether a group could not bear its places even if all others of it were good, which is what its base grows by: those places, and the
 * outstanding that deciders without places gave already.
 */
export const overQuota = (campaign: Campaign, { track, group, sheets, unseen, places }: Allotted): boolean => {
  const rows = tableRows(sheets, new Map())
  const given = rows.filter(
    ({ row: { decided, decider } }) => decided?.level === 'outstanding' && !(decider && places.has(decider)),
  )
  const wanted = [...places.values()].reduce((sum, count) => sum + count, 0) + given.length
  const rated = rows.filter(({ row }) => !row.proposal?.notRated)
  if (wanted > rated.length + unseen) return true
  // Who is on no sheet yet counts as good; places beyond those who are, are theirs.
  const level = (at: number) => (at < wanted ? ('outstanding' as const) : ('good' as const))
  const found = decidedFindings(campaign, {
    ...{ track, rows, scopes: [...new Set(sheets.map(({ scope }) => scope))] },
    decided: new Map(rated.map(({ reviewId }, at) => [reviewId, { ...UNDECIDED, level: level(at) }])),
    unseen: unseen > 0 ? { [group]: unseen } : {},
  })
  return found.ok && found.groups.get(group)?.severity === 'block'
}
