import type { Paper, Revision, SelfRating } from '../../model/paper.ts'
import type { Review } from '../../model/review.ts'
import type { Rating } from '../../model/terms.ts'

/**
 * Section of the paper in which the subject of a review rates itself in its track: VII.1 or VII.2 of Mẫu 02, VII of
 * Mẫu 01. Null where the review rests on another's paper (an office on its standing committee's report, the cell on
 * the chi ủy's): what that paper rates is its own subject.
 */
export const selfRatingSection = (
  review: Pick<Review, 'side' | 'subject' | 'subjectKind'>,
  paper: Pick<Paper, 'subject'>,
): SelfRating | null => {
  if (review.subject !== paper.subject) return null
  if (review.subjectKind === 'unit') return 'collectiveRating'
  return review.side === 'party' ? 'partyRating' : 'civilRating'
}

/** What is known of the level a subject gave itself; null: it gave none. */
export type StatedRating = Rating | 'onPaper' | null

/** How minutes and lists keep it. */
export const asStated = (rating: StatedRating) =>
  rating === 'onPaper' ? { selfRating: null, selfRatingOnPaper: true as const } : { selfRating: rating }

/** The level a subject gave itself in the accepted text; `onPaper`: it stands on a paper and was not entered. */
export const selfRatingOf = (
  review: Pick<Review, 'side' | 'subject' | 'subjectKind'>,
  paper: Pick<Paper, 'subject'>,
  { sections, onPaper }: Pick<Revision, 'sections' | 'onPaper'>,
): StatedRating => {
  const section = selfRatingSection(review, paper)
  if (!section) return null
  return sections[section]?.rating ?? (onPaper ? 'onPaper' : null)
}
