import { below, type Criterion, type Formula, leavesOf, type Regime, type Scale } from '../shape/criteria.ts'
import type { RatedSubject } from './inputs.ts'

const roundHalfUp = (value: number, decimals: number): number => {
  const factor = 10 ** decimals
  // What is a hair below a half for having no exact binary form is a half.
  return Math.floor(value * factor + 0.5 + 1e-9) / factor
}

const mean = (values: readonly number[]): number => values.reduce((sum, each) => sum + each, 0) / values.length

/** The score of one period; null while something is not judged. */
const scoreOf = (
  formula: Formula,
  tree: readonly Criterion[],
  points: RatedSubject['facts']['points'],
): number | null => {
  const scales = new Map(leavesOf(tree).map(({ id, scale }) => [id, scale]))
  const judgedAs = (id: string): number | null => {
    const [given, scale] = [points[id], scales.get(id)]
    if (given === undefined || scale === undefined) return null
    return 'ratio' in scale ? given / 100 : given
  }
  let total = 0
  for (const { of, fold, times } of formula.terms) {
    const values = below(tree, of).map(judgedAs)
    const known = values.filter((each) => each !== null)
    if (known.length < values.length || known.length === 0) return null
    total += (fold === 'sum' ? known.reduce((sum, each) => sum + each, 0) : mean(known)) * times
  }
  return roundHalfUp(total, formula.decimals)
}

/** The score of a subject: of its period, or for a year that is their average, of the periods before. */
export const scoreFor = (
  { score, year }: Pick<Regime, 'score' | 'year'>,
  tree: readonly Criterion[],
  { facts, periods }: Pick<RatedSubject, 'facts' | 'periods'>,
  period: string,
): number | null => {
  if (!score) return null
  if (period !== 'year' || year !== 'average' || periods.length === 0) return scoreOf(score, tree, facts.points)
  const known = periods.flatMap((each) => each.score ?? [])
  return known.length < periods.length ? null : roundHalfUp(mean(known), score.decimals)
}

const fits = (scale: Scale, value: number): boolean => {
  if ('grades' in scale) return false
  if ('ratio' in scale) return value >= 0 && value <= 100
  if (scale.allOrNone) return value === 0 || value === scale.points
  const steps = value / scale.step
  return value >= 0 && value <= scale.points && Math.abs(steps - Math.round(steps)) < 1e-9
}

/** Points that their criterion cannot have, by its label. */
export const unfitPoints = (tree: readonly Criterion[], points: RatedSubject['facts']['points']): string[] =>
  (Object.keys(points).length === 0 ? [] : leavesOf(tree)).flatMap(({ id, label, scale }) => {
    const given = points[id]
    return given === undefined || fits(scale, given) ? [] : [label]
  })
