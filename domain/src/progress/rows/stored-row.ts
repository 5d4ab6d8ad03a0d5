import { paperIdOf } from '../../ids.ts'
import type { Row, StoredRow } from '../../model/progress.ts'
import { stageOfStep } from '../../reviews/standing.ts'

/** A row as its page keeps it: what is as usual is left out, because everybody who looks at the board loads all of it. */
export const storedRow = (row: Row, campaign: string): StoredRow => {
  const { subjectKind, paperId, stage, skips, dueAt, doneAt, late, ...rest } = row
  return {
    ...rest,
    ...(subjectKind !== 'person' && { subjectKind }),
    ...(paperId !== paperIdOf(campaign, row.subject) && { paperId }),
    ...(stage !== stageOfStep(row.step) && { stage }),
    ...(skips.length > 0 && { skips }),
    ...(dueAt && { dueAt }),
    ...(Object.keys(doneAt).length > 0 && { doneAt }),
    ...(late.length > 0 && { late }),
  }
}

/** Screens compare rows by identity: what has not changed stays the same. */
const whole = new WeakMap<StoredRow, Row>()

/** The row that it stands for; one that was written whole is that itself. */
export const wholeRow = (stored: StoredRow, campaign: string): Row => {
  const before = whole.get(stored)
  if (before) return before
  const { subjectKind = 'person', paperId = paperIdOf(campaign, stored.subject), ...more } = stored
  const { stage = stageOfStep(stored.step), skips = [], dueAt = null, doneAt = {}, late = [], ...rest } = more
  const row: Row = { ...rest, subjectKind, paperId, stage, skips, dueAt, doneAt, late }
  whole.set(stored, row)
  return row
}
