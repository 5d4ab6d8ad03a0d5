import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Paper } from '@kiemdiem/domain/model/paper'
import { maySuggest } from '@kiemdiem/domain/papers/suggest/may-suggest'
import { standingOf } from '@kiemdiem/domain/progress/standing'
import { LinkButton } from '../../components/form/button.tsx'
import { Page } from '../../components/layout/page.tsx'
import { WhenReady } from '../../components/layout/when-ready.tsx'
import { EmptyState } from '../../components/message/empty-state.tsx'
import { Skeleton } from '../../components/message/skeleton.tsx'
import { useCampaign } from '../../lib/data/use-campaign.ts'
import { useDoc } from '../../lib/data/use-doc.ts'
import { documents } from '../../lib/live/documents.ts'
import { type Me, useMe } from '../../lib/use-access.ts'
import { Sent } from './sent.tsx'
import { readingWords } from './vi.ts'

const shape = <Skeleton height={900} />

/** Its organisers enter a signed paper; clerks come by their board. */
const mayEnter = (paper: Paper, { uid, access }: Me): boolean =>
  paper.responsible !== uid && paper.tracks.some((track) => access.organiser.includes(track))

/** A paper nobody has sent yet: its writers write it elsewhere; who may, suggests issues to answer in it. */
const NotYet = ({ paper, campaign, me }: { paper: Paper; campaign: Campaign; me: Me }) => {
  const mine = paper.writers.includes(me.uid) && standingOf(paper, campaign) === 'open'
  return (
    <Page title={`${readingWords.title(paper.form === '01')} năm ${campaign.year}`} context={paper.subjectName}>
      <EmptyState
        title={readingWords.notYetTitle(paper.form === '01')}
        action={
          mine ? (
            <LinkButton href={`/ban-kiem-diem/${paper.id}`} variant="primary">
              {readingWords.write}
            </LinkButton>
          ) : (
            <div className="flex flex-wrap gap-2">
              {maySuggest(paper, me, campaign.process) && (
                <LinkButton href={`/goi-y/${paper.id}`} variant="primary">
                  {readingWords.suggestCount(paper.suggestions)}
                </LinkButton>
              )}
              {mayEnter(paper, me) && <LinkButton href={`/nhap-thay/${paper.id}`}>{readingWords.enter}</LinkButton>}
              <LinkButton href="/">{readingWords.home}</LinkButton>
            </div>
          )
        }
      >
        {readingWords.notYetText}
      </EmptyState>
    </Page>
  )
}

/** Reading a sent paper as it prints; who may, asks here for its completion. */
export const ReadingPage = ({ paperId }: { paperId: string }) => {
  const me = useMe()
  const paper = useDoc(documents.paper(paperId))
  const campaign = useCampaign(paper.state === 'ready' ? paper.data.campaign : null)
  if (paper.state !== 'ready' || campaign.state !== 'ready')
    return (
      <Page title={readingWords.title(false)}>
        <WhenReady live={paper.state === 'ready' ? campaign : paper} shape={shape}>
          {() => shape}
        </WhenReady>
      </Page>
    )
  return paper.data.accepted > 0 ? (
    <Sent me={me} paper={paper.data} campaign={campaign.data} />
  ) : (
    <NotYet paper={paper.data} campaign={campaign.data} me={me} />
  )
}
