import { COMMITMENT_NAMES, COMMITMENTS, OUTCOME_NAMES } from '@kiemdiem/domain/remediation/limits'
import { localDate } from '@kiemdiem/domain/time'
import { upperFirst, viDate, viInstant, viSubject } from '@kiemdiem/domain/vi'
import type { ReactNode } from 'react'
import { LinkButton } from '../../../components/form/button.tsx'
import { type SeenPlan, stateOf } from '../../../lib/data/use-plans.ts'
import { followWords, planWords, remediationWords as words } from '../vi.ts'

const text = 'prose-measure whitespace-pre-line [overflow-wrap:anywhere]'

/** Who said what of a plan, and when; of the body above, by which paper, and who recorded it. */
const saidOf = ({ outcome, as, document, byName, submittedAt, onBehalf }: SeenPlan['replies'][number]): string => {
  const day = viDate(onBehalf?.paperDate ?? localDate(submittedAt))
  const who = document === undefined ? words.as[as] : words.byDocument(words.as[as], document)
  if (outcome === 'confirmed') return words.replies.confirmed(who, byName, day)
  if (outcome === 'returned' && document !== undefined) return words.replies.returnedBy(who, byName, day)
  return words.replies[outcome](byName, day)
}

const Replies = ({ replies }: Pick<SeenPlan, 'replies'>) =>
  replies.map((reply) => {
    const { id, remarks } = reply
    return (
      <div key={id} className="grid gap-1 border-t border-line pt-2">
        <p className="text-sm font-semibold">{saidOf(reply)}</p>
        {remarks !== '' && <p className={text}>{remarks}</p>}
      </div>
    )
  })

/** A plan as it was handed in, with what was said of it and what came of it; `children`: what its reader may do. */
export const PlanCard = ({ seen, children }: { seen: SeenPlan; children?: ReactNode }) => {
  const { plan, replies, items } = seen
  return (
    <article className="grid gap-3 rounded-md border border-line bg-sheet p-4">
      <div className="flex flex-wrap items-start justify-between gap-2">
        <div>
          <h3 className="font-semibold">{upperFirst(viSubject(plan.subjectKind, plan.name))}</h3>
          <p className="text-sm text-soft">{words.sentBy(plan.byName, viInstant(plan.submittedAt))}</p>
          {plan.onBehalf && <p className="text-sm text-soft">{words.onPaper}</p>}
        </div>
        <p className="font-semibold">{words.states[stateOf(seen)]}</p>
      </div>
      <ol className="grid gap-2">
        {items.map((item, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an item is its place in the plan
          <li key={at} className="grid gap-1 border-l-4 border-line pl-3">
            <p className={`font-semibold ${text}`}>
              {at + 1}. {item.limit}
            </p>
            {item.cause !== '' && (
              <p className={text}>
                {planWords.cause}: {item.cause}
              </p>
            )}
            <p className={text}>
              {planWords.measure}: {item.measure}
            </p>
            <p className="text-sm text-soft">
              {followWords.by(item.owner)} · {followWords.until(viDate(item.until))}
              {item.overdue && <strong className="font-semibold text-late"> · {followWords.overdue}</strong>}
            </p>
            {item.result && (
              <p className={text}>
                {OUTCOME_NAMES[item.result.outcome]} ({viDate(item.result.on)})
                {item.result.note !== '' && `: ${item.result.note}`}
              </p>
            )}
          </li>
        ))}
      </ol>
      {plan.commitment && (
        <details>
          <summary className="target w-fit font-semibold">{planWords.commitment(plan.year + 1)}</summary>
          {COMMITMENTS.map((part) => (
            <p key={part} className={text}>
              <span className="font-semibold">{COMMITMENT_NAMES[part]}:</span> {plan.commitment?.[part] || 'Không có.'}
            </p>
          ))}
        </details>
      )}
      <Replies replies={replies} />
      <div>
        <LinkButton href={`/khac-phuc/in/${plan.id}`}>{words.print}</LinkButton>
      </div>
      {children}
    </article>
  )
}
