import type { Person } from '@kiemdiem/domain/model/person'
import type { Unit } from '@kiemdiem/domain/model/unit'
import { byName } from '@kiemdiem/domain/vi'
import { type Choosable, choosable } from '../../../components/form/person/choosable.ts'
import { queries } from '../../../lib/data/queries.ts'
import { usePeople } from '../../../lib/data/use-people.ts'
import { useQuery } from '../../../lib/data/use-query.ts'
import { dataOf } from '../../../lib/live/live.ts'

export interface Registry {
  units: readonly Unit[]
  people: readonly Person[]
  /** Those who serve, by name, with post and unit. */
  choice: readonly Choosable[]
  /** Name of a person or a unit; what is neither stays as it is. */
  nameOf: (id: string) => string
}

/** The registry to choose from while one document of it is edited; null while it loads. */
export const useRegistry = (): Registry | null => {
  const people = dataOf(usePeople())
  const units = dataOf(useQuery(queries.units()))
  if (!people || !units) return null
  const serving = people.filter(({ active }) => active).toSorted((a, b) => byName(a.name, b.name))
  const names = new Map([...units, ...people].map(({ id, name }) => [id, name]))
  const ordered = units.toSorted((a, b) => a.order - b.order)
  return { units: ordered, people, choice: choosable(serving, units, ''), nameOf: (id) => names.get(id) ?? id }
}
