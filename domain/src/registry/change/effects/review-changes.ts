import { paths } from '../../../ids.ts'
import type { Review } from '../../../model/review.ts'
import { STAGES } from '../../../model/terms.ts'
import { same } from '../../../writes/same.ts'
import type { Relations } from '../../relations/relations-of.ts'
import type { ReviewRelation } from '../../relations/review-relation.ts'
import { samePeople } from '../sets.ts'
import type { Changed } from './paper-changes.ts'

/** Only where the registry says something new: whoever has had his say at a stage is no longer waited for. */
const actorsAfter = (review: Review, was: ReviewRelation, is: ReviewRelation): Review['actors'] =>
  Object.fromEntries(
    Object.entries(review.actors).map(([stage, now]) => {
      const [old, next] = [Reflect.get(was.actors, stage), Reflect.get(is.actors, stage)] as (string[] | undefined)[]
      if (!next || samePeople(old, next)) return [stage, now]
      const done = (old ?? []).filter((uid) => !now.includes(uid))
      return [stage, next.filter((uid) => !done.includes(uid))]
    }),
  )

/** Reviews on which others act than before, that others find, or that carry another name. */
export const reviewChanges = (reviews: readonly Review[], before: Relations, after: Relations): Changed<Review>[] =>
  reviews.flatMap((review): Changed<Review>[] => {
    const [was, is] = [before.reviews.get(review.id), after.reviews.get(review.id)]
    if (!was || !is || same(was, is)) return []
    const data = { actors: actorsAfter(review, was, is), readers: is.readers, holders: is.holders, name: is.name }
    return [
      {
        before: review,
        after: { ...review, ...data },
        moved:
          review.name !== data.name ||
          !samePeople(review.readers, data.readers) ||
          STAGES.some((stage) => !samePeople(review.actors[stage], data.actors[stage])),
        write: { op: 'update', path: paths.review(review.id), data },
      },
    ]
  })
