import { paths } from '../../ids.ts'
import type { Write } from '../../writes/write.ts'

/** An e-mail as sign-in looks it up: its hash, and who has it so far. */
export interface EmailOwners {
  hash: string
  personIds: readonly string[]
}

/** Whose e-mail changes, by the hashes of before and after; null for none. */
export interface EmailChange {
  person: string
  from: string | null
  to: string | null
}

/**
 * What sign-in knows of e-mails follows the contacts in the same transaction; a shared one names all who have it. One write
 * an e-mail, however many people change theirs; `owners`: who has each of them so far.
 */
export const emailWrites = (
  changes: readonly EmailChange[],
  owners: ReadonlyMap<string, readonly string[]>,
): Write[] => {
  const after = new Map<string, Set<string>>()
  const of = (hash: string) => {
    const found = after.get(hash) ?? new Set(owners.get(hash) ?? [])
    after.set(hash, found)
    return found
  }
  for (const { person, from, to } of changes) {
    if (from === to) continue
    if (from !== null) of(from).delete(person)
    if (to !== null) of(to).add(person)
  }
  return [...after].map(([hash, people]) =>
    people.size > 0
      ? { op: 'set', path: paths.signInEmail(hash), data: { personIds: [...people].sort() } }
      : { op: 'delete', path: paths.signInEmail(hash) },
  )
}

/** The same of one person. */
export const signInEmailWrites = (
  personId: string,
  { old, next }: { old: EmailOwners | null; next: EmailOwners | null },
): Write[] => {
  const owners = [old, next].flatMap((each) => (each ? [[each.hash, each.personIds] as const] : []))
  return emailWrites([{ person: personId, from: old?.hash ?? null, to: next?.hash ?? null }], new Map(owners))
}
