import { ofPaper } from '../../acts/owned-act.ts'
import { paths } from '../../ids.ts'
import type { Campaign } from '../../model/campaign.ts'
import type { OnBehalf } from '../../model/on-behalf.ts'
import type { Paper } from '../../model/paper.ts'
import type { Review } from '../../model/review.ts'
import { moveReviews } from '../../reviews/move-reviews.ts'
import type { Write } from '../../writes/write.ts'
import type { PLAN_EVENTS } from '../limits.ts'
import { readersOf } from '../standing.ts'

interface Facts {
  paper: Paper
  campaign: Pick<Campaign, 'id' | 'organisers'>
  caller: { uid: string; name: string }
  now: Date
}

/** What each act about a plan says of itself. */
export const ofPlan = <Kind extends string>(kind: Kind, facts: Facts, onBehalf: OnBehalf | null) => ({
  ...ofPaper(kind, facts),
  ...{ onBehalf, audience: readersOf(facts.paper, facts.campaign) },
})

/** On the paper and on each of its reviews how its plan stands: never in what. */
export const marked = (
  paper: Paper,
  reviews: readonly Review[],
  {
    standing,
    asks,
    event,
    by,
    now,
  }: {
    standing: NonNullable<Paper['remediation']>
    asks: (review: Review) => boolean
    event: (typeof PLAN_EVENTS)[keyof typeof PLAN_EVENTS]
    by: string
    now: Date
  },
): Write[] => [
  { op: 'update', path: paths.paper(paper.id), data: { remediation: standing } },
  ...moveReviews(
    reviews.map((review) => ({
      review,
      next: {
        stage: review.stage,
        current: review.current,
        remediation: { state: standing.state, asks: asks(review) },
      },
      event: { type: event, revision: null, by, at: now },
    })),
    now,
  ),
]
