import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Conference } from '@kiemdiem/domain/model/conference'
import { Printer } from 'lucide-react'
import { lazy, Suspense } from 'react'
import { useSearchParams } from 'wouter'
import { Button } from '../../../components/form/button.tsx'
import { EmptyState } from '../../../components/message/empty-state.tsx'
import { Skeleton } from '../../../components/message/skeleton.tsx'
import { useMe } from '../../../lib/use-access.ts'
import { Acknowledge } from '../parts/papers/acknowledge.tsx'
import { HandoutNotice } from '../parts/papers/handout-notice.tsx'
import { useConferenceRole } from '../parts/role.ts'
import { deskOf } from './desk-of.ts'
import { ReadingDesk } from './reading-desk.tsx'
import { handoutWords } from './vi.ts'

/** As the draft report's part of the overview leads here. */
const DRAFT_LETTER = 'cong-van'

const PrintSet = lazy(async () => ({ default: (await import('./print/print-set.tsx')).PrintSet }))

/**
 * The papers for this person: the desk, what is printed (?in=1: the set; ?in=cong-van: the letter of the draft report
 * first), or plainly why there is nothing to read yet.
 */
export const Handout = ({ conference, campaign }: { conference: Conference; campaign: Campaign }) => {
  const { uid } = useMe()
  const role = useConferenceRole(conference)
  const [params, setParams] = useSearchParams()
  const desk = deskOf(conference, campaign, uid, role)
  const handout = (role.rollEntry && conference.handouts[role.rollEntry.id]) ?? null
  if (conference.state === 'cancelled') return <EmptyState title={handoutWords.cancelled} />
  if (desk && ['1', DRAFT_LETTER].includes(params.get('in') ?? ''))
    return (
      <Suspense fallback={<Skeleton height={900} />}>
        <PrintSet desk={desk} first={params.get('in') === DRAFT_LETTER && desk.manages ? 'draftLetter' : null} />
      </Suspense>
    )
  return (
    <>
      <div data-screen-only className="flex flex-wrap items-start justify-between gap-3">
        <div className="grid gap-3">
          {role.rollEntry && !desk && <HandoutNotice conference={conference} campaign={campaign} handout={handout} />}
          {handout && <Acknowledge conference={conference} />}
        </div>
        {desk && (
          <Button icon={Printer} onClick={() => setParams({ in: '1' })}>
            {handoutWords.printSet}
          </Button>
        )}
      </div>
      {desk && <ReadingDesk desk={desk} />}
    </>
  )
}
