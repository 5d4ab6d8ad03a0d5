import { paths } from '../../ids.ts'
import type { Paper } from '../../model/paper.ts'
import type { Board, Row } from '../../model/progress.ts'
import type { Review } from '../../model/review.ts'
import { rowOf, withRows } from '../../progress/rows/board-row.ts'
import { lastDayOf } from '../../time.ts'
import { same } from '../../writes/same.ts'
import type { Write } from '../../writes/write.ts'
import type { DueEffect } from '../inputs.ts'
import type { Dated } from './due-dates.ts'

/** One paper with its reviews, before and after its dates were reckoned anew. */
export interface Redating {
  before: Dated
  after: Dated
}

/** A paper whose text has been accepted and is not being asked for again owes nothing. */
export const isAccepted = (paper: Pick<Paper, 'state'>): boolean =>
  paper.state === 'sealed' || paper.state === 'completing'

/** What people are shown of it, before it is saved. */
export const effectOf = ({ before, after }: Redating): DueEffect => ({
  paperId: before.paper.id,
  subjectName: before.paper.subjectName,
  before: lastDayOf(before.paper.dueAt),
  after: lastDayOf(after.paper.dueAt),
  accepted: isAccepted(before.paper),
})

const paperWrite = ({ before, after }: Redating): Write[] => {
  const { meetings, audience, dueAt } = after.paper
  const unchanged = same(
    [before.paper.meetings, before.paper.audience, before.paper.dueAt],
    [meetings, audience, dueAt],
  )
  return unchanged ? [] : [{ op: 'update', path: paths.paper(before.paper.id), data: { meetings, audience, dueAt } }]
}

const changedReviews = ({ before, after }: Redating): Review[] =>
  after.reviews.filter((review, index) => !same(review.dueAt, before.reviews[index]?.dueAt))

const rowAfter = (review: Review, board: Board | undefined): Row => {
  const row = board?.rows[review.id]
  if (!row) throw new Error(`no board row for review ${review.id}`)
  return rowOf(review, row.name, { returned: row.returned, doneAt: row.doneAt })
}

export interface DateWrites {
  /** Papers and reviews whose dates or readers change. */
  writes: Write[]
  /** Boards whose rows change, as they will be; the caller writes each once, with what else changes on it. */
  boards: Record<string, Board>
}

/** What new dates write: only what changes, and each board once however many of its rows do. */
export const dateWrites = (all: readonly Redating[], boards: Record<string, Board>, now: Date): DateWrites => {
  const reviews = all.flatMap(changedReviews)
  const byUnit = Map.groupBy(reviews, (review) => review.unit)
  const changed = [...byUnit].flatMap(([unit, group]) => {
    const board = boards[unit]
    const rows = Object.fromEntries(group.map((review) => [review.id, rowAfter(review, board)]))
    return board ? [[unit, withRows(board, rows, now)] as const] : []
  })
  return {
    writes: [
      ...all.flatMap(paperWrite),
      ...reviews.map(
        (review): Write => ({ op: 'update', path: paths.review(review.id), data: { dueAt: review.dueAt } }),
      ),
    ],
    boards: Object.fromEntries(changed),
  }
}
