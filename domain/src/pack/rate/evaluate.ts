import { GRADES, RATINGS, type Rating } from '../../model/terms.ts'
import type { Check, Condition, Linked, Op } from '../shape/check.ts'
import { below, type Criterion } from '../shape/criteria.ts'
import type { Facts, NumberFact } from '../shape/facts.ts'

/** What conditions are asked of. */
export interface Case {
  facts: Facts
  number: (fact: NumberFact) => number | null
  level: (of: 'own' | 'yearBefore' | Linked) => Rating | null
  score: number | null
  tree: readonly Criterion[]
}

/** Null: what is asked is not known. */
type Answer = boolean | null

const compare = (op: Op, a: number | null, b: number): Answer => {
  if (a === null) return null
  switch (op) {
    case '<':
      return a < b
    case '<=':
      return a <= b
    case '=':
      return a === b
    case '>=':
      return a >= b
    case '>':
      return a > b
  }
}

const levelIs = (level: Rating | null, is: 'atLeast' | 'below' | 'exactly', value: Rating): Answer => {
  if (level === null) return null
  if (is === 'exactly') return level === value
  return RATINGS.indexOf(level) <= RATINGS.indexOf(value) === (is === 'atLeast')
}

type Graded = Extract<Condition, { grades: readonly string[] }>

/** As soon as it cannot be otherwise whatever the rest is graded, the answer is known. */
const gradesAre = (condition: Graded, { tree, facts }: Case): Answer => {
  if (Object.keys(facts.grades).length === 0) return null
  const leaves = below(tree, condition.grades)
  const grades = leaves.flatMap((id) => facts.grades[id] ?? [])
  const open = leaves.length - grades.length
  if ('some' in condition)
    return grades.includes(condition.some) ? true : open > 0 || leaves.length === 0 ? null : false
  const least = GRADES.indexOf(condition.atLeast)
  const reached = grades.filter((grade) => GRADES.indexOf(grade) <= least).length
  if (leaves.length === 0 || grades.length === 0) return null
  if (reached * 100 >= condition.share * leaves.length) return true
  return (reached + open) * 100 >= condition.share * leaves.length ? null : false
}

/** Whether a condition holds of a case; null: what it asks is not known. */
export const holds = (condition: Condition, of: Case): Answer => {
  if ('fact' in condition) return compare(condition.op, of.number(condition.fact), condition.value)
  if ('flag' in condition) {
    const known = of.facts.flags[condition.flag]
    return known === undefined ? null : known === condition.is
  }
  if ('discipline' in condition)
    return of.facts.discipline.some(
      ({ side, countedIn, selfMended }) =>
        condition.discipline.includes(side) &&
        (condition.counted === undefined || condition.counted === (countedIn !== null)) &&
        (condition.selfMended === undefined || condition.selfMended === selfMended),
    )
  if ('level' in condition) return levelIs(of.level(condition.level), condition.is, condition.value)
  if ('score' in condition) return compare(condition.score, of.score, condition.value)
  return gradesAre(condition, of)
}

/** All of them hold, for all that is known: what is not known holds nothing. */
const allHold = (conditions: readonly Condition[], of: Case): boolean =>
  conditions.every((condition) => holds(condition, of) === true)

/** Whether a rule applies: all that it asks is known to hold, and no exception is. */
export const applies = ({ when, unless = [] }: Pick<Check, 'when' | 'unless'>, of: Case): boolean =>
  allHold(when, of) && !unless.some((exception) => holds(exception, of) === true)

/** None of them fails, for all that is known. */
export const noneFails = (conditions: readonly Condition[], of: Case): boolean =>
  conditions.every((condition) => holds(condition, of) !== false)
