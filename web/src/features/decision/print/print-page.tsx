import type { DecisionAct } from '@kiemdiem/domain/decision/decision'
import type { ResultAct } from '@kiemdiem/domain/decision/result/result'
import { type DecidedAct, decidedOn, isDecidedHere } from '@kiemdiem/domain/decision/ruling/decided-act'
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

const isOfDecision = (act: ActBase): act is DecisionAct | ResultAct => act.kind === 'decision' || act.kind === 'result'
const isRuling = (act: ActBase): act is RulingAct => act.kind === 'ruling'
const shape = <Skeleton height={600} />

interface Acts {
  campaign: Campaign
  acts: readonly DecidedAct[]
  issued: readonly RulingAct[]
}

const Meetings = ({ campaign, acts, issued }: Acts) => {
  const [chosen, setChosen] = useState(acts.length)
  const act = acts[chosen - 1]
  // A head, or a member of a committee, handles no group, and reads no part: the papers themselves tell him.
  const read = act?.kind === 'decision' ? act.items : []
  const parts = useDocs(read.map(({ reviewId, part }) => documents.decisionPart(reviewId, part.id)))
  if (!act) return <EmptyState title={words.nothing}>{words.nothingText}</EmptyState>
  return (
    <>
      <ChoiceButtons
        legend={words.which}
        choices={acts.map((_, at) => at + 1)}
        chosen={chosen}
        label={(nth) => {
          const each = acts[nth - 1]
          return each ? words.meeting(nth, viDate(decidedOn(each)), each.kind === 'result' ? each.deciderName : '') : ''
        }}
        onChoose={setChosen}
      />
      <WhenReady live={parts} shape={shape}>
        {(found) => <MeetingPapers key={act.id} {...{ campaign, act, issued }} parts={found} />}
      </WhenReady>
    </>
  )
}

/** The papers of each meeting that was recorded, and of what oneself decided, for the pen and the book of papers. */
export const DecisionPrintPage = () => {
  const { uid, campaign, settled } = useMe()
  const found = useQueries(
    campaign ? (['decision', 'result', 'ruling'] as const).map((kind) => queries.actsOfKind(kind, uid)) : [],
  )
  const inOrder = <A extends ActBase & { campaign: string; number: number }>(acts: readonly A[]) =>
    acts.filter((act) => act.campaign === campaign?.id).toSorted((a, b) => a.number - b.number)
  return (
    <Page title={words.title} action={<LinkButton href="/quyet-dinh">{words.back}</LinkButton>}>
      {campaign ? (
        <WhenReady live={found} shape={shape}>
          {(acts) => {
            const decisions = inOrder(acts.filter(isOfDecision).filter(isDecidedHere))
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
