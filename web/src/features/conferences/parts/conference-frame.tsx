import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Conference } from '@kiemdiem/domain/model/conference'
import { lazy, type ReactNode, Suspense } from 'react'
import { useLocation } from 'wouter'
import { Page } from '../../../components/layout/page.tsx'
import { WhenReady } from '../../../components/layout/when-ready.tsx'
import { Skeleton } from '../../../components/message/skeleton.tsx'
import { useCampaign } from '../../../lib/data/use-campaign.ts'
import { useDoc } from '../../../lib/data/use-doc.ts'
import { documents } from '../../../lib/live/documents.ts'
import { ConferenceFacts } from './conference-facts.tsx'
import { ConferenceTabs } from './conference-tabs.tsx'
import { Discussing } from './discussing.tsx'
import { tabAt } from './tabs.ts'
import { frameWords } from './vi.ts'

// Votes on the system are off by default.
const BallotCall = lazy(async () => ({ default: (await import('../ballot/ballot-call.tsx')).BallotCall }))

const shape = <Skeleton height={480} />

interface Props {
  conferenceId: string
  /** The page's one main action, beside the title. */
  action?: (conference: Conference, campaign: Campaign) => ReactNode
  children: (conference: Conference, campaign: Campaign) => ReactNode
}

/** Head of every page of one conference: what, when, who leads, how it stands, its other pages, what is being discussed. */
export const ConferenceFrame = ({ conferenceId, action, children }: Props) => {
  const [path] = useLocation()
  const conference = useDoc(documents.conference(conferenceId))
  const campaign = useCampaign(conference.state === 'ready' ? conference.data.campaign : null)
  if (conference.state !== 'ready' || campaign.state !== 'ready')
    return (
      <Page title={frameWords.page}>
        <WhenReady live={conference.state === 'ready' ? campaign : conference} shape={shape}>
          {() => shape}
        </WhenReady>
      </Page>
    )
  const { data } = conference
  const tab = tabAt(conferenceId, path)
  const own = tab !== null && tab !== 'overview'
  return (
    <Page
      dense={own}
      title={own ? frameWords.pageTitle(tab, frameWords.title(data)) : frameWords.title(data)}
      context={frameWords.context(campaign.data.year)}
      state={<ConferenceFacts conference={data} short={own} />}
      action={action?.(data, campaign.data)}
    >
      <ConferenceTabs conference={data} />
      <Discussing conference={data} />
      {data.voting && (
        <Suspense fallback={null}>
          <BallotCall conference={data} />
        </Suspense>
      )}
      {children(data, campaign.data)}
    </Page>
  )
}
