import type { Review } from '@kiemdiem/domain/model/review'
import { notRatedHere } from '@kiemdiem/domain/ratings/not-rated/reasons'
import { awaitsConference, stepOf } from '@kiemdiem/domain/reviews/standing'
import { trackName } from '@kiemdiem/domain/workflow'
import { LinkButton } from '../../components/form/button.tsx'
import { Page } from '../../components/layout/page.tsx'
import { WhenReady } from '../../components/layout/when-ready.tsx'
import { EmptyState } from '../../components/message/empty-state.tsx'
import { Notice } from '../../components/message/notice.tsx'
import { Skeleton } from '../../components/message/skeleton.tsx'
import { useDoc } from '../../lib/data/use-doc.ts'
import { documents } from '../../lib/live/documents.ts'
import { type Me, useMe, useProcess } from '../../lib/use-access.ts'
import { FactsNotice } from './facts-notice.tsx'
import { NotRatedForm } from './not-rated-form.tsx'
import { notRatedWords } from './vi.ts'

const maySet = ({ uid, access }: Me, { track, subject, actors }: Review): boolean =>
  access.organiser.includes(track) && subject !== uid && !(actors.selfReview ?? []).includes(uid)

const toBoard = <LinkButton href="/tien-do">{notRatedWords.home}</LinkButton>

/** Whether a review gives a level: what stands, what the registry's facts say of it, and the way to change it. */
export const NotRatedPage = ({ reviewId }: { reviewId: string }) => {
  const review = useDoc(documents.review(reviewId))
  return (
    <WhenReady live={review} shape={<Skeleton height={480} />}>
      {(found) => <One review={found} />}
    </WhenReady>
  )
}

const One = ({ review }: { review: Review }) => {
  const me = useMe()
  const process = useProcess()
  const { notRated } = review
  if (!maySet(me, review))
    return (
      <Page title={notRatedWords.title}>
        <EmptyState title={notRatedWords.notYoursTitle} action={toBoard}>
          {notRatedWords.notYoursText}
        </EmptyState>
      </Page>
    )
  const open = awaitsConference(stepOf(review))
  return (
    <Page title={notRatedWords.title} context={`${review.name} · ${trackName(process, review.track)}`} action={toBoard}>
      <Notice kind={notRated ? 'warn' : 'info'} title={notRated ? notRatedHere(notRated) : notRatedWords.rated} />
      {open ? (
        <>
          <FactsNotice reviewId={review.id} />
          <NotRatedForm key={notRated ? 'back' : 'set'} review={review} />
        </>
      ) : (
        <Notice kind="info">{notRatedWords.tooLate}</Notice>
      )}
    </Page>
  )
}
