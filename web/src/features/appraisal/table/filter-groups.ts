import { appraise } from '@kiemdiem/domain/appraisal/appraise'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Finding } from '@kiemdiem/domain/pack/rate/result'
import type { Group, Line } from '../lines.ts'

/** What a line may lack: the unit's proposal, any opinion, the level that is proposed, the reason for it. */
export const MISSING = ['proposal', 'opinions', 'level', 'reason'] as const
type Missing = (typeof MISSING)[number]

export const FOUND = ['block', 'warn', 'none'] as const
type Found = (typeof FOUND)[number]

/** Of which lines the table shows; empty: of all. */
export interface TableFilter {
  group: string
  unit: string
  found: Found | ''
  missing: Missing | ''
}
export const NO_FILTER: TableFilter = { group: '', unit: '', found: '', missing: '' }

type FindingsOf = (line: Line) => readonly Finding[]

const lacks = (line: Line, missing: Missing, { conferenceRules }: Pick<Campaign, 'conferenceRules'>): boolean => {
  const { reviewId, row, mark, state } = line
  if (missing === 'proposal') return state === 'returned'
  if (state !== 'open') return false
  if (missing === 'opinions') return Object.keys(row.opinions ?? {}).length === 0
  const notRated = row.proposal?.notRated ?? null
  const said = appraise({ review: { id: reviewId, notRated }, row, mark }, conferenceRules)
  return !said.ok && said.reason === `${missing}Missing`
}

const hasFound = (findings: readonly Finding[], found: Found): boolean => {
  const severities = findings.map(({ severity }) => severity)
  return found === 'none'
    ? !severities.includes('block') && !severities.includes('warn')
    : severities.some((severity) => severity === found)
}

/** The units that lines come from, as the table has them. */
export const unitsIn = (groups: readonly Group[]): string[] => [
  ...new Set(groups.flatMap(({ lines }) => lines.flatMap(({ row }) => row.proposal?.unitName ?? []))),
]

/** The groups with the lines that a filter leaves; one that has none left is not shown. */
export const filterGroups = (
  groups: readonly Group[],
  { group, unit, found, missing }: TableFilter,
  { campaign, findingsOf }: { campaign: Pick<Campaign, 'conferenceRules'>; findingsOf: FindingsOf },
): Group[] =>
  groups
    .filter((each) => group === '' || each.group === group)
    .map((each) => ({
      ...each,
      lines: each.lines.filter(
        (line) =>
          (unit === '' || line.row.proposal?.unitName === unit) &&
          (missing === '' || lacks(line, missing, campaign)) &&
          // What has been handed over is settled: nothing is to be done about it here.
          (found === '' || (line.state === 'open' && hasFound(findingsOf(line), found))),
      ),
    }))
    .filter(({ lines }) => lines.length > 0)
