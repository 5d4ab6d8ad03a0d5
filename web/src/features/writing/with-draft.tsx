import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Draft, Paper } from '@kiemdiem/domain/model/paper'
import type { ReactNode } from 'react'
import { LinkButton } from '../../components/form/button.tsx'
import { Page } from '../../components/layout/page.tsx'
import { WhenReady } from '../../components/layout/when-ready.tsx'
import { EmptyState } from '../../components/message/empty-state.tsx'
import { Skeleton } from '../../components/message/skeleton.tsx'
import { useCampaign } from '../../lib/data/use-campaign.ts'
import { useDoc } from '../../lib/data/use-doc.ts'
import { documents } from '../../lib/live/documents.ts'
import type { Live } from '../../lib/live/live.ts'
import { useMe } from '../../lib/use-access.ts'
import { writingWords } from './vi.ts'

export interface WritingProps {
  uid: string
  paper: Paper
  campaign: Campaign
  draft: Draft
}

/** All that writing and sealing need, or the page that says why it is not to be had. */
export const WithDraft = (props: { paperId: string; title: string; children: (all: WritingProps) => ReactNode }) => {
  const { uid } = useMe()
  const paper = useDoc(documents.paper(props.paperId))
  const mine = paper.state === 'ready' && paper.data.writers.includes(uid)
  const campaign = useCampaign(paper.state === 'ready' ? paper.data.campaign : null)
  const draft = useDoc(mine ? documents.draft(props.paperId) : null)
  if (paper.state === 'ready' && !mine) return <NotWriter paper={paper.data} />
  const all = both(both(paper, campaign), draft)
  if (all.state === 'ready') {
    const [[readyPaper, readyCampaign], readyDraft] = all.data
    return props.children({ uid, paper: readyPaper, campaign: readyCampaign, draft: readyDraft })
  }
  return (
    <Page title={props.title}>
      <WhenReady live={all} shape={<Skeleton height={480} />}>
        {() => null}
      </WhenReady>
    </Page>
  )
}

/** Two live values as one: the first that is not ready speaks for both. */
const both = <A, B>(a: Live<A>, b: Live<B>): Live<[A, B]> => {
  if (a.state !== 'ready') return a
  if (b.state !== 'ready') return b
  return { state: 'ready', data: [a.data, b.data], pending: a.pending || b.pending, stale: a.stale || b.stale }
}

const NotWriter = ({ paper }: { paper: Paper }) => (
  <Page title={writingWords.title(paper.form)} context={paper.subjectName}>
    <EmptyState
      title={writingWords.notWriterTitle}
      action={
        paper.accepted > 0 ? (
          <LinkButton href={`/ho-so/${paper.id}`}>{writingWords.toReading}</LinkButton>
        ) : (
          <LinkButton href="/">{writingWords.home}</LinkButton>
        )
      }
    >
      {writingWords.notWriterText}
    </EmptyState>
  </Page>
)
