import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Conference } from '@kiemdiem/domain/model/conference'
import { lazy, Suspense } from 'react'
import { LinkButton } from '../../../components/form/button.tsx'
import { Notice } from '../../../components/message/notice.tsx'
import { Skeleton } from '../../../components/message/skeleton.tsx'
import { ConferenceFrame } from '../parts/conference-frame.tsx'
import { useConferenceRole } from '../parts/role.ts'
import { conferencePath } from '../parts/tabs.ts'
import { Desk } from './desk/desk.tsx'
import { meetingWords } from './vi.ts'

// What a meeting that runs as usual does without.
const Attending = lazy(async () => ({ default: (await import('./attending.tsx')).Attending }))
const ReplaceLeader = lazy(async () => ({ default: (await import('./replace-leader.tsx')).ReplaceLeader }))
const StartMeeting = lazy(async () => ({ default: (await import('./start-meeting.tsx')).StartMeeting }))
const UndoOpening = lazy(async () => ({ default: (await import('./undo-opening.tsx')).UndoOpening }))

const frozenBecause = ({ state, signed, chair, secretary }: Conference): string | null => {
  if (state !== 'open') return meetingWords.frozenConfirmed
  if (signed.chair) return meetingWords.frozenSigned(chair.name)
  return signed.secretary ? meetingWords.frozenSigned(secretary.name) : null
}

const Meeting = ({ conference, campaign }: { conference: Conference; campaign: Campaign }) => {
  const { manages, organiser, signatory, head } = useConferenceRole(conference)
  if (!manages)
    return (
      <Suspense fallback={<Skeleton height={320} />}>
        <Attending conference={conference} />
      </Suspense>
    )
  if (conference.state === 'scheduled')
    return (
      <Suspense fallback={<Skeleton height={320} />}>
        <StartMeeting conference={conference} campaign={campaign} />
      </Suspense>
    )
  const because = frozenBecause(conference)
  return (
    <>
      {because && (
        <Notice kind="warn" live>
          <p>{because}</p>
          <p className="mt-2">
            <LinkButton href={conferencePath(conference.id, 'minutes')}>{meetingWords.toMinutes}</LinkButton>
          </p>
        </Notice>
      )}
      <Desk conference={conference} campaign={campaign} frozen={because !== null} />
      {/* Below: the one goes with the first mark, and nothing may move away from under the next press. */}
      {because === null && (
        <Suspense>
          <UndoOpening conference={conference} />
          {(organiser || signatory || head) && <ReplaceLeader conference={conference} />}
        </Suspense>
      )}
    </>
  )
}

/** In the meeting: opening it, the roll, each subject, the count of votes, what is general. */
export const MeetingPage = ({ conferenceId }: { conferenceId: string }) => (
  <ConferenceFrame conferenceId={conferenceId}>
    {(conference, campaign) => <Meeting conference={conference} campaign={campaign} />}
  </ConferenceFrame>
)
