import type { Person } from '../model/person.ts'
import type { Unit } from '../model/unit.ts'
import type { Assignment, Place } from './template.ts'

/** Why somebody or something of the registry is not reviewed. */
export type LeftOutReason =
  /** No longer in office, or dissolved. */
  | 'notServing'
  /** The main post is in no unit of the registry. */
  | 'noUnit'
  /** No row of the template speaks of this kind of unit or person. */
  | 'noRule'
  /** The unit at whose conference it would be is not there. */
  | 'noPlace'
  /** Several could be meant, and nothing in the registry says which. */
  | 'manyPlaces'

export type Placed = { unit: Unit } | { reason: LeftOutReason }

/** A unit or a person as the rows see it; `home` is the unit itself, or that of the main post. */
export interface Candidate {
  id: string
  kind: 'unit' | 'person'
  name: string
  home: Unit
  person: Person | null
}

const belongsTo = ({ id, members = [] }: Unit, { id: subject, person }: Candidate): boolean =>
  members.some((member) => member.person === subject) || (person?.posts.some(({ unit }) => unit === id) ?? false)

/** The unit at whose conference a subject is reviewed. */
export const placeOf = (place: Place, candidate: Candidate, units: readonly Unit[]): Placed => {
  const { home } = candidate
  if (place === 'own') return { unit: home }
  if (place === 'parent') {
    const above = units.find(({ id }) => id === home.parent)
    return above ? { unit: above } : { reason: 'noPlace' }
  }
  const ofKind = units.filter(({ kind }) => kind === place.of)
  const [first, ...others] = ofKind
  if (!first) return { reason: 'noPlace' }
  if (others.length === 0) return { unit: first }
  const own = ofKind.filter((unit) => belongsTo(unit, candidate))
  return own[0] && own.length === 1 ? { unit: own[0] } : { reason: 'manyPlaces' }
}

/** The unit on whose paper a subject rests; null: on its own. */
export const paperUnitOf = (rests: Assignment['paperOf'], home: Unit, units: readonly Unit[]): Unit | null => {
  if (rests === undefined) return null
  if (rests === 'parent') return units.find(({ id }) => id === home.parent) ?? null
  return units.find(({ kind, parent }) => kind === rests.below && parent === home.id) ?? null
}
