import { outcomeShown } from '@kiemdiem/domain/decision/outcome'
import { RATING_NAMES } from '@kiemdiem/domain/model/terms'
import type { Finding } from '@kiemdiem/domain/pack/rate/result'
import { useEffect, useRef, useState } from 'react'
import { Button } from '../../../components/form/button.tsx'
import type { EnteredLine } from '../state/table-state.ts'
import { appraisedOf } from '../state/to-input.ts'
import { decisionWords, showWords as words } from '../vi.ts'

interface Props {
  lines: readonly EnteredLine[]
  groupOf: (group: string) => string
  quotaOf: (group: string) => Finding | undefined
  findingsOf: (reviewId: string) => readonly Finding[]
  onClose: () => void
}

const Said = ({ label, text }: { label: string; text: string }) => (
  <p className="grid gap-1">
    <span className="text-2xl text-soft">{label}</span>
    <span className="font-semibold">{text}</span>
  </p>
)

/**
 * What the room sees, one subject at a time in large letters. Of what rules find their number and clause alone: never leave, health or
 * discipline, which their words would tell.
 */
export const Projector = ({ lines, groupOf, quotaOf, findingsOf, onClose }: Props) => {
  const [at, setAt] = useState(0)
  const frame = useRef<HTMLDivElement>(null)
  useEffect(() => frame.current?.focus(), [])
  const shown = lines[Math.min(at, lines.length - 1)]
  const go = (by: number) => setAt((now) => Math.max(0, Math.min(lines.length - 1, now + by)))
  const rules = shown
    ? [
        ...new Set(
          findingsOf(shown.line.reviewId)
            .filter(({ severity }) => severity !== 'info')
            .map(({ source }) => source),
        ),
      ]
    : []
  const proposal = shown?.line.row.proposal
  const quota = shown && quotaOf(shown.line.group)
  return (
    <div
      ref={frame}
      role="dialog"
      aria-modal="true"
      aria-label={words.title}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
        if (event.key === 'ArrowRight' || event.key === 'PageDown') go(1)
        if (event.key === 'ArrowLeft' || event.key === 'PageUp') go(-1)
      }}
      className="fixed inset-0 z-50 grid grid-rows-[auto_1fr_auto] gap-6 overflow-y-auto bg-sheet p-6 text-4xl leading-snug md:p-12"
    >
      {shown ? (
        <>
          <div className="grid gap-2">
            <p className="text-2xl text-soft">
              {groupOf(shown.line.group)} · {words.place(lines.indexOf(shown) + 1, lines.length)}
            </p>
            <h2 className="text-5xl font-semibold" aria-live="polite">
              {shown.line.row.name}
            </h2>
            <p className="text-2xl text-soft">{proposal?.unitName}</p>
          </div>
          <div className="grid content-start gap-8 md:grid-cols-2">
            <Said
              label={words.self}
              text={proposal?.selfRating ? RATING_NAMES[proposal.selfRating] : decisionWords.none}
            />
            <Said
              label={words.proposed}
              text={proposal?.proposed ? RATING_NAMES[proposal.proposed] : decisionWords.none}
            />
            <Said label={words.appraised} text={outcomeShown(appraisedOf(shown.line))} />
            <Said label={words.result} text={shown.item ? outcomeShown(shown.item) : decisionWords.none} />
            {rules.length > 0 && <Said label={words.rules} text={rules.join('; ')} />}
            {quota && <p className="text-2xl md:col-span-2">{`${decisionWords.quota}: ${quota.text}`}</p>}
          </div>
        </>
      ) : (
        <p>{words.nothing}</p>
      )}
      <div className="flex flex-wrap gap-4 text-base">
        <Button onClick={() => go(-1)}>{words.previous}</Button>
        <Button onClick={() => go(1)}>{words.next}</Button>
        <Button onClick={onClose}>{words.close}</Button>
      </div>
    </div>
  )
}
