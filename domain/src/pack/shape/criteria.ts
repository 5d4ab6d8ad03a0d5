import type { Rating } from '../../model/terms.ts'
import type { Condition } from './check.ts'
import type { Match } from './match.ts'
import type { Source } from './source.ts'

/** How one criterion is judged: by a grade, by points up to a most, or by a share of hundred. */
export type Scale = { grades: true } | { points: number; step: number; allOrNone?: true } | { ratio: true }

/** A criterion, or a heading over others: `sum` is what their points must add up to. */
export type Criterion =
  | { id: string; label: string; scale: Scale }
  | { id: string; label: string; sum?: number; parts: readonly Criterion[] }

/** One addend of a score: what is judged, folded, times a factor. A share counts as its hundredth. */
export interface Term {
  of: readonly string[]
  fold: 'sum' | 'mean'
  times: number
}

export interface Formula {
  terms: readonly Term[]
  /** Decimals, half up. */
  decimals: number
}

/** How a level follows from what was judged. The first row of the ladder whose conditions all hold is suggested. */
export interface Regime {
  who: Match
  /** Id of the tree of criteria. */
  criteria: string
  score: Formula | null
  /** The year's score: given once, or the mean of its periods; `basis`: given once, the periods in view. */
  year: 'once' | 'average' | 'basis'
  ladder: readonly { level: Rating; when: readonly Condition[] }[]
  source: Source
}

/** The criteria at the ends of a tree. */
export const leavesOf = (tree: readonly Criterion[]): { id: string; label: string; scale: Scale }[] =>
  tree.flatMap((each) => ('scale' in each ? [each] : leavesOf(each.parts)))

/** The ends of a tree below these ids, themselves where they are ends. */
export const below = (tree: readonly Criterion[], ids: readonly string[]): string[] =>
  tree.flatMap((each) => {
    if (ids.includes(each.id)) return leavesOf([each]).map(({ id }) => id)
    return 'parts' in each ? below(each.parts, ids) : []
  })
