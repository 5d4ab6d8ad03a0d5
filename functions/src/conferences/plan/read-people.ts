import { paths } from '@kiemdiem/domain/ids'
import { accessSchema } from '@kiemdiem/domain/model/access'
import { directorySchema } from '@kiemdiem/domain/model/directory'
import { type Person, personSchema } from '@kiemdiem/domain/model/person'
import type { Unit } from '@kiemdiem/domain/model/unit'
import type { Transaction } from 'firebase-admin/firestore'
import { db } from '../../firestore/db.ts'
import { parse, parseOrNull } from '../../firestore/parse.ts'
import { type Reading, readAll } from './read-dated.ts'

/** Those of these people who can sign in. */
export const readAccounts = async (tx: Transaction, ids: readonly string[]): Promise<ReadonlySet<string>> =>
  new Set(
    (await readAll(tx, ids.map(paths.access))).flatMap((snapshot) => {
      const access = parseOrNull(accessSchema, snapshot)
      return access?.active && access.hasAccount ? [snapshot.id] : []
    }),
  )

/** People by id; `known` are not read again. */
export const readPeople = async (
  read: Reading,
  ids: readonly string[],
  known: readonly Person[],
): Promise<Record<string, Person>> => {
  const people = Object.fromEntries(known.map((person) => [person.id, person]))
  const missing = ids.filter((id) => people[id] === undefined)
  const found = (await read(missing.map(paths.person))).flatMap((snapshot) => parseOrNull(personSchema, snapshot) ?? [])
  return { ...people, ...Object.fromEntries(found.map((person) => [person.id, person])) }
}

/**
 * Of whom a unit's members on a day are some. Where no list says who they are it follows from everybody's posts: read
 * without a lock, because a plan is asked for at every stroke, and whoever keeps people must not wait for it.
 */
export const readBelonging = async (
  read: Reading,
  { members = [] }: Unit,
): Promise<{ listed: boolean; people: Person[] }> => {
  if (members.length > 0) {
    const named = members.flatMap(({ person }) => person ?? [])
    const docs = await read([...new Set(named)].map(paths.person))
    return { listed: true, people: docs.flatMap((doc) => parseOrNull(personSchema, doc) ?? []) }
  }
  const { docs } = await db.collection('directory').get()
  const people = docs.flatMap((doc) => Object.values(parse(directorySchema, doc).people))
  return { listed: false, people: people.flatMap((person) => person ?? []) }
}
