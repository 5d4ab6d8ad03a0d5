import type { AgendaItem } from '@kiemdiem/domain/model/conference'
import { notRatedHere } from '@kiemdiem/domain/ratings/not-rated/reasons'
import { useEffect, useRef } from 'react'
import { WhenReady } from '../../../../components/layout/when-ready.tsx'
import { EmptyState } from '../../../../components/message/empty-state.tsx'
import { Skeleton } from '../../../../components/message/skeleton.tsx'
import { useDoc } from '../../../../lib/data/use-doc.ts'
import { documents } from '../../../../lib/live/documents.ts'
import type { Desk } from '../desk-of.ts'
import { handoutWords } from '../vi.ts'
import { PaperText } from './paper-text.tsx'

/** Said instead of the text while there is none for this reader. */
const NotThere = ({ handedOut }: { handedOut: boolean }) => (
  <EmptyState title={handedOut ? handoutWords.notAccepted : handoutWords.notForYou}>
    {handedOut ? handoutWords.notAcceptedText : handoutWords.notForYouText}
  </EmptyState>
)

/** One item of the agenda with its paper. `focus`: it was turned to, so reading begins at its head. */
export const OnePaper = (props: { desk: Desk; item: AgendaItem; position: string; focus: boolean }) => {
  const { desk, item } = props
  const paper = useDoc(documents.paper(item.paperId))
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (!props.focus) return
    head.current?.focus({ preventScroll: true })
    head.current?.scrollIntoView({ block: 'start' })
  }, [props.focus])
  return (
    <section className="grid min-w-0 content-start gap-3 print:block">
      <div data-screen-only>
        <p className="text-sm text-soft">
          {props.position} ·{' '}
          {item.notRated
            ? notRatedHere(item.notRated)
            : item.reviewId === null
              ? handoutWords.commentsOnly
              : handoutWords.ratedHere}
        </p>
        <h2 ref={head} tabIndex={-1} className="text-lg font-semibold outline-none">
          {item.name}
        </h2>
      </div>
      {paper.state === 'denied' ? (
        <NotThere handedOut={desk.handedOut} />
      ) : (
        <WhenReady live={paper} shape={<Skeleton height={900} />}>
          {(found) => (found.accepted > 0 ? <PaperText desk={desk} paper={found} /> : <NotThere handedOut />)}
        </WhenReady>
      )}
    </section>
  )
}
