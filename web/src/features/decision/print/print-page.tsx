import type { DecisionAct, DecisionPart } from '@kiemdiem/domain/decision/decision'
import type { DecidedLine } from '@kiemdiem/domain/forms/decision/by-group'
import { decisionCounting } from '@kiemdiem/domain/forms/decision/counting'
import { decisionMinutes } from '@kiemdiem/domain/forms/decision/minutes'
import type { PrintedPaper } from '@kiemdiem/domain/forms/layout/layout'
import type { ActBase } from '@kiemdiem/domain/model/act'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import { viDate } from '@kiemdiem/domain/vi'
import { Printer } from 'lucide-react'
import { useState } from 'react'
import { Button, LinkButton } from '../../../components/form/button.tsx'
import { ChoiceButtons } from '../../../components/form/choice/choice-buttons.tsx'
import { Page } from '../../../components/layout/page.tsx'
import { WhenReady } from '../../../components/layout/when-ready.tsx'
import { EmptyState } from '../../../components/message/empty-state.tsx'
import { Skeleton } from '../../../components/message/skeleton.tsx'
import { NumberedSheets } from '../../../components/paper/numbered/numbered-sheets.tsx'
import { useGiven } from '../../../components/paper/numbered/use-given.ts'
import { queries } from '../../../lib/data/queries.ts'
import { useDocs } from '../../../lib/data/use-doc.ts'
import { useQuery } from '../../../lib/data/use-query.ts'
import { documents } from '../../../lib/live/documents.ts'
import { useMe } from '../../../lib/use-access.ts'
import { printWords as words } from '../vi.ts'

const isDecision = (act: ActBase): act is DecisionAct => act.kind === 'decision'
const shape = <Skeleton height={600} />

const Papers = ({ campaign, act, parts }: { campaign: Campaign; act: DecisionAct; parts: readonly DecisionPart[] }) => {
  const given = useGiven(act.id)
  if (!given) return shape
  const { unread, ...numbered } = given
  const facts = {
    ...{ year: campaign.year, issuer: act.facts.issuer, meeting: act.meeting, groups: campaign.process.groups },
    ...{ ...numbered, overrides: act.overrides },
  }
  const lines = act.items.flatMap(({ name, part: { scope, group, subjectKind } }, at): DecidedLine[] => {
    const part = parts[at]
    return part && part.scope === scope ? [{ name, subjectKind, group, part }] : []
  })
  const sheets = [decisionMinutes(lines, facts), decisionCounting(lines, facts)].flatMap((each): PrintedPaper[] =>
    each ? [each] : [],
  )
  return (
    <div className="grid grid-cols-1 gap-4 print:block">
      <div data-screen-only>
        <Button icon={Printer} variant="primary" onClick={() => print()}>
          {words.print}
        </Button>
      </div>
      <NumberedSheets sheets={sheets} draft={false} unread={unread} />
    </div>
  )
}

const Meetings = ({ campaign, acts }: { campaign: Campaign; acts: readonly DecisionAct[] }) => {
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
        {(found) => <Papers key={act.id} campaign={campaign} act={act} parts={found} />}
      </WhenReady>
    </>
  )
}

/** The minutes of each meeting that was recorded, and its count of sheets, for the pen and the book of papers. */
export const DecisionPrintPage = () => {
  const { uid, campaign, settled } = useMe()
  const found = useQuery(campaign ? queries.actsOfKind('decision', uid) : null)
  return (
    <Page title={words.title} action={<LinkButton href="/quyet-dinh">{words.back}</LinkButton>}>
      {campaign ? (
        <WhenReady live={found} shape={shape}>
          {(acts) => (
            <Meetings
              key={acts.length}
              campaign={campaign}
              acts={acts
                .filter(isDecision)
                .filter((act) => act.campaign === campaign.id)
                .toSorted((a, b) => a.number - b.number)}
            />
          )}
        </WhenReady>
      ) : settled ? (
        <EmptyState title={words.nothing} />
      ) : (
        shape
      )}
    </Page>
  )
}
