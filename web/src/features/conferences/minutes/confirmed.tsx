import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Conference } from '@kiemdiem/domain/model/conference'
import { Copies } from '../../../components/copies/copies.tsx'
import { LinkButton } from '../../../components/form/button.tsx'
import { WhenReady } from '../../../components/layout/when-ready.tsx'
import { EmptyState } from '../../../components/message/empty-state.tsx'
import { Notice } from '../../../components/message/notice.tsx'
import { Skeleton } from '../../../components/message/skeleton.tsx'
import { useDoc } from '../../../lib/data/use-doc.ts'
import { documents } from '../../../lib/live/documents.ts'
import { useMe } from '../../../lib/use-access.ts'
import { ObjectToEntry } from '../acts/object-to-entry.tsx'
import { Remarks } from '../acts/remarks.tsx'
import { useConferenceRole } from '../parts/role.ts'
import { conferencePath } from '../parts/tabs.ts'
import { Preview } from './preview.tsx'
import { Reopen } from './reopen.tsx'
import { Signatures } from './signatures.tsx'
import { minutesWords } from './vi.ts'

/** Confirmed minutes, for everybody who was there; who was reviewed learns that he may complete his paper. */
export const Confirmed = (props: { conference: Conference; campaign: Campaign; act: string }) => {
  const { conference, campaign } = props
  const { uid } = useMe()
  const { manages } = useConferenceRole(conference)
  const act = useDoc(documents.minutesAct(props.act))
  const rated = conference.agenda.some(({ reviewId }) => reviewId !== null)
  if (act.state === 'denied') return <EmptyState title={minutesWords.absentTitle}>{minutesWords.absentText}</EmptyState>
  return (
    <WhenReady live={act} shape={<Skeleton height={900} />}>
      {(minutes) => {
        const mine = minutes.items.filter(
          ({ subject, state, reviewId }) =>
            state === 'reviewed' &&
            reviewId !== null &&
            (subject === uid || (subject === conference.unit && uid === conference.head)),
        )
        return (
          <>
            <div className="grid gap-4" data-screen-only>
              <Signatures conference={conference} />
              <Remarks conference={conference} about={minutes.id} />
              <ObjectToEntry conference={conference} act={minutes} />
              {mine.length > 0 && (
                <Notice kind="info" title={minutesWords.completeTitle}>
                  <p>{minutesWords.completeText}</p>
                  <div className="mt-2 flex flex-wrap gap-2">
                    {mine.map((item) => (
                      <LinkButton key={item.subject} href={`/ho-so/${item.paperId}`}>
                        {minutesWords.complete(item.subjectKind === 'unit')}
                      </LinkButton>
                    ))}
                  </div>
                </Notice>
              )}
              {manages && (
                <div className="flex flex-wrap items-center gap-3">
                  {rated && (
                    <LinkButton variant="primary" href={conferencePath(conference.id, 'proposal')}>
                      {minutesWords.toProposal}
                    </LinkButton>
                  )}
                  <Reopen conference={conference} />
                </div>
              )}
            </div>
            <Copies of={{ kind: 'act', id: minutes.id }} keeps={manages} />
            <Preview act={minutes} conference={conference} campaign={campaign} draft={false} />
          </>
        )
      }}
    </WhenReady>
  )
}
