import type { AgendaItem } from '../../../model/conference.ts'
import { itemRowId, type MinutesRows } from '../../../model/minutes.ts'
import type { Review } from '../../../model/review.ts'
import { minutesAct } from '../act/minutes-act.ts'
import { type MinutesProblem, minutesProblem } from '../problems.ts'

/**
 * Subjects reviewed here that another conference has minuted already, or whose rating has been proposed: a second
 * word would silently replace the first. Asked before this conference's own minutes count, so whatever is there is
 * another's.
 */
export const minutedElsewhere = (
  { agenda }: { agenda: readonly AgendaItem[] },
  rows: Pick<MinutesRows, 'items'>,
  reviews: readonly Review[],
): MinutesProblem[] => {
  const byId = new Map(reviews.map((review) => [review.id, review]))
  return agenda.flatMap(({ subject, name, reviewId }) => {
    const review = reviewId === null ? undefined : byId.get(reviewId)
    if (!review || rows.items[subject]?.state !== 'reviewed') return []
    const refused = minutesAct.refuses(review)
    return refused ? [minutesProblem(itemRowId(subject), refused, { subject, name })] : []
  })
}
