import type { Review } from '../model/review.ts'

type Standing = Pick<Review, 'stage' | 'doneAt'>

/** Put away since its result was told last: whoever is decided anew and told again is archived again. */
export const isArchived = ({ stage, doneAt }: Standing): boolean =>
  stage === 'archive' &&
  doneAt.archive !== undefined &&
  (doneAt.notice === undefined || doneAt.archive >= doneAt.notice)

/** Told, and not put away. */
export const awaitsArchive = (review: Standing): boolean => review.stage === 'archive' && !isArchived(review)
