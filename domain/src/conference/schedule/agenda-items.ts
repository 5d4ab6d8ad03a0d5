import { paperIdOf } from '../../ids.ts'
import type { AgendaItem } from '../../model/conference.ts'
import type { Board } from '../../model/progress.ts'
import type { Unit } from '../../model/unit.ts'
import { agendaRole, type Subject } from '../agenda.ts'
import type { Dated } from './due-dates.ts'

/**
 * The paper under which a subject stands on this unit's agenda, and the review that rests on it: a review of the unit
 * is rated here; everybody else's own paper is only commented on (R13).
 */
export const targetOf = (board: Board, subject: string): Pick<Subject, 'paperId' | 'reviewId'> => {
  const [reviewId, row] = Object.entries(board.rows).find(([, each]) => each.subject === subject) ?? []
  return row && reviewId
    ? { paperId: row.paperId, reviewId }
    : { paperId: paperIdOf(board.campaign, subject), reviewId: null }
}

/** Subject → item; a string says what is wrong with it. */
export const agendaItem = (
  unit: Unit,
  board: Board,
  papers: Record<string, Dated>,
  subject: string,
): AgendaItem | 'unknownSubject' | 'alreadyMinuted' => {
  const target = targetOf(board, subject)
  const paper = papers[target.paperId]
  if (!paper) return 'unknownSubject'
  const row = target.reviewId === null ? undefined : board.rows[target.reviewId]
  if (row && (row.minuted || (row.stage !== 'selfReview' && row.stage !== 'conference'))) return 'alreadyMinuted'
  const { subjectKind, subjectName } = paper.paper
  const named = row ? { subjectKind: row.subjectKind, name: row.name } : { subjectKind, name: subjectName }
  const item = { subject, ...named, ...target }
  return { ...item, role: agendaRole(unit, item) }
}
