import { pendingOf } from '../accounts/held.ts'
import { paths } from '../ids.ts'
import type { Access } from '../model/access.ts'
import type { PersonEvent } from '../model/person-event.ts'
import type { Write } from '../writes/write.ts'

/** Who wrote it, where nobody inside the product did: the person at the console, of whom only the audit log knows who. */
export const OPERATOR = 'operator'

type Account = Pick<Access, 'personId' | 'pending' | 'eventSeq'>

/**
 * Takes back what waits on an account for a second person and was asked for by somebody, each on the account's own trail. Held
 * codes have to be ended by the caller: they are other documents.
 */
export const withdrawPending = (account: Account, askedBy: string, now: Date): Write[] => {
  const { personId, pending, eventSeq = 0 } = account
  const dropped = (['roles', 'code'] as const).filter((what) => pending?.[what]?.by === askedBy)
  if (!pending || dropped.length === 0) return []
  const { roles, code } = pending
  const kept = pendingOf({
    ...(roles && !dropped.includes('roles') ? { roles } : {}),
    ...(code && !dropped.includes('code') ? { code } : {}),
  })
  const events = dropped.map((what, index): Write => {
    const seq = eventSeq + index + 1
    const event: PersonEvent = { seq, command: 'confirmAccess', what, agrees: false, by: OPERATOR, at: now }
    return { op: 'create', path: paths.personEvent(personId, seq), data: event }
  })
  const data = { pending: kept, eventSeq: eventSeq + dropped.length }
  return [{ op: 'update', path: paths.access(personId), data }, ...events]
}
