import { proposedOn } from '@kiemdiem/domain/appraisal/appraise'
import type { TableFindings } from '@kiemdiem/domain/appraisal/facts/table-findings'
import { sameOutcome } from '@kiemdiem/domain/decision/outcome'
import type { EnteredLine } from '../state/table-state.ts'
import { appraisedOf } from '../state/to-input.ts'
import type { DecisionGroup } from './lines.ts'

export const SHOWN = ['undecided', 'departs', 'found'] as const
type Shown = (typeof SHOWN)[number]

/** Of which lines the table shows; empty: of all. */
export interface LineFilter {
  group: string
  shown: Shown | ''
}

/** The unit proposed another level than was appraised, or the meeting says another than that. */
const departs = ({ line, item }: EnteredLine): boolean => {
  const appraised = appraisedOf(line)
  const said = item ?? line.row.decided
  const proposed = proposedOn(line.row)
  return (proposed !== null && proposed !== appraised.level) || (said !== undefined && !sameOutcome(said, appraised))
}

const isShown = (each: EnteredLine, shown: Shown, { of }: Pick<TableFindings, 'of'>): boolean => {
  if (shown === 'undecided') return each.line.state === 'open'
  if (shown === 'departs') return departs(each)
  return of.get(each.line.reviewId)?.findings.some(({ severity }) => severity !== 'info') ?? false
}

/** The groups with the lines that a filter leaves. What it leaves out is decided all the same, and keeps its number. */
export const filterLines = (
  groups: readonly DecisionGroup[],
  lines: readonly EnteredLine[],
  { group, shown }: LineFilter,
  table: Pick<TableFindings, 'of'>,
): DecisionGroup[] => {
  const left = new Set(
    lines.filter((each) => shown === '' || isShown(each, shown, table)).map(({ line }) => line.reviewId),
  )
  return groups
    .filter((each) => group === '' || each.group === group)
    .map((each) => ({ ...each, lines: each.lines.filter(({ reviewId }) => left.has(reviewId)) }))
    .filter((each) => each.lines.length > 0)
}
