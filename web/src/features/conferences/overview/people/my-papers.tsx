import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Conference, Handout } from '@kiemdiem/domain/model/conference'
import { LinkButton } from '../../../../components/form/button.tsx'
import { Acknowledge } from '../../parts/papers/acknowledge.tsx'
import { HandoutNotice } from '../../parts/papers/handout-notice.tsx'
import { conferencePath } from '../../parts/tabs.ts'
import { overviewWords } from '../vi.ts'

/** How an attendee's own papers stand, and the word that they are there. */
export const MyPapers = (props: { conference: Conference; campaign: Campaign; handout: Handout | null }) => {
  const { conference, campaign, handout } = props
  return (
    <section className="grid gap-3">
      <HandoutNotice conference={conference} campaign={campaign} handout={handout} />
      {handout && conference.state !== 'cancelled' && (
        <div className="flex flex-wrap items-start gap-3">
          {handout.how === 'screen' && (
            <LinkButton href={conferencePath(conference.id, 'handout')} variant="primary">
              {overviewWords.readPapers}
            </LinkButton>
          )}
          <Acknowledge conference={conference} />
        </div>
      )}
    </section>
  )
}
