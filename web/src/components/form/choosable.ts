import type { Person } from '@kiemdiem/domain/model/person'
import type { Unit } from '@kiemdiem/domain/model/unit'
import { postAt } from '@kiemdiem/domain/registry/members-of'
import type { Choosable } from './person-search.tsx'

/** People to choose from: those of the unit first, each with post and unit; `unit` empty: in the order given. */
export const choosable = (
  people: readonly Person[],
  units: readonly Pick<Unit, 'id' | 'shortName'>[],
  unit: string,
): Choosable[] => {
  const shortName = new Map(units.map((each) => [each.id, each.shortName]))
  const here = (person: Person) => person.posts.some((post) => post.unit === unit)
  const line = (person: Person): Choosable => {
    const at = here(person) ? unit : (person.posts[0]?.unit ?? '')
    const post = [postAt(person, unit), shortName.get(at)].filter(Boolean).join(', ')
    return { id: person.id, name: person.name, post }
  }
  return [...people.filter(here), ...people.filter((person) => !here(person))].map(line)
}
