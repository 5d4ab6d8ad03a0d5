import type { Paper } from '@kiemdiem/domain/model/paper'
import type { Review } from '@kiemdiem/domain/model/review'
import { useDoc } from '../../lib/data/use-doc.ts'
import { documents } from '../../lib/live/documents.ts'
import { dataOf } from '../../lib/live/live.ts'

const useReview = (id: string | undefined): Review | null =>
  dataOf(useDoc(id === undefined ? null : documents.review(id)))

/** The reviews that rest on a paper, as far as this reader may know of them; there is at most one a track. */
export const useReviews = ({ reviewIds: [first, second, third] }: Paper): Review[] =>
  [useReview(first), useReview(second), useReview(third)].filter((review) => review !== null)
