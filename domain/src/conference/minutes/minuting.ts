import { paths } from '../../ids.ts'
import type { MinutedItem, MinutesAct } from '../../model/act.ts'
import type { Conference } from '../../model/conference.ts'
import type { ConferencePart, Review } from '../../model/review.ts'
import type { Move } from '../../reviews/move-reviews.ts'
import type { Write } from '../../writes/write.ts'

/** Items of an act that were reviewed and whose rating rests there, with their reviews. */
export const minutedReviews = (
  items: readonly Pick<MinutedItem, 'reviewId' | 'state'>[],
  reviews: readonly Review[],
): Review[] => {
  const ids = new Set(items.flatMap(({ state, reviewId }) => (state === 'reviewed' && reviewId ? [reviewId] : [])))
  return reviews.filter(({ id }) => ids.has(id))
}

const partOf = (act: MinutesAct, item: MinutedItem, number: number): ConferencePart => ({
  stage: 'conference',
  number,
  conference: act.conference,
  act: act.id,
  comments: item.comments,
  answer: item.answer,
  tally: item.tally,
  proposed: item.proposed,
  remark: item.remark,
  at: act.submittedAt,
})

/**
 * What confirmed minutes do to one review rated there: the part that the subject and those present read, and the
 * event. The stage stays, until the unit proposes. A part is numbered as the event that made it, so that minutes
 * reopened and confirmed again make a new part and keep the old one.
 */
export const minuted = (
  act: MinutesAct,
  conference: Pick<Conference, 'keepers'>,
  present: readonly string[],
  review: Review,
): { move: Move; part: Write } => {
  const item = act.items.find(({ reviewId }) => reviewId === review.id)
  if (!item) throw new Error(`no item for review ${review.id}`)
  const number = review.eventSeq + 1
  const part = `conference.${number}`
  // Who answers for a collective's text stands for it.
  const subjects = [...(review.subjectKind === 'person' ? [review.subject] : []), ...(review.actors.selfReview ?? [])]
  const audience = [...new Set([...present, ...conference.keepers, ...subjects])]
  return {
    move: {
      review,
      next: {
        stage: review.stage,
        current: { ...review.current, conference: part },
        audience: { ...review.audience, conference: audience },
      },
      event: { type: 'minuted', revision: null, by: act.by, at: act.submittedAt },
    },
    part: { op: 'create', path: paths.reviewPart(review.id, part), data: partOf(act, item, number) },
  }
}

/** Minutes are taken back: nobody reads the part any longer, and the review waits for a meeting again. */
export const unminuted = (review: Review, by: string, now: Date): Move => {
  const { conference: _part, ...current } = review.current
  const { conference: _readers, ...audience } = review.audience
  return {
    review,
    next: { stage: review.stage, current, audience },
    event: { type: 'minutesReopened', revision: null, by, at: now },
  }
}
