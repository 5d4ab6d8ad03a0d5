import { tableRows } from '../../appraisal/facts/table-rows.ts'
import { isFinal } from '../../decision/outcome.ts'
import { decidedFindings } from '../../decision/table/decided-table.ts'
import { paths } from '../../ids.ts'
import type { Campaign } from '../../model/campaign.ts'
import type { Data, Finding, Invariant } from '../data.ts'

/** Rules that a resolution let somebody pass in this group. */
const passedIn = (data: Data, scope: string): Set<string> =>
  new Set(
    data
      .of('reviews/{reviewId}/parts/{partId}')
      .flatMap(([, part]) => ('overrides' in part && part.scope === scope ? part.overrides : []))
      .map(({ rule }) => rule),
  )

const passedOverAll = (data: Data, campaign: string): string[] =>
  data
    .of('acts/{actId}')
    .flatMap(([, act]) => (act.kind === 'decision' && act.campaign === campaign ? (act.overrides ?? []) : []))
    .map(({ rule }) => rule)

const ofGroup = (data: Data, campaign: Campaign, scope: { id: string; track: string; group: string }): Finding[] => {
  const sheets = data.of('sheets/{sheetId}').flatMap(([, sheet]) => (sheet.scope === scope.id ? [sheet] : []))
  const marks = new Map(data.of('marks/{reviewId}').map(([, mark]) => [mark.id, mark]))
  const rows = tableRows(sheets, marks)
  const decided = new Map(rows.flatMap(({ reviewId, row }) => (row.decided ? [[reviewId, row.decided] as const] : [])))
  if (![...decided.values()].some(isFinal)) return []
  const all = data
    .of('reviews/{reviewId}')
    .filter(
      ([, { campaign: of, track, group }]) => of === campaign.id && track === scope.track && group === scope.group,
    )
  const unseen = Math.max(0, all.length - rows.length)
  const found = decidedFindings(campaign, {
    ...{ track: scope.track, scopes: [scope.id], rows, decided },
    unseen: unseen > 0 ? { [scope.group]: unseen } : {},
  })
  const finding = found.ok ? found.groups.get(scope.group) : undefined
  if (finding?.severity !== 'block') return []
  const passed = new Set([...passedIn(data, scope.id), ...passedOverAll(data, campaign.id)])
  return passed.has(finding.rule)
    ? []
    : [{ at: paths.scope(scope.id), what: `is above its quota by ${finding.rule}, and no resolution says so` }]
}

/** Of what was decided no group is above its quota, counted anew by the campaign's rules, unless a resolution was recorded. */
export const quotas: Invariant = (data) =>
  data.of('scopes/{scopeId}').flatMap(([, scope]) => {
    const campaign = data.at('campaigns/{campaignId}', paths.campaign(scope.campaign))
    return campaign ? ofGroup(data, campaign, scope) : []
  })
