import type { Board, Row } from '../../model/progress.ts'
import type { Review } from '../../model/review.ts'
import { STAGES, type Stage } from '../../model/terms.ts'

/** Stages that were finished at or after their first late moment, in their order. */
const lateStages = (review: Review, doneAt: Row['doneAt']): Stage[] =>
  STAGES.filter((stage) => {
    const [done, due] = [doneAt[stage], review.dueAt[stage]]
    return done !== undefined && due !== undefined && done >= due
  })

/** The board's row of a review as its header now stands; `doneAt` is carried from the row before. */
export const rowOf = (review: Review, name: string, state: { returned: boolean; doneAt: Row['doneAt'] }): Row => ({
  subject: review.subject,
  subjectKind: review.subjectKind,
  name,
  paperId: review.paperId,
  stage: review.stage,
  returned: state.returned,
  dueAt: review.dueAt[review.stage] ?? null,
  doneAt: state.doneAt,
  late: lateStages(review, state.doneAt),
  minuted: review.stage === 'conference' && review.current.conference !== undefined,
  holder: review.holders[review.stage] ?? '',
  actors: review.actors[review.stage] ?? [],
})

/** Reviews in each stage: the recount that `counts` must always equal. */
export const countRows = (rows: Record<string, Row>): Board['counts'] => {
  const counts: Partial<Record<Stage, number>> = {}
  for (const row of Object.values(rows)) counts[row.stage] = (counts[row.stage] ?? 0) + 1
  return counts
}

/** The board with some rows replaced and its counts recounted. */
export const withRows = (board: Board, changed: Record<string, Row>, now: Date): Board => {
  const rows = { ...board.rows, ...changed }
  return { ...board, rows, counts: countRows(rows), updatedAt: now }
}
