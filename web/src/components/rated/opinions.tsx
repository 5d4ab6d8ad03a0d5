import type { SheetRow } from '@kiemdiem/domain/appraisal/sheet/sheet'
import { opinionInWords, stancesInWords } from '@kiemdiem/domain/consultation/stance'
import type { Body } from '@kiemdiem/domain/model/process'
import { useState } from 'react'
import { useDoc } from '../../lib/data/use-doc.ts'
import { documents } from '../../lib/live/documents.ts'
import { WhenReady } from '../layout/when-ready.tsx'
import { Skeleton } from '../message/skeleton.tsx'
import { OutsideOpinions } from './outside-opinions.tsx'
import { ratedWords as words } from './vi.ts'

const Said = ({ title, text }: { title: string; text: string }) =>
  text && (
    <p className="whitespace-pre-line">
      <span className="text-soft">{title}:</span> {text}
    </p>
  )

/** What one body has written of a subject, read when it is opened. */
const Words = ({ reviewId, part }: { reviewId: string; part: string }) => (
  <WhenReady live={useDoc(documents.opinionPart(reviewId, part))} shape={<Skeleton lines={2} />}>
    {({ strengths, shortcomings, reason = '' }) =>
      strengths || shortcomings || reason ? (
        <>
          <Said title={words.reason} text={reason} />
          <Said title={words.strengths} text={strengths} />
          <Said title={words.shortcomings} text={shortcomings} />
        </>
      ) : (
        <p className="text-soft">{words.noWords}</p>
      )
    }
  </WhenReady>
)

interface OpinionProps {
  reviewId: string
  bodyName: string
  opinion: NonNullable<SheetRow['opinions']>[string]
  /** It speaks of a proposal that was returned since. */
  returned: boolean
}

const Opinion = ({ reviewId, bodyName, opinion, returned }: OpinionProps) => {
  const [open, setOpen] = useState(false)
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="target cursor-pointer py-2">
        {bodyName}: <strong className="font-semibold">{opinionInWords(opinion)}</strong>
        {returned && ` ${words.onProposal(opinion.number ?? 0)}`}
      </summary>
      {open && <Words reviewId={reviewId} part={opinion.part} />}
    </details>
  )
}

/** What bodies here say, in short; what each has written is opened in place. */
const FromBodies = (props: { reviewId: string; row: SheetRow; bodies: readonly Body[] }) => {
  const { opinions = {}, proposal } = props.row
  const given = Object.entries(opinions)
  if (given.length === 0)
    return Object.keys(props.row.outside ?? {}).length > 0 ? null : (
      <span className="block py-1 text-xs text-soft">{words.noOpinions}</span>
    )
  return (
    <details className="text-xs">
      <summary className="target cursor-pointer py-2 text-accent">
        {stancesInWords(
          given.map(([, opinion]) => opinion),
          proposal?.proposed ?? null,
        )}
      </summary>
      <ul className="grid gap-2 pb-2">
        {given.map(([body, opinion]) => (
          <li key={body}>
            <Opinion
              reviewId={props.reviewId}
              bodyName={props.bodies.find(({ id }) => id === body)?.name ?? body}
              opinion={opinion}
              returned={opinion.number !== undefined && opinion.number !== proposal?.number}
            />
          </li>
        ))}
      </ul>
    </details>
  )
}

/** What bodies say of one subject: those here, and those outside. */
export const Opinions = (props: { reviewId: string; row: SheetRow; bodies: readonly Body[] }) => (
  <>
    <FromBodies {...props} />
    <OutsideOpinions reviewId={props.reviewId} row={props.row} />
  </>
)
