import { paths } from '../../../ids.ts'
import type { Unit } from '../../../model/unit.ts'
import type { Write } from '../../../writes/write.ts'
import { type EmailChange, emailWrites } from '../../change/sign-in-emails.ts'
import { newAccount } from '../../commands/person-writes.ts'
import { personWrites as entryWrites } from '../../directory.ts'
import type { ImportPlan } from '../plan/plan-import.ts'
import type { Known, Outcome, Planned } from '../plan/planned.ts'
import { chunked, chunkPaths, type Entry } from './journal.ts'

/** What is known of accounts and mailboxes besides the plan. */
export interface Holders {
  /** User names that are given already. */
  userNames: ReadonlySet<string>
  /** By the hash of an address, who has it. */
  mailboxes: ReadonlyMap<string, readonly string[]>
  hashOf: (email: string) => string
  /** A fingerprint of documents: short, and the same for the same. */
  printOf: (documents: readonly (object | null)[]) => string
}

interface Stored {
  writes: Write[]
  entry: Entry
}

/** All of a person is written, also what stays: what of it was not there yet is there afterwards. */
const stored = (path: string, before: object | null, data: object): Write => ({
  op: before ? 'set' : 'create',
  path,
  data,
})

/** The entry of a person comes with the directory's (entryWrites). */
const personStored = (before: Known | null, after: Known, taken: Set<string>, printOf: Holders['printOf']): Stored => {
  const { person, contact, personal } = after
  const { id } = person
  const own = [stored(paths.contact(id), before, contact), stored(paths.personal(id), before, personal)]
  if (before) return { writes: own, entry: { id, person: before, print: printOf([person, contact, personal]) } }
  const account = newAccount(person, taken)
  taken.add(account.userName)
  return {
    writes: [...own, stored(paths.access(id), null, account)],
    entry: { id, person: null, print: printOf([person, contact, personal, account]) },
  }
}

const unitStored = ({ before, after }: Planned<Unit>, printOf: Holders['printOf']): Stored[] =>
  after
    ? [
        {
          writes: [stored(paths.unit(after.id), before, after)],
          entry: { id: after.id, unit: before, print: printOf([after]) },
        },
      ]
    : []

const isStored = ({ outcome }: Planned<unknown>) => outcome === 'new' || outcome === 'changed'

/** What one part of an import stores, and what is kept so that it can be undone. */
export const importWrites = (
  id: string,
  part: number,
  plan: ImportPlan,
  { userNames, mailboxes, hashOf, printOf }: Holders,
): { writes: Write[]; chunks: number } => {
  const taken = new Set(userNames)
  const people = plan.people.filter(isStored)
  const all = [
    ...plan.units.filter(isStored).flatMap((unit) => unitStored(unit, printOf)),
    ...people.flatMap(({ before, after }) => (after ? [personStored(before, after, taken, printOf)] : [])),
  ]
  const hashed = (email: string | null | undefined) => (email ? hashOf(email) : null)
  const moved = people.map(({ before, after }): EmailChange => {
    const [from, to] = [hashed(before?.contact.email), hashed(after?.contact.email)]
    return { person: after?.person.id ?? '', from, to }
  })
  const entriesOf = (wanted: Outcome) =>
    people.flatMap(({ outcome, after }) => (outcome === wanted && after ? [after.person] : []))
  const chunks = chunked(all.map(({ entry }) => entry))
  const places = chunkPaths(id, part, chunks.length)
  return {
    writes: [
      ...all.flatMap(({ writes }) => writes),
      ...entryWrites(entriesOf('new'), 'create'),
      ...entryWrites(entriesOf('changed'), 'set'),
      ...emailWrites(moved, mailboxes),
      ...places.map((path, at): Write => ({ op: 'create', path, data: { entries: chunks[at] } })),
    ],
    chunks: chunks.length,
  }
}
