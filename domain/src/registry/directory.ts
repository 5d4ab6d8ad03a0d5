import { paths } from '../ids.ts'
import type { Person } from '../model/person.ts'
import { fieldPath, type Write } from '../writes/write.ts'

/** Twenty thousand people at some 400 bytes stay far below what one document may hold. */
const PAGES = 16

/** The page of somebody, for ever: from the id alone, so that a change of posts moves nobody. */
const pageOf = (personId: string): string => {
  let sum = 0
  for (const letter of personId) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 65_521
  return `t${String(sum % PAGES).padStart(2, '0')}`
}

/** What the directory holds of these people from now on; null where somebody is removed. One write a page. */
export const directoryWrites = (people: ReadonlyMap<string, Person | null>): Write[] =>
  [...Map.groupBy(people, ([id]) => pageOf(id))].map(([page, entries]) => ({
    op: 'put',
    path: paths.directory(page),
    data: Object.fromEntries(entries.map(([id, person]) => [fieldPath('people', id), person])),
  }))

/** A person's document, new or changed, with the entry of the directory: neither is ever written alone. */
export const personWrites = (people: readonly Person[], op: 'create' | 'set'): Write[] => [
  ...people.map((person): Write => ({ op, path: paths.person(person.id), data: person })),
  ...directoryWrites(new Map(people.map((person) => [person.id, person]))),
]
