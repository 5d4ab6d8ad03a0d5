import type { Rating } from '../../model/terms.ts'
import type { Check, Linked } from '../shape/check.ts'
import type { Criterion, Regime } from '../shape/criteria.ts'
import type { Basis } from '../shape/facts.ts'
import { type Matched, matches } from '../shape/match.ts'
import type { Pack } from '../shape/pack.ts'
import { basisOf, linksIn } from './basis.ts'
import { applies, type Case, noneFails } from './evaluate.ts'
import type { RatedSubject, RateInputs } from './inputs.ts'
import type { Outcome } from './result.ts'
import { scoreFor } from './score.ts'

/** A check with what a finding of it tells of. */
interface ReadyCheck extends Check {
  basis: Basis[]
  links: Linked[]
}

/** The part of a pack that speaks of subjects of one kind. */
export interface Spoken {
  regime: Regime | null
  tree: readonly Criterion[]
  checks: readonly ReadyCheck[]
}

/** A subject with what the pack says of it. */
export interface Judged extends Spoken {
  subject: RatedSubject
  score: number | null
}

/** The part of a pack by subject, looked up once for all of a kind: in a table nearly all are alike. */
export const speaking = (pack: Pack): ((subject: Matched) => Spoken) => {
  const known = new Map<string, Spoken>()
  const ready = pack.checks.map((check): ReadyCheck => ({ ...check, basis: basisOf(check), links: linksIn(check) }))
  return (subject) => {
    const { side, kind, standing, unitKind, track } = subject
    const key = [side, kind, subject.class, standing, unitKind, track].join(' ')
    const before = known.get(key)
    if (before) return before
    const regime = pack.regimes.find(({ who }) => matches(who, subject)) ?? null
    const tree = regime ? (pack.criteria[regime.criteria] ?? []) : []
    const spoken = { regime, tree, checks: ready.filter(({ who }) => matches(who, subject)) }
    known.set(key, spoken)
    return spoken
  }
}

export const judgedOf = (spoken: Spoken, subject: RatedSubject, period: RateInputs['period']): Judged => {
  const { regime, tree } = spoken
  return { ...spoken, subject, score: regime && scoreFor(regime, tree, subject, period) }
}

/** The case that conditions are asked of; without links, nothing is known of others' levels. */
export const caseOf = ({ subject, tree, score }: Judged, linked: (of: Linked) => Rating | null = () => null): Case => ({
  facts: subject.facts,
  number: (fact) => {
    if (fact === 'periodsNotCompleted' && subject.periods.length > 0)
      return subject.periods.filter(({ level }) => level === 'notCompleted').length
    return subject.facts.numbers[fact] ?? null
  },
  level: (of) => {
    if (of === 'own') return subject.level
    return of === 'yearBefore' ? subject.facts.yearBefore : linked(of)
  },
  score,
  tree,
})

/** What stands of a subject: what the organiser said first, then what the rules ask, then its level. */
export const outcomeOf = (judged: Judged): Outcome => {
  const { subject, checks } = judged
  if (subject.notRated) return { kind: 'notRated', reason: subject.notRated.reason }
  const own = caseOf(judged)
  const held = checks.filter((check) => ('notRated' in check.effect || 'awaits' in check.effect) && applies(check, own))
  for (const { effect } of held) if ('notRated' in effect) return { kind: 'notRated', reason: effect.notRated }
  for (const { effect } of held) if ('awaits' in effect) return { kind: 'awaits', what: effect.awaits }
  return subject.level === null ? { kind: 'open' } : { kind: 'level', level: subject.level }
}

/** The level that the criteria come to; null while nothing is judged, or where no row fits. */
export const suggestedOf = (judged: Judged): Rating | null => {
  const { regime, subject, score } = judged
  if (!regime) return null
  const isJudged = regime.score ? score !== null : Object.keys(subject.facts.grades).length > 0
  if (!isJudged) return null
  const own = caseOf(judged)
  return regime.ladder.find(({ when }) => noneFails(when, own))?.level ?? null
}
