import type { Calendar } from '../../model/campaign.ts'
import type { Board, Row } from '../../model/progress.ts'
import { STAGES, type Stage, type Track } from '../../model/terms.ts'
import { type Lateness, lateness } from '../../time.ts'

/** One row of a board as it stands at a moment. Lateness is never stored: it is the reader's clock (design §4). */
export interface RowState {
  reviewId: string
  unit: string
  unitName: string
  track: Track
  order: number
  row: Row
  /** How the current stage's deadline stands; null when it has none or the review is finished. */
  lateness: Lateness | null
  /** Since when the current stage has been waiting: the end of the one before, null since opening. */
  since: Date | null
}

/** Whether `row` has `stage` behind it. The last stage is behind it once its end is recorded. */
export const hasDone = (row: Row, stage: Stage): boolean => {
  const [at, asked] = [STAGES.indexOf(row.stage), STAGES.indexOf(stage)]
  return !row.skips.includes(stage) && (asked < at || (asked === at && row.doneAt[stage] !== undefined))
}

const latest = (dates: readonly Date[]): Date | null =>
  dates.length === 0 ? null : new Date(Math.max(...dates.map((date) => date.getTime())))

export const rowState = (board: Board, reviewId: string, row: Row, now: Date, calendar: Calendar): RowState => ({
  reviewId,
  unit: board.unit,
  unitName: board.unitName,
  track: board.track,
  order: board.order,
  row,
  lateness: row.dueAt && !hasDone(row, row.stage) ? lateness(now, row.dueAt, calendar) : null,
  since: latest(Object.values(row.doneAt)),
})

export const isLate = (state: RowState): boolean => state.lateness?.state === 'late'
