import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Conference } from '@kiemdiem/domain/model/conference'
import { lazy, Suspense } from 'react'
import { LinkButton } from '../../../components/form/button.tsx'
import { WhenReady } from '../../../components/layout/when-ready.tsx'
import { WithDocs } from '../../../components/layout/with-docs.tsx'
import { EmptyState } from '../../../components/message/empty-state.tsx'
import { Skeleton } from '../../../components/message/skeleton.tsx'
import { queries } from '../../../lib/data/queries.ts'
import { useQuery } from '../../../lib/data/use-query.ts'
import { documents } from '../../../lib/live/documents.ts'
import { ConferenceFrame } from '../parts/conference-frame.tsx'
import { useConferenceRole } from '../parts/role.ts'
import { conferencePath } from '../parts/tabs.ts'
import { Confirmed } from './confirmed.tsx'
import { minutesWords } from './vi.ts'

// For who keeps the minutes, until they are confirmed; those who read them later do without.
const Draft = lazy(async () => ({ default: (await import('./draft.tsx')).Draft }))

const shape = <Skeleton height={900} />

const Open = ({ conference, campaign }: { conference: Conference; campaign: Campaign }) => {
  const saved = useQuery(queries.minutesRows(conference.id))
  return (
    <WhenReady live={saved} shape={shape}>
      {(rows) => (
        <WithDocs refs={conference.gates.map(documents.gate)}>
          {(found) => {
            if (found.some(({ state }) => state === 'loading')) return shape
            // Whoever may not read a gate is asked for its reason by the server.
            const gates = found.flatMap((live) => (live.state === 'ready' ? [live.data] : []))
            return (
              <Suspense fallback={shape}>
                <Draft conference={conference} campaign={campaign} saved={rows} gates={gates} />
              </Suspense>
            )
          }}
        </WithDocs>
      )}
    </WhenReady>
  )
}

const Minutes = ({ conference, campaign }: { conference: Conference; campaign: Campaign }) => {
  const { manages } = useConferenceRole(conference)
  if (conference.minutes !== null)
    return <Confirmed conference={conference} campaign={campaign} act={conference.minutes} />
  if (!manages) return <EmptyState title={minutesWords.waitTitle}>{minutesWords.waitText}</EmptyState>
  if (conference.state !== 'open')
    return (
      <EmptyState
        title={minutesWords.none}
        action={<LinkButton href={conferencePath(conference.id, 'meeting')}>{minutesWords.toMeeting}</LinkButton>}
      >
        {minutesWords.noneText}
      </EmptyState>
    )
  return <Open conference={conference} campaign={campaign} />
}

/** Minutes of one conference: drafted, confirmed, printed. */
export const MinutesPage = ({ conferenceId }: { conferenceId: string }) => (
  <ConferenceFrame conferenceId={conferenceId}>
    {(conference, campaign) => <Minutes conference={conference} campaign={campaign} />}
  </ConferenceFrame>
)
