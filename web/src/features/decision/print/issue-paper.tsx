import type { DecisionPart } from '@kiemdiem/domain/decision/decision'
import { DECISION_REFUSALS } from '@kiemdiem/domain/decision/refusals'
import type { DecidedAct } from '@kiemdiem/domain/decision/ruling/decided-act'
import { isRuling } from '@kiemdiem/domain/decision/ruling/replaced-by'
import type { RulingAct, RulingPaper } from '@kiemdiem/domain/decision/ruling/ruling'
import { styleOfIssuer } from '@kiemdiem/domain/forms/decision/ruling/authority'
import { basisOf } from '@kiemdiem/domain/forms/decision/ruling/basis'
import { resultLines, rulingFactsOf } from '@kiemdiem/domain/forms/decision/ruling/issued'
import { RULING_TYPES } from '@kiemdiem/domain/forms/decision/ruling/result-list'
import { rulingPapers } from '@kiemdiem/domain/forms/decision/ruling/ruling'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import { useState } from 'react'
import { IssueAct } from '../../../components/act/issue-act.tsx'
import { PreviewFailed } from '../../../components/act/preview-failed.tsx'
import { Check } from '../../../components/form/choice/check.tsx'
import { EmptyState } from '../../../components/message/empty-state.tsx'
import { Skeleton } from '../../../components/message/skeleton.tsx'
import { NumberedSheets } from '../../../components/paper/numbered/numbered-sheets.tsx'
import { useGiven } from '../../../components/paper/numbered/use-given.ts'
import { TableTools } from '../../../components/tables/table-tools.tsx'
import { command, newKey } from '../../../lib/commands.ts'
import { learnSentences } from '../../../lib/errors-vi.ts'
import { useNow } from '../../../lib/now.ts'
import { usePreview } from '../../../lib/use-preview.ts'
import { issueWords as words } from './vi.ts'

learnSentences(DECISION_REFUSALS)

interface Props {
  campaign: Campaign
  act: DecidedAct
  parts: ReadonlyMap<string, DecisionPart>
  paper: RulingPaper
  /** Of the campaign, in their order. */
  issued: readonly RulingAct[]
  /** The act that was made: shown in place of the draft, which would be issued once more. */
  onIssued: (id: string) => void
}

/** What a notice, or a report, would tell of: the last decision or resolution that was issued on it. */
const toldBy = (issued: readonly RulingAct[], decision: string): RulingAct | null =>
  issued.filter((each) => each.decision === decision && isRuling(each.paper)).at(-1) ?? null

/** A draft of what may be issued on a decision, as the server would make it, and its issuing. */
export const IssuePaper = ({ campaign, act, parts, paper, issued, onIssued }: Props) => {
  const now = useNow()
  const [left, setLeft] = useState<readonly string[]>([])
  const told = isRuling(paper) ? null : toldBy(issued, act.id)
  const bases = campaign.legalBases.map(({ number }) => number).filter((number) => !left.includes(number))
  const asked = { campaign: campaign.id, decision: act.id, paper, bases }
  const early = paper === 'notice' && !told
  const preview = usePreview(early ? null : { ...asked, issued: issued.length }, ({ issued: _issued, ...input }) =>
    command('issueRuling', { ...input, preview: true, key: newKey() }),
  )
  const numbered = useGiven(told?.id ?? null)
  if (early) return <EmptyState title={words.noRuling}>{words.noRulingText}</EmptyState>
  if (preview.state === 'failed') return <PreviewFailed preview={preview} />
  const draft = preview.answer?.draft
  if (!numbered || !draft) return <Skeleton height={600} />
  // Laid while one looks at it: the server takes the layout that stands when it is issued.
  const laid = { ...draft.facts, tables: campaign.tableLayouts }
  const facts = rulingFactsOf(campaign, { ...draft, facts: laid, submittedAt: now })
  const tells = draft.tells && { type: RULING_TYPES[draft.tells.paper], given: numbered.given }
  const style = styleOfIssuer(act.facts.issuer)
  return (
    <div className="grid grid-cols-1 gap-4 print:block">
      {isRuling(paper) && campaign.legalBases.length > 0 && (
        <details data-screen-only>
          <summary className="target cursor-pointer text-accent">{words.bases}</summary>
          {campaign.legalBases.map((basis) => (
            <Check
              key={basis.number}
              label={basisOf(basis, style)}
              checked={!left.includes(basis.number)}
              onChange={(named) =>
                setLeft(named ? left.filter((each) => each !== basis.number) : [...left, basis.number])
              }
            />
          ))}
        </details>
      )}
      <IssueAct
        hint={words.hint[paper]}
        label={words.act[paper]}
        acting={words.acting}
        of={`${act.id} ${paper} ${left.join()} ${issued.length}`}
        act={async (key) => {
          const done = await command('issueRuling', { ...asked, preview: false, key })
          if (done.act !== null) onIssued(done.act)
        }}
      />
      <TableTools campaign={campaign} lay={['results']} />
      <NumberedSheets
        sheets={rulingPapers(resultLines(draft.items, parts), { ...facts, given: null, ...(tells && { tells }) })}
        draft
        unread={false}
      />
    </div>
  )
}
