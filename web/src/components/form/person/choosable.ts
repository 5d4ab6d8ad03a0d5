import type { Person } from '@kiemdiem/domain/model/person'
import type { Unit } from '@kiemdiem/domain/model/unit'
import { postAt } from '@kiemdiem/domain/registry/members-of'
import { byName } from '@kiemdiem/domain/vi'

export interface Choosable {
  id: string
  name: string
  /** Post and unit, to tell people of one name apart; searched too. */
  post: string
}

export interface PersonSearchProps {
  id: string
  'aria-describedby'?: string | undefined
  'aria-invalid'?: true | undefined
  people: readonly Choosable[]
  /** Who is chosen; null: nobody, and choosing empties the box again where `onPick` adds to a list. */
  value: string | null
  onPick: (id: string) => void
}

/** People to choose from by given name, those of the unit first, each with post and unit. */
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
  const sorted = people.toSorted((a, b) => Number(here(b)) - Number(here(a)) || byName(a.name, b.name))
  return sorted.map(line)
}
