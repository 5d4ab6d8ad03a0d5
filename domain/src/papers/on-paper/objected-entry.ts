import { paths } from '../../ids.ts'
import type { Review } from '../../model/review.ts'
import { boardWrites } from '../../progress/rows/board-writes.ts'
import type { Write } from '../../writes/write.ts'

/** That an entry is objected to, and by whom it was made, stands on each review of the text and on its board; null: no more. */
export const objectedEntryWrites = (reviews: readonly Review[], by: string | null, now: Date): Write[] => {
  const changed = reviews.filter(({ objectedEntry = null }) => objectedEntry !== by)
  return [
    ...changed.map(({ id }): Write => ({ op: 'update', path: paths.review(id), data: { objectedEntry: by } })),
    ...boardWrites({ reviews: changed.map((review) => ({ ...review, objectedEntry: by })) }, now),
  ]
}
