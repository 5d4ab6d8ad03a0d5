import type { Check, Condition, Linked } from '../shape/check.ts'
import { type Basis, FLAGS, NUMBER_FACTS } from '../shape/facts.ts'

const ofLink = (linked: Linked): Basis => (linked === 'otherSide' ? 'otherSide' : 'unit')

const ofCondition = (condition: Condition): Basis => {
  if ('fact' in condition) return NUMBER_FACTS[condition.fact]
  if ('flag' in condition) return FLAGS[condition.flag]
  if ('discipline' in condition) return 'private'
  if (!('level' in condition) || condition.level === 'own') return 'own'
  return condition.level === 'yearBefore' ? 'private' : ofLink(condition.level)
}

type Asking = Pick<Check, 'when' | 'unless' | 'effect'>

/** What a finding of a check tells of, whatever it found. */
export const basisOf = ({ when, unless = [], effect }: Asking): Basis[] => [
  ...new Set<Basis>([
    'own',
    ...[...when, ...unless].map(ofCondition),
    ...('capAt' in effect ? [ofLink(effect.capAt)] : []),
  ]),
]

/** Levels of others that a check looks at. */
export const linksIn = ({ when, unless = [], effect }: Asking): Linked[] => [
  ...new Set([
    ...[...when, ...unless].flatMap((condition): Linked[] => {
      if (!('level' in condition) || condition.level === 'own' || condition.level === 'yearBefore') return []
      return [condition.level]
    }),
    ...('capAt' in effect ? [effect.capAt] : []),
  ]),
]
