import type { Person } from '../../../model/person.ts'
import type { PersonRow, RowReason } from '../row.ts'
import { nameKey } from './names.ts'
import type { Known, RegistrySeen } from './planned.ts'

/** Whom a row means: somebody known, somebody new, or a question. */
export type Match =
  | { is: 'known'; id: string }
  | { is: 'new' }
  | { is: 'skipped' }
  | { is: 'asks'; candidates: string[] }
  | { is: 'cannot'; reason: RowReason; text: string }

/** The registry's people by what rows may name them by; made once for all rows. */
export interface PeopleIndex {
  byCode: ReadonlyMap<string, Person>
  byName: ReadonlyMap<string, readonly Person[]>
  byId: ReadonlyMap<string, Person>
}

export const indexPeople = (people: readonly Person[]): PeopleIndex => ({
  byCode: new Map(people.flatMap((person) => (person.code ? [[person.code, person] as const] : []))),
  byName: Map.groupBy(people, ({ name }) => nameKey(name)),
  byId: new Map(people.map((person) => [person.id, person])),
})

/** Everybody whom a row may mean, so that what is private of the others is never read. */
export const mayMean = (row: PersonRow, index: PeopleIndex): Person[] => {
  const [coded, answered] = [index.byCode.get(row.code), index.byId.get(row.is)]
  return [
    ...new Set([
      ...(coded ? [coded] : []),
      ...(answered ? [answered] : []),
      ...(index.byName.get(nameKey(row.name)) ?? []),
    ]),
  ]
}

const birthOf = (facts: RegistrySeen['facts'], id: string): Known['personal']['birthDate'] =>
  facts.get(id)?.personal.birthDate ?? null

const ofCode = (row: PersonRow, coded: Person, facts: RegistrySeen['facts']): Match => {
  const birth = birthOf(facts, coded.id)
  const other =
    nameKey(row.name) !== nameKey(coded.name) && row.birthDate !== null && birth !== null && row.birthDate !== birth
  return other ? { is: 'cannot', reason: 'codeOfAnother', text: coded.name } : { is: 'known', id: coded.id }
}

/**
 * By code, else by name, birth date and unit together; never by e-mail, which people share. Somebody of that name who is not
 * surely the same, and not surely another, is asked about. `unit`: the registry's unit that the row names.
 */
export const matchPerson = (
  row: PersonRow,
  unit: string | null,
  index: PeopleIndex,
  facts: RegistrySeen['facts'],
): Match => {
  if (row.is === 'skip') return { is: 'skipped' }
  if (row.is === 'new') return { is: 'new' }
  if (index.byId.has(row.is)) return { is: 'known', id: row.is }
  const coded = row.code === '' ? undefined : index.byCode.get(row.code)
  if (coded) return ofCode(row, coded, facts)
  const same = (index.byName.get(nameKey(row.name)) ?? []).filter((person) => {
    const birth = birthOf(facts, person.id)
    const otherCode = row.code !== '' && person.code !== undefined && person.code !== ''
    return !otherCode && (birth === null || row.birthDate === null || birth === row.birthDate)
  })
  if (same.length === 0) return { is: 'new' }
  const sure = same.filter(
    (person) =>
      birthOf(facts, person.id) === row.birthDate && person.posts.some((post) => post.unit === unit && unit !== null),
  )
  const [only] = sure
  return sure.length === 1 && only ? { is: 'known', id: only.id } : { is: 'asks', candidates: same.map(({ id }) => id) }
}
