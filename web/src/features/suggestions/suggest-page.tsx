import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Paper } from '@kiemdiem/domain/model/paper'
import { maySuggest, suggestingClosed } from '@kiemdiem/domain/papers/suggest/may-suggest'
import { LinkButton } from '../../components/form/button.tsx'
import { Page } from '../../components/layout/page.tsx'
import { WhenReady } from '../../components/layout/when-ready.tsx'
import { EmptyState } from '../../components/message/empty-state.tsx'
import { Notice } from '../../components/message/notice.tsx'
import { Skeleton } from '../../components/message/skeleton.tsx'
import { SuggestedIssue } from '../../components/paper/suggested-issue.tsx'
import { Clock } from '../../components/time/clock.tsx'
import { useCampaign } from '../../lib/data/use-campaign.ts'
import { useDoc } from '../../lib/data/use-doc.ts'
import { documents } from '../../lib/live/documents.ts'
import { useMe } from '../../lib/use-access.ts'
import { IssueForm } from './issue-form.tsx'
import { SuggestionLetterPart } from './letter.tsx'
import { suggestWords } from './vi.ts'

const shape = <Skeleton height={480} />

/** Gợi ý kiểm điểm to one paper: what was already given, and one more while it has not been sent. */
export const SuggestPage = ({ paperId }: { paperId: string }) => {
  const paper = useDoc(documents.paper(paperId))
  const campaign = useCampaign(paper.state === 'ready' ? paper.data.campaign : null)
  if (paper.state !== 'ready' || campaign.state !== 'ready')
    return (
      <Page title={suggestWords.title}>
        <WhenReady live={paper.state === 'ready' ? campaign : paper} shape={shape}>
          {() => shape}
        </WhenReady>
      </Page>
    )
  return <Suggesting paper={paper.data} campaign={campaign.data} />
}

const Suggesting = ({ paper, campaign }: { paper: Paper; campaign: Campaign }) => {
  const me = useMe()
  const report = paper.subjectKind === 'unit'
  const closed = suggestingClosed(paper, campaign)
  const context = [paper.subjectName, ...(report ? [] : [paper.unitName])].join(' · ')
  const toPaper = <LinkButton href={`/ho-so/${paper.id}`}>{suggestWords.toPaper}</LinkButton>
  if (!maySuggest(paper, me, campaign.process))
    return (
      <Page title={suggestWords.title} context={context}>
        <EmptyState title={suggestWords.notYoursTitle} action={<LinkButton href="/">{suggestWords.home}</LinkButton>}>
          {suggestWords.notYoursText}
        </EmptyState>
      </Page>
    )
  return (
    <Page
      title={suggestWords.title}
      context={context}
      state={closed ? undefined : <Clock dueAt={paper.dueAt} calendar={campaign.calendar} />}
      action={toPaper}
    >
      {closed ? (
        <Notice kind="info" title={suggestWords.closed[closed]} />
      ) : (
        <Notice
          kind="info"
          title={suggestWords.intro(report ? paper.subjectName : `đồng chí ${paper.subjectName}`, report)}
          source={suggestWords.source}
        >
          {suggestWords.readers(report)}
        </Notice>
      )}
      <section className="grid gap-3" data-screen-only>
        <h2 className="text-lg font-semibold">{suggestWords.given(paper.suggestions)}</h2>
        {paper.suggestions === 0 && <p className="text-soft">{suggestWords.noneGiven}</p>}
        {Array.from({ length: paper.suggestions }, (_, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: issues are numbered
          <SuggestedIssue key={at} paper={paper.id} number={at + 1} />
        ))}
      </section>
      {paper.suggestions > 0 && <SuggestionLetterPart paper={paper} campaign={campaign} me={me} />}
      <div data-screen-only>
        <IssueForm uid={me.uid} paper={paper} closed={closed !== null} />
      </div>
    </Page>
  )
}
