import type { NotRatedReason } from '../../model/not-rated.ts'
import type { Grade, Rating } from '../../model/terms.ts'
import type { DisciplineSide, Flag, NumberFact } from './facts.ts'
import type { Match } from './match.ts'
import type { Severity, Source } from './source.ts'

export type Op = '<' | '<=' | '=' | '>=' | '>'

/** Levels that a condition may look at besides one's own: of the unit headed or helped to lead, of the other side. */
export type Linked = 'unit' | 'field' | 'otherSide'

/** The closed set of predicates. All of a list must hold; what is not known does not. */
export type Condition =
  | { fact: NumberFact; op: Op; value: number }
  | { flag: Flag; is: boolean }
  /** A decision of these sides; where said, only of those counted in an earlier year or not, mended by oneself or not. */
  | { discipline: readonly DisciplineSide[]; counted?: boolean; selfMended?: boolean }
  | { level: 'own' | 'yearBefore' | Linked; is: 'atLeast' | 'below' | 'exactly'; value: Rating }
  /** At least this share of hundred of the graded criteria (a parent stands for all below it) has this grade or a better one. */
  | { grades: readonly string[]; atLeast: Grade; share: number }
  /** At least one of them has exactly this grade. */
  | { grades: readonly string[]; some: Grade }
  | { score: Op; value: number }

export type Effect =
  /** Not higher than this, or than a linked level where that is known. */
  | { cap: Rating }
  | { capAt: Linked }
  | { force: Rating }
  | { notRated: NotRatedReason }
  /** No level for now; nobody else waits for it. */
  | { awaits: 'conclusion' | 'review' }
  /** Nothing follows by itself: what to do. */
  | { say: string }

/** One rule about one subject. */
export interface Check {
  rule: string
  severity: Severity
  who: Match
  when: readonly Condition[]
  /** Exceptions: known to hold, any of them keeps the rule from applying. */
  unless?: readonly Condition[]
  effect: Effect
  /** What is found; `{fact}` is that number, `{limit}` the number of the first condition that has one. */
  text: string
  source: Source
}
