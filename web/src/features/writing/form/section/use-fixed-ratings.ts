import { changedRatings, fixedRatings } from '@kiemdiem/domain/forms/paper/fixed-ratings'
import type { Paper, Reason, Sections } from '@kiemdiem/domain/model/paper'
import { queries } from '../../../../lib/data/queries.ts'
import { useDoc } from '../../../../lib/data/use-doc.ts'
import { useQuery } from '../../../../lib/data/use-query.ts'
import { documents } from '../../../../lib/live/documents.ts'
import { dataOf } from '../../../../lib/live/live.ts'

export interface FixedRatings {
  /** Whether this self-rating must stay as the conference had it. */
  isFixed: (id: string) => boolean
  /** What the conference had; undefined where it is not known, or not asked. */
  ratingOf: (id: string) => Sections[string]['rating']
  /** Reasons of ratings that differ all the same, by the check that seals (fixed-ratings.ts). */
  reasonsIn: (sections: Sections) => Record<string, Reason>
}

const NONE: FixedRatings = { isFixed: () => false, ratingOf: () => undefined, reasonsIn: () => ({}) }

/** The self-ratings of a paper that is being completed after a conference; until the reviews are known, all are fixed. */
export const useFixedRatings = (uid: string, paper: Paper): FixedRatings => {
  const completing = paper.state === 'completing'
  const mine = dataOf(useQuery(completing ? queries.myReviews(uid) : null)) ?? []
  const before = dataOf(useDoc(completing ? documents.revision(paper.id, paper.accepted) : null))
  if (!completing) return NONE
  const reviews = mine.filter((review) => paper.reviewIds.includes(review.id))
  const fixed = fixedRatings(paper.form, reviews)
  return {
    isFixed: (id) => fixed.includes(id),
    ratingOf: (id) => before?.sections[id]?.rating,
    reasonsIn: (sections) => (before ? changedRatings(paper.form, reviews, before, { sections }) : {}),
  }
}
