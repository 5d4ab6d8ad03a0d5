import type { DecisionAct } from '@kiemdiem/domain/decision/decision'
import type { RulingAct } from '@kiemdiem/domain/decision/ruling/ruling'
import type { ActBase } from '@kiemdiem/domain/model/act'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import { viDate } from '@kiemdiem/domain/vi'
import { useState } from 'react'
import { LinkButton } from '../../../components/form/button.tsx'
import { ChoiceButtons } from '../../../components/form/choice/choice-buttons.tsx'
import { Page } from '../../../components/layout/page.tsx'
import { WhenReady } from '../../../components/layout/when-ready.tsx'
import { EmptyState } from '../../../components/message/empty-state.tsx'
import { Skeleton } from '../../../components/message/skeleton.tsx'
import { queries } from '../../../lib/data/queries.ts'
import { useDocs } from '../../../lib/data/use-doc.ts'
import { useQueries } from '../../../lib/data/use-query.ts'
import { documents } from '../../../lib/live/documents.ts'
import { useMe } from '../../../lib/use-access.ts'
import { MeetingPapers } from './meeting-papers.tsx'
import { printWords as words } from './vi.ts'

const isDecision = (act: ActBase): act is DecisionAct => act.kind === 'decision'
const isRuling = (act: ActBase): act is RulingAct => act.kind === 'ruling'
const shape = <Skeleton height={600} />

interface Acts {
  campaign: Campaign
  acts: readonly DecisionAct[]
  issued: readonly RulingAct[]
}

const Meetings = ({ campaign, acts, issued }: Acts) => {
  const [chosen, setChosen] = useState(acts.length)
  const act = acts[chosen - 1]
  const parts = useDocs(act ? act.items.map(({ reviewId, part }) => documents.decisionPart(reviewId, part.id)) : [])
  if (!act) return <EmptyState title={words.nothing}>{words.nothingText}</EmptyState>
  return (
    <>
      <ChoiceButtons
        legend={words.which}
        choices={acts.map((_, at) => at + 1)}
        chosen={chosen}
        label={(nth) => words.meeting(nth, viDate(acts[nth - 1]?.meeting.date ?? ''))}
        onChoose={setChosen}
      />
      <WhenReady live={parts} shape={shape}>
        {(found) => <MeetingPapers key={act.id} {...{ campaign, act, issued }} parts={found} />}
      </WhenReady>
    </>
  )
}

/** The papers of each meeting that was recorded, for the pen and the book of papers. */
export const DecisionPrintPage = () => {
  const { uid, campaign, settled } = useMe()
  const found = useQueries(campaign ? [queries.actsOfKind('decision', uid), queries.actsOfKind('ruling', uid)] : [])
  const inOrder = <A extends ActBase & { campaign: string; number: number }>(acts: readonly A[]) =>
    acts.filter((act) => act.campaign === campaign?.id).toSorted((a, b) => a.number - b.number)
  return (
    <Page title={words.title} action={<LinkButton href="/quyet-dinh">{words.back}</LinkButton>}>
      {campaign ? (
        <WhenReady live={found} shape={shape}>
          {(acts) => {
            const decisions = inOrder(acts.filter(isDecision))
            return (
              <Meetings
                key={decisions.length}
                campaign={campaign}
                acts={decisions}
                issued={inOrder(acts.filter(isRuling))}
              />
            )
          }}
        </WhenReady>
      ) : settled ? (
        <EmptyState title={words.nothing} />
      ) : (
        shape
      )}
    </Page>
  )
}
