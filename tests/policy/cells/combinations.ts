import { POLICY } from '@kiemdiem/domain/policy'
import type { When, Who } from '@kiemdiem/domain/policy/atoms'
import type { Operation } from '@kiemdiem/domain/policy/row'
import { STANDINGS, type Standing } from './callers.ts'
import type { Atom, Kind, Values } from './scene.ts'

/** One combination: the standing, the arrangement of each atom, and which of them hold. */
export interface Combination {
  standing: Standing
  values: ReadonlyMap<Atom, string>
  holds: ReadonlySet<Atom>
}

const YES_NO: Values = { holds: ['yes'], fails: ['no'] }
const ROLE_VALUES: Partial<Record<Atom, Values>> = {
  organiser: { holds: ['own', 'both'], fails: ['none', 'other'] },
}
const ROLES: readonly Who[] = ['admin', 'organiser', 'registrar']

export const valuesOf = (kind: Kind, atom: Atom): Values => kind.values?.[atom] ?? ROLE_VALUES[atom] ?? YES_NO

/** What a caller is because of what else he is and is not: the parts are varied, the whole follows. */
const MADE_OF: Partial<Record<Who, { all: Who; none: readonly Who[] }>> = {
  otherOrganiser: { all: 'organiser', none: ['self', 'responsible'] },
}
const partsOf = (who: Who): readonly Who[] => {
  const made = MADE_OF[who]
  return made ? [made.all, ...made.none] : [who]
}
/** Being one of these weakens: whoever is everything else is the strongest caller for such a document. */
export const weakening = ({ resource }: Kind): Who[] =>
  POLICY.filter((row) => row.resource === resource).flatMap(({ who }) => MADE_OF[who]?.none ?? [])
/** What is true besides, because of what is true. */
const following = (holds: ReadonlySet<Atom>): Who[] =>
  (Object.keys(MADE_OF) as Who[]).filter((who) => {
    const made = MADE_OF[who]
    return made && holds.has(made.all) && !made.none.some((one) => holds.has(one))
  })

/** All subsets, the empty one first. */
const subsets = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: 2 ** all.length }, (_, bits) => all.filter((_, at) => (bits & (1 << at)) !== 0))

const rowsFor = (kind: Kind, operation: Operation) =>
  POLICY.filter((row) => row.resource === kind.resource && row.does.includes(operation))

/** The atoms of the rows of one operation, and those that must make no difference to it. */
export const atomsOf = (kind: Kind, operation: Operation) => {
  const rows = rowsFor(kind, operation)
  const named = rows.map((row) => row.who).filter((atom) => atom !== 'active' && atom !== 'anyone')
  const who = new Set<Who>(named.flatMap(partsOf))
  const when = new Set(rows.flatMap((row) => row.when))
  return {
    who: [...who],
    when: [...when],
    otherWho: [...kind.who, ...ROLES].filter((atom) => !who.has(atom)),
    otherWhen: kind.when.filter((atom) => !when.has(atom)),
  }
}

/**
 * Every combination of the atoms that the rows of an operation use; roles and relations that no row names all off and
 * all on, so that irrelevant power is shown not to help. Further arrangements of one atom, and circumstances that no row
 * names (a stage or the campaign closed, where one may still read), are tried where everything else speaks for the
 * caller.
 */
export const combinationsOf = (kind: Kind, operation: Operation): Combination[] => {
  const { who, when, otherWho, otherWhen } = atomsOf(kind, operation)
  const weak = weakening(kind)
  const strong = otherWho.filter((atom) => !weak.includes(atom))
  const powers = strong.length < otherWho.length ? [[], otherWho, strong] : [[], otherWho]
  const every = [...who, ...when, ...otherWho, ...otherWhen]
  const make = (standing: Standing, true_: readonly Atom[], chosen: readonly [Atom, string][] = []): Combination => {
    const holds = new Set(true_)
    const values = new Map(
      every.map((atom) => [atom, (holds.has(atom) ? valuesOf(kind, atom).holds : valuesOf(kind, atom).fails)[0] ?? '']),
    )
    for (const [atom, value] of chosen) {
      values.set(atom, value)
      if (valuesOf(kind, atom).holds.includes(value)) holds.add(atom)
      else holds.delete(atom)
    }
    for (const who of following(holds)) holds.add(who)
    return { standing, values, holds }
  }

  const plain = STANDINGS.flatMap((standing) =>
    // How a session ended has nothing to do with the moment: one that has expired is tried where all speaks for it.
    (standing === 'expired' ? [when] : subsets<When>(when)).flatMap((whenTrue) => {
      if (standing === 'signedOut') return [make(standing, [...whenTrue, ...otherWhen])]
      return subsets<Who>(who).flatMap((whoTrue) =>
        powers.map((others) => make(standing, [...whoTrue, ...others, ...whenTrue, ...otherWhen])),
      )
    }),
  )
  const all = [...when, ...otherWhen]
  const further = [...who, ...when].flatMap((atom) =>
    [...valuesOf(kind, atom).holds.slice(1), ...valuesOf(kind, atom).fails.slice(1)].flatMap((value) =>
      subsets<Who>(who.filter((one) => one !== atom)).flatMap((whoTrue) =>
        powers.map((others) => make('active', [...whoTrue, ...others, ...all], [[atom, value]])),
      ),
    ),
  )
  const circumstances = otherWhen.flatMap((atom) =>
    [...valuesOf(kind, atom).holds.slice(1), ...valuesOf(kind, atom).fails].flatMap((value) =>
      subsets<Who>(who).flatMap((whoTrue) =>
        [when, ...when.map((missing) => when.filter((one) => one !== missing))].map((whenTrue) =>
          make('active', [...whoTrue, ...otherWho, ...whenTrue, ...otherWhen], [[atom, value]]),
        ),
      ),
    ),
  )
  return [...plain, ...further, ...circumstances]
}
