import { sameOutcome } from '../../decision/outcome.ts'
import { paths } from '../../ids.ts'
import type { Review } from '../../model/review.ts'
import type { Data, Finding, Invariant } from '../data.ts'

const noticeIn = (data: Data, { id }: Review, part: string) => {
  const found = data.at('reviews/{reviewId}/parts/{partId}', paths.reviewPart(id, part))
  return found && 'stage' in found && found.stage === 'notice' ? found : undefined
}

/** A review that is past its notice was told what was decided of it, to whom it is about. */
const told = (data: Data, at: string, review: Review): Finding[] => {
  if (review.doneAt.notice === undefined) return []
  const notice = noticeIn(data, review, review.current.notice ?? '')
  const decided = data.at(
    'reviews/{reviewId}/parts/{partId}',
    paths.reviewPart(review.id, review.current.decision ?? ''),
  )
  const is = decided && 'stage' in decided && decided.stage === 'decision' ? decided : undefined
  if (notice?.to !== 'subjects') return [{ at, what: 'is past its notice and was not told' }]
  return is && sameOutcome(is, notice) ? [] : [{ at, what: 'was told otherwise than it was decided' }]
}

/** What its paper says of it: told then, in that part, and received no earlier. */
const received = (data: Data, at: string, review: Review): Finding[] => {
  const noted = data.at('papers/{paperId}', paths.paper(review.paperId))?.notices?.[review.id]
  if (!noted)
    return review.doneAt.notice === undefined ? [] : [{ at, what: 'was told, and its paper says nothing of it' }]
  const notice = noticeIn(data, review, noted.part)
  return [
    ...(notice?.to === 'subjects' && notice.at.getTime() === noted.at.getTime()
      ? []
      : [{ at, what: 'its paper says that it was told when it was not' }]),
    ...(noted.received && noted.received.at < noted.at ? [{ at, what: 'was received before it was told' }] : []),
    ...(review.unreceived !== undefined && review.unreceived === (noted.received !== undefined)
      ? [{ at, what: 'header and paper differ on its receipt' }]
      : []),
  ]
}

/** Parts of a notice are those that its act names, to the same. */
const named = (data: Data): Finding[] =>
  data.of('acts/{actId}').flatMap(([at, act]): Finding[] =>
    act.kind !== 'notice'
      ? []
      : act.items.flatMap(({ reviewId, part }) => {
          const review = data.at('reviews/{reviewId}', paths.review(reviewId))
          const notice = review && noticeIn(data, review, part)
          return notice?.act === act.id && notice.to === act.to ? [] : [{ at, what: `tells of ${reviewId} nothing` }]
        }),
  )

/** Whom it concerns was told what was decided and nothing else, once it was decided; and acknowledged it no earlier. */
export const notices: Invariant = (data) => [
  ...data
    .of('reviews/{reviewId}')
    .flatMap(([at, review]) => [...told(data, at, review), ...received(data, at, review)]),
  ...named(data),
]
