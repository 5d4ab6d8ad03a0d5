import { paths } from '../../ids.ts'
import type { Write } from '../../writes/write.ts'

/** An e-mail as sign-in looks it up: its hash, and who has it so far. */
export interface EmailOwners {
  hash: string
  personIds: readonly string[]
}

/** What sign-in knows of an e-mail follows the contact in the same transaction; a shared one names all who have it. */
export const signInEmailWrites = (
  personId: string,
  { old, next }: { old: EmailOwners | null; next: EmailOwners | null },
): Write[] => {
  if (old?.hash === next?.hash) return []
  const left = old?.personIds.filter((id) => id !== personId) ?? []
  return [
    ...(old
      ? [
          left.length > 0
            ? ({ op: 'set', path: paths.signInEmail(old.hash), data: { personIds: left } } satisfies Write)
            : ({ op: 'delete', path: paths.signInEmail(old.hash) } satisfies Write),
        ]
      : []),
    ...(next
      ? [
          {
            op: 'set',
            path: paths.signInEmail(next.hash),
            data: { personIds: [...new Set([...next.personIds, personId])].sort() },
          } satisfies Write,
        ]
      : []),
  ]
}
