import type { Person } from '../../../model/person.ts'
import type { Unit } from '../../../model/unit.ts'
import { nameKey, nearest, unitKey } from './names.ts'

/** What a text of the file names: something that stands, nothing, or several. `near`: what may have been meant. */
export type Named = { is: 'one'; id: string } | { is: 'none'; near: string } | { is: 'several' }

const chosen = (ids: ReadonlySet<string>, prefer: readonly string[], near: () => string): Named => {
  const [first, ...others] = ids
  if (first === undefined) return { is: 'none', near: near() }
  if (others.length === 0) return { is: 'one', id: first }
  const preferred = prefer.filter((id) => ids.has(id))
  return preferred.length === 1 && preferred[0] ? { is: 'one', id: preferred[0] } : { is: 'several' }
}

const added = (map: Map<string, Set<string>>, key: string, id: string) => {
  if (key === '') return
  const ids = map.get(key)
  if (ids) ids.add(id)
  else map.set(key, new Set([id]))
}

type UnitNames = Pick<Unit, 'id' | 'name' | 'shortName'>

/** Units by full and short name. `prefer`: of several, the one that is meant already. */
export const unitDirectory = (units: readonly UnitNames[]) => {
  const byKey = new Map<string, Set<string>>()
  for (const { id, name, shortName } of units)
    for (const key of [unitKey(name), unitKey(shortName)]) added(byKey, key, id)
  return (text: string, prefer: readonly string[]): Named =>
    chosen(byKey.get(unitKey(text)) ?? new Set(), prefer, () =>
      nearest(
        text,
        units.flatMap(({ name, shortName }) => [name, shortName]),
      ),
    )
}
export type FindUnit = ReturnType<typeof unitDirectory>

/** People by code and by name; of namesakes who works in the unit is meant, or who is named there already. */
export const personDirectory = (people: readonly Person[]) => {
  const byKey = new Map<string, Set<string>>()
  const units = new Map(people.map(({ id, posts }) => [id, posts.map(({ unit }) => unit)]))
  for (const { id, name, code } of people) {
    added(byKey, nameKey(name), id)
    added(byKey, code ?? '', id)
  }
  return (text: string, unit: string, held: readonly string[]): Named => {
    const ids = byKey.get(text) ?? byKey.get(nameKey(text)) ?? new Set()
    const there = [...ids].filter((id) => units.get(id)?.includes(unit))
    const first = chosen(ids, held, () =>
      nearest(
        text,
        people.map(({ name }) => name),
      ),
    )
    return first.is === 'several' ? chosen(ids, there, () => '') : first
  }
}
export type FindPerson = ReturnType<typeof personDirectory>
