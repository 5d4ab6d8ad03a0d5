import type { TableFindings } from '../../appraisal/facts/table-findings.ts'
import type { Review } from '../../model/review.ts'
import { isEmpty, tidy } from '../../vi.ts'
import type { Override } from '../decision.ts'
import { findingsOf, wayIn } from '../result/checks.ts'
import type { ResultFacts } from '../result/facts.ts'
import type { ResultItem } from '../result/item-problem.ts'
import { BOTH_SIDES, isAboveCivil } from './decided-again.ts'
import { overridesFor } from './overrides.ts'

/**
 * By which resolutions a committee passes rules for one subject, and his group. Where it leaves him above what was decided of him as holder
 * of a post, which below the highest level is questioned and not forbidden, its reason on the row does too.
 */
export const keptIn = (
  facts: ResultFacts,
  table: TableFindings,
  { item, review }: { item: ResultItem; review: Review },
): Override[] => {
  if (wayIn(facts) !== 'committee') return []
  const { overrides, date } = facts.input
  const above = isAboveCivil(item.level, facts.civil.get(review.subject))
  const blocks = findingsOf(table, review.id).flatMap(({ severity, rule }) => (severity === 'block' ? [rule] : []))
  const group = table.groups.get(review.group)
  const given = [
    ...overridesFor(overrides, review.id, above ? [...blocks, BOTH_SIDES] : blocks),
    ...overridesFor(overrides, review.group, group?.severity === 'block' ? [group.rule] : []),
  ]
  const said = above && !given.some(({ rule }) => rule === BOTH_SIDES) && !isEmpty(item.reason)
  return said ? [...given, { rule: BOTH_SIDES, number: '', date, reason: tidy(item.reason).trim() }] : given
}
