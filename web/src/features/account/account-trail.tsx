import type { PersonEvent } from '@kiemdiem/domain/model/person-event'
import { usePersonName } from '../../components/account/person-name.ts'
import { trailWords } from '../../components/account/vi.ts'
import { FormSection } from '../../components/layout/form-section.tsx'
import { WhenReady } from '../../components/layout/when-ready.tsx'
import { Skeleton } from '../../components/message/skeleton.tsx'
import { Trail } from '../../components/time/trail.tsx'
import { queries } from '../../lib/data/queries.ts'
import { useQuery } from '../../lib/data/use-query.ts'
import { useMe } from '../../lib/use-access.ts'

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

/** What was done to one's own account. */
export const AccountTrail = () => {
  const { uid } = useMe()
  return (
    <FormSection title={trailWords.title} hint={trailWords.intro}>
      <Events uid={uid} />
    </FormSection>
  )
}
