import type { PersonEvent } from '@kiemdiem/domain/model/person-event'
import { useState } from 'react'
import { PendingList } from '../../components/account/pending-list.tsx'
import { usePersonName } from '../../components/account/person-name.ts'
import { trailWords } from '../../components/account/vi.ts'
import { WhenReady } from '../../components/layout/when-ready.tsx'
import { Skeleton } from '../../components/message/skeleton.tsx'
import { Trail } from '../../components/time/trail.tsx'
import { dataOf } from '../../lib/live/live.ts'
import { queries } from '../../lib/queries.ts'
import { useMe } from '../../lib/use-access.ts'
import { useQuery } from '../../lib/use-query.ts'

/** Accounts that wait for one's own confirmation, one's own among them. Only who heads or organises is asked for others. */
export const ToConfirm = () => {
  const { uid, access, seesBoard } = useMe()
  const others = dataOf(useQuery(seesBoard ? queries.accountsToConfirm(uid) : null)) ?? []
  return <PendingList accounts={[access, ...others.filter(({ personId }) => personId !== uid)]} />
}

const Event = ({ event }: { event: PersonEvent }) => {
  const who = usePersonName(event.by)
  return <Trail entries={[{ id: String(event.seq), at: event.at, what: trailWords.what(event), who }]} />
}

const Events = ({ uid }: { uid: string }) => (
  <WhenReady live={useQuery(queries.accountEvents(uid))} shape={<Skeleton lines={3} />}>
    {(events) =>
      events.length === 0 ? (
        <p className="text-soft">{trailWords.empty}</p>
      ) : (
        <div className="grid">
          {[...events]
            .sort((a, b) => b.seq - a.seq)
            .map((event) => (
              <Event key={event.seq} event={event} />
            ))}
        </div>
      )
    }
  </WhenReady>
)

/** What was done to one's own account; read only once it is opened. */
export const MyAccount = () => {
  const { uid } = useMe()
  const [open, setOpen] = useState(false)
  return (
    <details
      className="rounded-md border border-line bg-sheet p-4"
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary className="target font-semibold">{trailWords.title}</summary>
      <div className="grid gap-3 pt-3">
        <p className="text-soft">{trailWords.intro}</p>
        {open && <Events uid={uid} />}
      </div>
    </details>
  )
}
