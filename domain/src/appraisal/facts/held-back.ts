import type { Finding } from '../../pack/rate/result.ts'
import { isEmpty } from '../../vi.ts'
import type { Mark } from '../mark.ts'
import type { RowFindings, TableFindings } from './table-findings.ts'

interface Handed {
  reviewId: string
  group: string
  mark: Pick<Mark, 'reason'> | undefined
}

/** What the rules find of a row, the quota of its group with it where this row is one of those too many. */
export const findingsOn = (
  { of, groups, agencies }: Pick<TableFindings, 'of' | 'groups' | 'agencies'>,
  { reviewId, group }: Pick<Handed, 'reviewId' | 'group'>,
): readonly Finding[] => {
  const own: RowFindings['findings'] = of.get(reviewId)?.findings ?? []
  const sums = [...agencies.map(({ finding }) => finding), ...[groups.get(group) ?? []].flat()]
  return [...own, ...sums.filter(({ severity, subjects }) => severity !== 'info' && subjects.includes(reviewId))]
}

/** The rule that keeps a row from being handed over; null: none does. */
export const blockedBy = (findings: readonly Finding[]): string | null =>
  findings.find(({ severity }) => severity === 'block')?.rule ?? null

/**
 * The first rule that warns and is not answered: neither by a reason on the row, nor by being accepted when the table is handed
 * over. Null: none.
 */
export const unanswered = (
  findings: readonly Finding[],
  mark: Handed['mark'],
  accepted: readonly string[],
): string | null =>
  isEmpty(mark?.reason ?? '')
    ? (findings.find(({ severity, rule }) => severity === 'warn' && !accepted.includes(rule))?.rule ?? null)
    : null

/** The warnings that go on with a level: those that tell of no other group than its own, whose readers they will have. */
export const warningsToKeep = (findings: readonly Finding[], scope: string): Finding[] =>
  findings.filter(({ severity, scopes }) => severity === 'warn' && scopes.every((each) => each === scope))
