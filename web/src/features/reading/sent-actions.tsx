import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Paper } from '@kiemdiem/domain/model/paper'
import { completingClosed } from '@kiemdiem/domain/papers/completing'
import { mayReturn } from '@kiemdiem/domain/papers/may-return'
import { maySuggest, suggestingClosed } from '@kiemdiem/domain/papers/suggest/may-suggest'
import { closingOf, standingOf } from '@kiemdiem/domain/progress/standing'
import { isMinuted } from '@kiemdiem/domain/reviews/standing'
import { Printer } from 'lucide-react'
import { useState } from 'react'
import { Button, LinkButton } from '../../components/form/button.tsx'
import type { Me } from '../../lib/use-access.ts'
import { CompleteDialog } from './complete-dialog.tsx'
import { ReturnDialog } from './return-dialog.tsx'
import { useReviews } from './use-reviews.ts'
import { readingWords } from './vi.ts'

/** What this reader may do with a sent paper: print, write on, complete, return, suggest. */
export const SentActions = (props: { me: Me; paper: Paper; campaign: Campaign; latest: boolean }) => {
  const { me, paper, campaign } = props
  const [asking, setAsking] = useState<'return' | 'complete' | null>(null)
  const reviews = useReviews(paper)
  const returner = mayReturn(paper, me)
  const returns =
    returner &&
    paper.state === 'sealed' &&
    props.latest &&
    closingOf(paper, campaign) === null &&
    !reviews.some(isMinuted)
  const completes = paper.responsible === me.uid && completingClosed(paper, campaign, reviews) === null
  const suggests = maySuggest(paper, me, campaign.process) && suggestingClosed(paper, campaign) === null
  const close = () => setAsking(null)
  return (
    <>
      <div className="flex flex-wrap gap-2">
        <Button icon={Printer} onClick={() => print()}>
          {readingWords.print}
        </Button>
        {suggests && <LinkButton href={`/goi-y/${paper.id}`}>{readingWords.suggest}</LinkButton>}
        {paper.writers.includes(me.uid) && standingOf(paper, campaign) === 'open' && (
          <LinkButton href={`/ban-kiem-diem/${paper.id}`} variant="primary">
            {readingWords.write}
          </LinkButton>
        )}
        {completes && (
          <Button variant="primary" onClick={() => setAsking('complete')}>
            {readingWords.complete(paper.subjectKind === 'unit')}
          </Button>
        )}
        {returns && (
          <Button variant="primary" onClick={() => setAsking('return')}>
            {readingWords.returnIt}
          </Button>
        )}
      </div>
      {returner && (
        <ReturnDialog
          key={paper.accepted}
          uid={me.uid}
          paper={paper}
          campaign={campaign}
          open={asking === 'return'}
          onClose={close}
        />
      )}
      {completes && <CompleteDialog paper={paper} reviews={reviews} open={asking === 'complete'} onClose={close} />}
    </>
  )
}
