import { selfRatingSection } from '../../conference/proposal/self-rating.ts'
import type { Paper } from '../../model/paper.ts'
import type { Review } from '../../model/review.ts'

/** Which self-ratings a paper is not asked for: those of which every review that reads them gives no level. */
export const unratedSections = (
  paper: Pick<Paper, 'subject'>,
  reviews: readonly Pick<Review, 'side' | 'subject' | 'subjectKind' | 'notRated'>[],
): NonNullable<Paper['notRated']> => {
  const bySection = Map.groupBy(reviews, (review) => selfRatingSection(review, paper))
  return Object.fromEntries(
    [...bySection].flatMap(([section, own]) => {
      const notRated = own.every(({ notRated }) => notRated) ? own[0]?.notRated : null
      return section && notRated ? [[section, notRated]] : []
    }),
  )
}
