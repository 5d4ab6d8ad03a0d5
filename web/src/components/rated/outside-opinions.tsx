import type { SheetRow } from '@kiemdiem/domain/appraisal/sheet/sheet'
import { byDispatch, replyInWords } from '@kiemdiem/domain/consultation/outside/in-words'
import { localDate } from '@kiemdiem/domain/time'
import { viDate } from '@kiemdiem/domain/vi'
import { useState } from 'react'
import { useDoc } from '../../lib/data/use-doc.ts'
import { documents } from '../../lib/live/documents.ts'
import { useNow } from '../../lib/now.ts'
import { useMe } from '../../lib/use-access.ts'
import { Copies } from '../copies/copies.tsx'
import { WhenReady } from '../layout/when-ready.tsx'
import { Skeleton } from '../message/skeleton.tsx'
import { ratedWords as words } from './vi.ts'

type Asked = NonNullable<SheetRow['outside']>[string]

const Words = ({ reviewId, part }: { reviewId: string; part: string }) => {
  const { access } = useMe()
  return (
    <WhenReady live={useDoc(documents.replyPart(reviewId, part))} shape={<Skeleton lines={2} />}>
      {({ reason, reply }) => (
        <>
          <p className="whitespace-pre-line">{reason || words.noWords}</p>
          {reply !== undefined && <Copies of={{ kind: 'act', id: reply }} keeps={access.organiser.length > 0} />}
        </>
      )}
    </WhenReady>
  )
}

const Answered = (props: {
  reviewId: string
  name: string
  answer: NonNullable<Asked['answer']>
  proposal: number
}) => {
  const { reviewId, name, answer, proposal } = props
  const [open, setOpen] = useState(false)
  const returned = answer.number !== undefined && answer.number !== proposal
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="target cursor-pointer py-2">
        {name}: <strong className="font-semibold">{replyInWords(answer)}</strong> ({byDispatch(answer)})
        {returned && ` ${words.onProposal(answer.number ?? 0)}`}
      </summary>
      {open && <Words reviewId={reviewId} part={answer.part} />}
    </details>
  )
}

const Silent = ({ name, until }: Asked) => {
  const late = localDate(useNow()) > until
  return (
    <p className={late ? 'font-semibold text-late' : 'text-due'}>
      {late ? words.outsideLate(name, viDate(until)) : words.outsideAsked(name, viDate(until))}
    </p>
  )
}

/** Bodies outside that were asked about one subject: what each says by which dispatch, or until when it may answer. */
export const OutsideOpinions = ({ reviewId, row }: { reviewId: string; row: SheetRow }) => {
  const asked = Object.entries(row.outside ?? {}).sort(([a], [b]) => Number(a) - Number(b))
  return (
    asked.length > 0 && (
      <ul className="grid gap-1 py-1 text-xs">
        {asked.map(([letter, each]) => (
          <li key={letter}>
            {each.answer ? (
              <Answered {...{ reviewId, name: each.name, answer: each.answer }} proposal={row.proposal?.number ?? 0} />
            ) : (
              <Silent {...each} />
            )}
          </li>
        ))}
      </ul>
    )
  )
}
