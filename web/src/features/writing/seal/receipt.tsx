import { receiptReference } from '@kiemdiem/domain/ids'
import { viInstant } from '@kiemdiem/domain/vi'
import { CircleCheck } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { LinkButton } from '../../../components/form/button.tsx'
import { useDoc } from '../../../lib/data/use-doc.ts'
import { documents } from '../../../lib/live/documents.ts'
import { dataOf } from '../../../lib/live/live.ts'
import { PaperFrame } from '../parts/page-frame.tsx'
import { writingWords } from '../vi.ts'
import type { WritingProps } from '../with-draft.tsx'
import { Receivers, usePaperReviews } from './receivers.tsx'
import { sealWords } from './vi.ts'

/** The receipt: what was sent, under which reference, when, and where it is now. */
export const Receipt = (props: WritingProps) => {
  const { uid, paper, campaign } = props
  const reviews = usePaperReviews(uid, paper.reviewIds)
  // Reviews keep the number of the text they moved on with; a later one was completed after a conference.
  const completed = reviews.some(({ current }) => current.selfReview !== String(paper.accepted))
  const sentAt = dataOf(useDoc(documents.revision(paper.id, paper.accepted)))?.submittedAt
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    scrollTo({ top: 0 })
    box.current?.focus({ preventScroll: true })
  }, [])
  return (
    <PaperFrame {...props} title={sealWords.receiptTitle(paper.form === '01')}>
      <div
        ref={box}
        role="status"
        tabIndex={-1}
        className="grid gap-5 rounded-md border-l-4 border-done bg-sheet p-5 shadow-sheet"
      >
        <p className="flex items-center gap-2 text-lg font-semibold text-done">
          <CircleCheck aria-hidden size={24} className="shrink-0" /> {writingWords.title(paper.form)} –{' '}
          {paper.subjectName}
        </p>
        <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-1">
          <dt className="text-soft">{sealWords.reference}</dt>
          <dd className="font-semibold tabular-nums">
            {receiptReference(campaign.year, paper.number, paper.accepted)}
          </dd>
          <dt className="text-soft">{sealWords.time}</dt>
          <dd>{sentAt && viInstant(sentAt)}</dd>
        </dl>
        {completed ? (
          <p>{sealWords.completed}</p>
        ) : (
          <Receivers process={campaign.process} title={sealWords.moved} reviews={reviews} />
        )}
        <p className="text-sm text-soft">{sealWords.mailed}</p>
        <div className="flex flex-wrap gap-3">
          <LinkButton variant="primary" href={`/ho-so/${paper.id}`}>
            {sealWords.read}
          </LinkButton>
          <LinkButton href="/">{writingWords.home}</LinkButton>
        </div>
      </div>
    </PaperFrame>
  )
}
