import type { DecisionAct, DecisionPart } from '@kiemdiem/domain/decision/decision'
import { isFinal } from '@kiemdiem/domain/decision/outcome'
import { DECISION_REFUSALS } from '@kiemdiem/domain/decision/refusals'
import type { RuledItem, RulingAct, RulingPaper } from '@kiemdiem/domain/decision/ruling/ruling'
import { basisOf } from '@kiemdiem/domain/forms/decision/ruling/basis'
import { RULING_TYPES } from '@kiemdiem/domain/forms/decision/ruling/result-list'
import { rulingPapers } from '@kiemdiem/domain/forms/decision/ruling/ruling'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import { useState } from 'react'
import { IssueAct } from '../../../components/act/issue-act.tsx'
import { Check } from '../../../components/form/choice/check.tsx'
import { EmptyState } from '../../../components/message/empty-state.tsx'
import { Skeleton } from '../../../components/message/skeleton.tsx'
import { NumberedSheets } from '../../../components/paper/numbered/numbered-sheets.tsx'
import { useGiven } from '../../../components/paper/numbered/use-given.ts'
import { command } from '../../../lib/commands.ts'
import { learnSentences } from '../../../lib/errors-vi.ts'
import { useNow } from '../../../lib/now.ts'
import { resultLines, rulingFactsOf } from './result-lines.ts'
import { issueWords as words } from './vi.ts'

learnSentences(DECISION_REFUSALS)

interface Props {
  campaign: Campaign
  act: DecisionAct
  parts: ReadonlyMap<string, DecisionPart>
  paper: RulingPaper
  /** Of the campaign, in their order. */
  issued: readonly RulingAct[]
  /** Of each item, what its list says beside the name. */
  places: ReadonlyMap<string, Pick<RuledItem, 'post' | 'unitName'>>
  proposedBy: string
  /** The act that was made: shown in place of the draft, which would be issued once more. */
  onIssued: (id: string) => void
}

/** What a notice would tell of: the last decision or resolution that was issued on it. */
const toldBy = (issued: readonly RulingAct[], decision: string): RulingAct | null =>
  issued.filter((each) => each.decision === decision && each.paper !== 'notice').at(-1) ?? null

/** A draft of what may be issued on a decision, and its issuing. */
export const IssuePaper = ({ campaign, act, parts, paper, issued, places, proposedBy, onIssued }: Props) => {
  const now = useNow()
  const [left, setLeft] = useState<readonly string[]>([])
  const told = paper === 'notice' ? toldBy(issued, act.id) : null
  const numbered = useGiven(told?.id ?? null)
  if (paper === 'notice' && !told) return <EmptyState title={words.noRuling}>{words.noRulingText}</EmptyState>
  if (!numbered) return <Skeleton height={600} />
  const items = act.items.flatMap(({ reviewId, name, part }): RuledItem[] => {
    const decided = parts.get(reviewId)
    if (!decided || !isFinal(decided)) return []
    const { group, subjectKind, id, scope } = part
    const { post, unitName } = places.get(reviewId) ?? { post: '', unitName: '' }
    return [{ reviewId, name, subjectKind, group, post, unitName, part: { id, scope } }]
  })
  if (items.length === 0) return <EmptyState title={words.noneDecided}>{words.noneDecidedText}</EmptyState>
  const bases = campaign.legalBases.filter(({ number }) => !left.includes(number))
  const earlier = new Set(issued.filter((each) => each.decision !== act.id).map((each) => each.decision))
  const own = issued.find((each) => each.decision === act.id)
  const facts = rulingFactsOf(campaign, {
    ...{ track: act.track, paper, facts: act.facts, decidedOn: act.meeting.date, submittedAt: now, proposedBy },
    ...{ nth: own?.nth ?? earlier.size + 1, bases: bases.map(basisOf) },
  })
  const tells = told && told.paper !== 'notice' && { type: RULING_TYPES[told.paper], given: numbered.given }
  return (
    <div className="grid grid-cols-1 gap-4 print:block">
      {paper !== 'notice' && campaign.legalBases.length > 0 && (
        <details data-screen-only>
          <summary className="target cursor-pointer text-accent">{words.bases}</summary>
          {campaign.legalBases.map((basis) => (
            <Check
              key={basis.number}
              label={basisOf(basis)}
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
          const asked = { campaign: campaign.id, decision: act.id, paper, bases: bases.map(({ number }) => number) }
          onIssued((await command('issueRuling', { ...asked, key })).act)
        }}
      />
      <NumberedSheets
        sheets={rulingPapers(resultLines(items, parts), { ...facts, given: null, ...(tells && { tells }) })}
        draft
        unread={false}
      />
    </div>
  )
}
