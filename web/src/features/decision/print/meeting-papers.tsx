import type { DecisionPart } from '@kiemdiem/domain/decision/decision'
import { type DecidedAct, papersOf } from '@kiemdiem/domain/decision/ruling/decided-act'
import { replacedBy } from '@kiemdiem/domain/decision/ruling/replaced-by'
import type { RulingAct } from '@kiemdiem/domain/decision/ruling/ruling'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import { Printer } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../../components/form/button.tsx'
import { ChoiceButtons } from '../../../components/form/choice/choice-buttons.tsx'
import { Skeleton } from '../../../components/message/skeleton.tsx'
import { IssuePaper } from './issue-paper.tsx'
import { IssuedPaper } from './issued-paper.tsx'
import { MinutesPapers } from './minutes-papers.tsx'
import { printWords as words } from './vi.ts'

const MINUTES = 'minutes'

interface Props {
  campaign: Campaign
  act: DecidedAct
  /** In the order of the act's items; of what a head or a committee decided none are read. */
  parts: readonly DecisionPart[]
  issued: readonly RulingAct[]
}

/** Everything that leaves one decision as paper, one at a time: minutes of a meeting, what was issued, and what may be. */
export const MeetingPapers = ({ campaign, act, parts, issued }: Props) => {
  const papers = papersOf(act)
  const isMeeting = act.kind === 'decision'
  const [chosen, setChosen] = useState<string>(isMeeting ? MINUTES : (papers[0] ?? ''))
  const own = issued.filter(({ decision }) => decision === act.id)
  const ofParts = new Map(
    act.items.flatMap(({ reviewId }, at) => {
      const part = parts[at]
      return part ? [[reviewId, part] as const] : []
    }),
  )
  const names = new Map([
    ...(isMeeting ? [[MINUTES, words.minutes] as [string, string]] : []),
    ...own.map((each, at): [string, string] => {
      const nth = own.slice(0, at + 1).filter(({ paper }) => paper === each.paper).length
      const name = words.papers[each.paper]
      return [each.id, nth > 1 ? words.again(name, nth) : name]
    }),
    ...papers.map((paper): [string, string] => [paper, words.draft(words.papers[paper])]),
  ])
  const draft = papers.find((paper) => paper === chosen)
  const at = own.findIndex(({ id }) => id === chosen)
  const shown = own[at]
  return (
    <div className="grid grid-cols-1 gap-4 print:block">
      <ChoiceButtons
        legend={words.what}
        choices={[...names.keys()]}
        chosen={chosen}
        label={(id) => names.get(id) ?? ''}
        onChoose={setChosen}
      />
      <div data-screen-only>
        <Button icon={Printer} variant="primary" onClick={() => print()}>
          {words.print}
        </Button>
      </div>
      {draft ? (
        <IssuePaper key={draft} {...{ campaign, act, issued }} parts={ofParts} paper={draft} onIssued={setChosen} />
      ) : shown ? (
        <IssuedPaper
          key={shown.id}
          campaign={campaign}
          act={shown}
          parts={ofParts}
          replaced={replacedBy({ decision: act.id, paper: shown.paper }, own.slice(at + 1)).length > 0}
        />
      ) : chosen === MINUTES && isMeeting ? (
        <MinutesPapers {...{ campaign, act, parts }} />
      ) : (
        <Skeleton height={600} />
      )}
    </div>
  )
}
