import type { Written } from '@kiemdiem/domain/decision/comment/comment'
import type { Said } from '@kiemdiem/domain/decision/comment/read-said'
import { evaluatedOf, formSide, type Known } from '@kiemdiem/domain/forms/sheets/evaluated-of'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Review } from '@kiemdiem/domain/model/review'
import type { CommentLine } from '../../../lib/data/comment-lines.ts'
import { useDocs } from '../../../lib/data/use-doc.ts'
import { documents } from '../../../lib/live/documents.ts'
import { dataOf } from '../../../lib/live/live.ts'
import { type Made, SubjectSheets } from './subject.tsx'

interface Props {
  campaign: Campaign
  uid: string
  organiser: readonly string[]
  /** All of one subject that the reader handles. */
  lines: readonly CommentLine[]
  written: ReadonlyMap<string, Written>
  said: ReadonlyMap<string, Said>
  onMade: (made: Made) => void
}

/** One document that may not be there. */
const useOne = <T,>(ref: Parameters<typeof useDocs<T>>[0][number] | null): { ready: boolean; data: T | null } => {
  const live = useDocs<T>(ref ? [ref] : [])
  return { ready: live.state !== 'loading', data: dataOf(live)?.[0] ?? null }
}

const OfReviews = ({ reviews, ...props }: Props & { reviews: readonly Review[] }) => {
  const of = (side: Review['side']) => reviews.find((each) => each.side === side)
  const [civil, party] = [of('civil'), of('party')]
  const decisionOf = (review: Review | undefined) =>
    review?.current.decision ? documents.decisionPart(review.id, review.current.decision) : null
  const civilDecided = useOne(decisionOf(civil))
  const partyDecided = useOne(decisionOf(party))
  const mayRead = party && props.organiser.includes(party.track)
  const conference = useOne(
    mayRead && party.current.conference ? documents.reviewPart(party.id, party.current.conference) : null,
  )
  if (!civilDecided.ready || !partyDecided.ready || !conference.ready) return null
  const known = [civil, party].flatMap((review): Known[] =>
    review
      ? [
          {
            ...{ side: formSide(review), written: props.written.get(review.id), said: props.said.get(review.id) },
            decided: review.side === 'civil' ? civilDecided.data : partyDecided.data,
            conference: review.side === 'party' ? conference.data : null,
            decider: props.campaign.process.deciders.find(({ id }) => id === review.decider)?.name ?? '',
          },
        ]
      : [],
  )
  const ordered = [civil, party].flatMap((review) => review ?? [])
  const { campaign, uid, onMade } = props
  return <SubjectSheets {...{ campaign, uid, onMade }} reviews={ordered} evaluated={evaluatedOf(known)} />
}

/** Gathers what was said and decided of one subject, for its sheets. */
export const Subject = (props: Props) => {
  const reviews = useDocs(props.lines.map(({ reviewId }) => documents.review(reviewId)))
  return reviews.state === 'ready' ? <OfReviews {...props} reviews={reviews.data} /> : null
}
