import type { OpinionAct } from '@kiemdiem/domain/consultation/opinion'
import { opinionInWords } from '@kiemdiem/domain/consultation/stance'
import type { ActBase } from '@kiemdiem/domain/model/act'
import { Copies } from '../../components/copies/copies.tsx'
import { WhenReady } from '../../components/layout/when-ready.tsx'
import { Skeleton } from '../../components/message/skeleton.tsx'
import { queries } from '../../lib/data/queries.ts'
import { useQuery } from '../../lib/data/use-query.ts'
import { opinionWords } from './vi.ts'

const isOpinion = (act: ActBase): act is OpinionAct => act.kind === 'opinion'

const Sheet = ({ act }: { act: OpinionAct }) => (
  <details className="rounded-md bg-sheet px-4 py-3 shadow-sheet">
    <summary className="target flex items-center">
      {opinionWords.sent(act.byName, act.submittedAt, act.items.length)}
    </summary>
    <ul className="divide-y divide-line">
      {act.items.map((item) => (
        <li key={item.reviewId} className="grid gap-1 py-3">
          <p>
            <strong className="font-semibold">{item.name}</strong>: {opinionInWords(item)}
            {item.proposal && <span className="text-sm text-soft"> {opinionWords.about(item.proposal.number)}</span>}
          </p>
          {item.reason && (
            <p className="prose-measure whitespace-pre-line">
              <span className="text-soft">{opinionWords.reason}:</span> {item.reason}
            </p>
          )}
          {item.strengths && (
            <p className="prose-measure whitespace-pre-line">
              <span className="text-soft">{opinionWords.strengths}:</span> {item.strengths}
            </p>
          )}
          {item.shortcomings && (
            <p className="prose-measure whitespace-pre-line">
              <span className="text-soft">{opinionWords.shortcomings}:</span> {item.shortcomings}
            </p>
          )}
        </li>
      ))}
    </ul>
    <Copies of={{ kind: 'act', id: act.id }} keeps />
  </details>
)

/** What the body has sent, the last first: it can be read again and not changed. */
export const SentSheets = ({ uid, campaign }: { uid: string; campaign: string }) => {
  const acts = useQuery(queries.actsOfKind('opinion', uid))
  return (
    <WhenReady live={acts} shape={<Skeleton lines={2} />}>
      {(found) => {
        const sheets = found.filter(isOpinion).filter((act) => act.campaign === campaign)
        if (sheets.length === 0) return null
        return (
          <section className="grid gap-3">
            <h2 className="text-lg font-semibold">{opinionWords.sentTitle}</h2>
            {sheets
              .toSorted((a, b) => b.submittedAt.getTime() - a.submittedAt.getTime())
              .map((act) => (
                <Sheet key={act.id} act={act} />
              ))}
          </section>
        )
      }}
    </WhenReady>
  )
}
