import { RATINGS, type Rating } from '../../model/terms.ts'
import type { Effect, Linked } from '../shape/check.ts'
import type { Severity, Source } from '../shape/source.ts'
import { caseOf, type Judged } from './cases.ts'
import { applies } from './evaluate.ts'
import type { RatedSubject } from './inputs.ts'
import { type Links, levelIn } from './links.ts'
import type { Finding, Outcome } from './result.ts'
import { filled, tails } from './words.ts'

/** What stands of everybody, and who is whose. */
export interface Around {
  links: Links
  outcomes: ReadonlyMap<string, Outcome>
}

const isHigher = (level: Rating | null, than: Rating): boolean =>
  level !== null && RATINGS.indexOf(level) < RATINGS.indexOf(than)

/** The source of a rule as a finding states it. */
export const sourced = ({ ref, unverified }: Source): Pick<Finding, 'source' | 'unverified'> => ({
  source: ref,
  unverified: unverified ?? null,
})

/** The groups of these, each once, in one order. */
export const scopesOf = (subjects: readonly Pick<RatedSubject, 'scope'>[]): string[] =>
  [...new Set(subjects.map(({ scope }) => scope))].sort()

interface Said {
  severity: Severity
  tail: string
  limit: Rating | null
}

const capped = (severity: Severity, limit: Rating, own: Rating | null): Said => ({
  severity: isHigher(own, limit) ? severity : 'info',
  tail: `. ${tails.cap(limit, own)}`,
  limit,
})

/** What an effect comes to; null: nothing, for want of a level to compare with. */
const saidOf = (
  { severity, effect }: { severity: Severity; effect: Effect },
  own: Rating | null,
  { outcome, said, linked }: { outcome: Outcome; said: boolean; linked: (of: Linked) => Rating | null },
): Said | null => {
  if ('say' in effect) return { severity, tail: `; ${effect.say}.`, limit: null }
  if ('notRated' in effect)
    return { severity: said ? 'info' : severity, tail: `. ${tails.notRated(said, own)}`, limit: null }
  if ('awaits' in effect)
    return outcome.kind === 'notRated'
      ? null
      : { severity: own === null ? 'info' : severity, tail: `. ${tails.awaits(effect.awaits, own)}`, limit: null }
  // No level stands, so none is too high.
  if (outcome.kind === 'notRated' || outcome.kind === 'awaits') return null
  if ('force' in effect)
    return {
      severity: own !== null && own !== effect.force ? severity : 'info',
      tail: `. ${tails.force(effect.force, own)}`,
      limit: effect.force,
    }
  const limit = 'cap' in effect ? effect.cap : linked(effect.capAt)
  return limit === null ? null : capped(severity, limit, own)
}

/** What the checks of a pack find of one subject. */
export const checkFindings = (judged: Judged, { links, outcomes }: Around): Finding[] => {
  const { subject, checks } = judged
  const outcome = outcomes.get(subject.id) ?? { kind: 'open' }
  const linked = (of: Linked): Rating | null => {
    const found = links.find(subject, of)
    return found ? levelIn(outcomes, found) : of === 'otherSide' ? subject.elsewhere : null
  }
  const own = caseOf(judged, linked)
  return checks.flatMap((check): Finding[] => {
    if (!applies(check, own)) return []
    const found = saidOf(check, subject.level, { outcome, said: subject.notRated !== null, linked })
    if (!found) return []
    const rests = check.links.flatMap((of) => links.find(subject, of) ?? [])
    return [
      {
        ...{ rule: check.rule, severity: found.severity, subjects: [subject.id] },
        text: `${filled(check, own.number)}${found.tail}`,
        ...sourced(check.source),
        restsOn: check.basis,
        scopes: scopesOf([subject, ...rests]),
        limit: found.limit,
      },
    ]
  })
}
