import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Body } from '@kiemdiem/domain/model/process'
import type { Board } from '@kiemdiem/domain/model/progress'
import { Button } from '../../components/form/button.tsx'
import { Check } from '../../components/form/choice/check.tsx'
import { LevelCriteria } from '../../components/form/choice/level-criteria.tsx'
import { EmptyState } from '../../components/message/empty-state.tsx'
import { Notice } from '../../components/message/notice.tsx'
import { sentenceFor } from '../../lib/errors-vi.ts'
import { useKeptChanges } from '../../lib/kept/use-kept-changes.ts'
import { useMe } from '../../lib/use-access.ts'
import { useCall } from '../../lib/use-call.ts'
import { agreement, allAgreed, linesOf, type Written } from './lines.ts'
import { OpinionLine } from './opinion-line.tsx'
import { Send } from './send.tsx'
import { useAsked } from './use-asked.ts'
import { opinionWords } from './vi.ts'

interface Props {
  campaign: Campaign
  body: Body
  boards: readonly Board[]
}

/** The sheet as it stands: one choice for all of it, and units one under the other, as their proposals came. */
export const OpinionSheet = (props: Props) => {
  const { campaign, body, boards } = props
  const { uid } = useMe()
  const kept = useKeptChanges<Written>({ uid, of: `${campaign.id}_${body.id}`, number: 1, section: 'opinion' })
  const call = useCall(JSON.stringify(kept.changes))
  const asked = useAsked(props, uid)
  const units = linesOf(boards, uid, kept.changes, asked.answer?.facts ?? [])
  const lines = units.flatMap((unit) => unit.lines)
  if (lines.length === 0) return <EmptyState title={opinionWords.nothing}>{opinionWords.nothingText}</EmptyState>
  return (
    <>
      <Notice kind="info" title={opinionWords.count(lines.length)}>
        {opinionWords.intro}
      </Notice>
      {asked.state === 'failed' && (
        <Notice kind="warn" live title={opinionWords.factsMissing}>
          {sentenceFor(asked.error)}{' '}
          <Button size="small" onClick={() => void asked.again()}>
            {opinionWords.again}
          </Button>
        </Notice>
      )}
      <div className="rounded-md bg-sheet px-4 py-2 font-semibold shadow-sheet">
        <Check
          label={opinionWords.agreeAll(lines.length)}
          checked={allAgreed(lines)}
          onChange={(agrees) => kept.changeAll(agreement(lines, agrees))}
        />
        <p className="text-sm font-normal text-soft">{opinionWords.agreeAllHint}</p>
      </div>
      <LevelCriteria campaign={campaign.id} />
      {units.map(({ unit, unitName, lines: ofUnit }) => (
        <section key={unit} className="grid gap-3">
          <h2 className="text-lg font-semibold">{unitName}</h2>
          <ul className="divide-y divide-line rounded-md bg-sheet px-4 shadow-sheet">
            {ofUnit.map((line) => (
              <OpinionLine
                key={line.reviewId}
                line={line}
                refused={call.at[line.reviewId]}
                onChange={(written) => kept.change(line.reviewId, written)}
              />
            ))}
          </ul>
        </section>
      ))}
      <Send campaign={campaign} body={body} lines={lines} call={call} onSent={kept.done} />
    </>
  )
}
