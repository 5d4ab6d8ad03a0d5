import type { Campaign } from '../model/campaign.ts'
import { packOf } from '../pack/packs.ts'
import type { RatedSubject } from '../pack/rate/inputs.ts'
import { rate } from '../pack/rate/rate.ts'
import type { Finding } from '../pack/rate/result.ts'
import { NO_FACTS } from '../pack/shape/facts.ts'
import { sideOf } from '../workflow.ts'
import type { Mark } from './mark.ts'
import type { SheetRow } from './sheet/sheet.ts'

/** A row of the table, as far as quotas count it. */
export interface CountedRow {
  reviewId: string
  scope: string
  track: string
  group: string
  row: Pick<SheetRow, 'subject' | 'subjectKind' | 'proposal'>
  mark: Pick<Mark, 'level' | 'pending'> | undefined
}

const subjectOf = (campaign: Pick<Campaign, 'process'>, { reviewId, row, mark, ...at }: CountedRow): RatedSubject => ({
  ...{ id: reviewId, subject: row.subject, kind: row.subjectKind, side: sideOf(campaign.process, at.track) },
  ...{ ...at, class: null, standing: null, unitKind: '', agency: '', unit: '', heads: null, deputyOf: null },
  ...{ elsewhere: null, notRated: row.proposal?.notRated ?? null, level: mark?.level ?? null, levels: null },
  ...{ facts: NO_FACTS, periods: [] },
})

/**
 * What the campaign's rules say of each group as a set, with the levels proposed by now: the quota with its arithmetic. By
 * group. Only of groups that are seen whole; what counts over several groups needs all of them (R02) and is not told here.
 */
export const groupQuotas = (
  campaign: Pick<Campaign, 'process' | 'rulePack' | 'year' | 'conferenceRules'>,
  rows: readonly CountedRow[],
): { ok: true; of: ReadonlyMap<string, Finding> } | { ok: false; reason: 'packUnknown' | 'packDiffers' } => {
  const pinned = packOf(campaign)
  if (!pinned.ok) return pinned
  const { quotas } = rate(pinned, {
    ...{ year: campaign.year, period: 'year', subjects: rows.map((row) => subjectOf(campaign, row)) },
    ...{ groups: campaign.process.groups, already: [], raisedBy: {}, vote: campaign.conferenceRules.vote ?? null },
  })
  const groups = new Set(rows.map(({ group }) => group))
  return { ok: true, of: new Map(quotas.flatMap(({ key, finding }) => (groups.has(key) ? [[key, finding]] : []))) }
}
