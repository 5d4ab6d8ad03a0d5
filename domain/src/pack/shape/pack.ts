import type { Rating } from '../../model/terms.ts'
import type { Assignment } from '../../template/template.ts'
import type { Check } from './check.ts'
import type { Criterion, Regime } from './criteria.ts'
import type { Match } from './match.ts'
import type { Quota } from './quota.ts'
import type { Severity, Source } from './source.ts'

export type Period = 'month' | 'quarter' | 'year'

/** What comes before what: the first must be done where the second is. `within`: which of the first concern one of the second. */
export interface Edge {
  rule: string
  severity: Severity
  before: Match
  after: Match
  /** Of the same unit, of the same subject, the unit that a head heads, or all of the campaign. */
  within: 'unit' | 'subject' | 'headed' | 'campaign'
  /** What is out of order; `{count}`: how many come first. */
  text: string
  source: Source
}

interface Deadline {
  id: string
  text: string
  /** "trước ngày": month and day, or so many working days before the conference. */
  before: { monthDay: string } | { workingDays: number }
  source: Source
}

/**
 * The rules of one year as data: what code reads is this shape and nothing else of a year. Closed sets (facts, predicates,
 * effects) instead of a language; whatever a year needs besides is a new member of a set, with its meaning in code.
 */
export interface Pack {
  id: string
  version: number
  name: string
  /** Years of campaigns for which it was made. */
  years: { from: number; to: number | null }
  sources: readonly Source[]
  /** Highest first. `former`: how it was called in years before. */
  levels: readonly { code: Rating; label: string; former: readonly string[] }[]
  periods: readonly Period[]
  /** Trees by id. */
  criteria: Readonly<Record<string, readonly Criterion[]>>
  /** The first that fits a subject, by side and class. */
  regimes: readonly Regime[]
  checks: readonly Check[]
  quotas: readonly Quota[]
  groups: readonly { id: string; name: string }[]
  /** One level a person and side, at the highest post: what is said of who is given two. */
  once: { rule: string; severity: Severity; text: string; source: Source }
  /** Levels that depart from those before them, without a reason. */
  departures: { severity: Severity; source: Source }
  /** Two orders: of reviewing, and of giving levels. */
  order: { review: readonly Edge[]; rating: readonly Edge[] }
  deadlines: readonly Deadline[]
  /** Form by subject and period, the first that fits. Ids carry the pack's year. */
  forms: readonly { who: Match; period: Period; form: string }[]
  /** Group and decider by subject, the first row that fits in a track. */
  assign: readonly Assignment[]
  /** Who proposes and who appraises, the first that fits. */
  proposers: readonly { who: Match; proposes: string; appraises: string | null }[]
  dossier: readonly { paper: string; source: Source }[]
  /** Layout of papers by their own date. */
  layouts: readonly { from: string; style: string }[]
}
