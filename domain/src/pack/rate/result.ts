import type { NotRatedReason } from '../../model/not-rated.ts'
import type { PackRef } from '../../model/rule-pack.ts'
import type { Rating } from '../../model/terms.ts'
import type { Basis } from '../shape/facts.ts'
import type { Severity } from '../shape/source.ts'

/** What a rule found. It names nobody: whom it concerns stands in ids. */
export interface Finding {
  rule: string
  severity: Severity
  /** Reviews. */
  subjects: string[]
  /** What is found, with the arithmetic, and what to do. */
  text: string
  source: string
  unverified: string | null
  restsOn: Basis[]
  /** Groups whose levels it tells of: who may not read all of them may not read it. */
  scopes: string[]
  /** The highest level that it leaves; null: it limits nothing. */
  limit: Rating | null
}

/** What stands of a subject. Only a level counts in quotas; nobody waits for who has none for a reason. */
export type Outcome =
  | { kind: 'level'; level: Rating }
  | { kind: 'open' }
  | { kind: 'notRated'; reason: NotRatedReason }
  /** "Chưa xếp loại – chờ kết luận", or "chờ kiểm điểm". */
  | { kind: 'awaits'; what: 'conclusion' | 'review' }

export interface SubjectResult {
  id: string
  outcome: Outcome
  /** Of the period, or of the year from its periods; null: the pack has none, or something is not judged yet. */
  score: number | null
  /** What the criteria come to: a suggestion, from which a lower level departs freely. */
  suggested: Rating | null
  findings: Finding[]
}

export interface QuotaResult {
  rule: string
  /** Group, agency, or both. */
  key: string
  name: string
  counts: Record<Rating, number>
  allowed: number
  /** How many are outstanding beyond what is allowed; how many of them have to become good for it to be kept. */
  over: number
  review: number
  /** How many may still rise from good: none, often, although one more is allowed. */
  room: number
  finding: Finding
}

export interface RateResult {
  pack: PackRef
  /** In the order of the inputs. */
  subjects: SubjectResult[]
  quotas: QuotaResult[]
}

/** What somebody may read, who reads levels of these groups, and of these bases. */
export const mayRead = (
  { scopes, restsOn }: Pick<Finding, 'scopes' | 'restsOn'>,
  viewer: { scopes: readonly string[]; bases: readonly Basis[] },
): boolean =>
  scopes.every((scope) => viewer.scopes.includes(scope)) && restsOn.every((basis) => viewer.bases.includes(basis))
