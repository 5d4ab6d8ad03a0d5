import type { Access } from '@kiemdiem/domain/model/access'
import { PendingRow } from './pending-row.tsx'
import { pendingWords } from './vi.ts'

/** Changes of these accounts that wait for a second person; nothing at all where none does. */
export const PendingList = ({ accounts }: { accounts: readonly Access[] }) => {
  const waiting = accounts.flatMap((access) =>
    (['roles', 'code'] as const).flatMap((what) => (access.pending?.[what] ? [{ access, what }] : [])),
  )
  if (waiting.length === 0) return null
  return (
    <section className="grid gap-3">
      <h2 className="text-lg font-semibold">{pendingWords.title}</h2>
      <ul className="grid gap-px overflow-hidden rounded-md border border-line bg-line">
        {waiting.map(({ access, what }) => (
          <PendingRow key={`${access.personId}.${what}`} access={access} what={what} />
        ))}
      </ul>
    </section>
  )
}
