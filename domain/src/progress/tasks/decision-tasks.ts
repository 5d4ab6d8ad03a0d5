import type { Calendar } from '../../model/campaign.ts'
import type { Board } from '../../model/progress.ts'
import { isLate, rowState } from '../rows/row-state.ts'
import { actsOn, type Reader } from './reading-tasks.ts'
import type { DecisionTask } from './task.ts'

/**
 * One task for each unit with reviews that have come to their decision and wait for me: as a member of the decider, or
 * as the organiser who records it. Taken from the boards that I read anyway: a decider who sees none has no task here.
 */
export const decisionTasks = (
  boards: readonly Board[],
  reader: Reader,
  calendar: Calendar,
  now: Date,
): DecisionTask[] =>
  boards.flatMap((board): DecisionTask[] => {
    const waiting = Object.entries(board.rows).filter(
      ([, row]) => row.step === 'decision' && actsOn(row, board.track, reader),
    )
    if (waiting.length === 0) return []
    const dates = waiting.flatMap(([, { dueAt }]) => (dueAt ? [dueAt.getTime()] : []))
    const late = waiting.some(([id, row]) => isLate(rowState(board, id, row, now, calendar)))
    return [
      {
        id: `decide.${board.unit}`,
        kind: 'decide',
        state: late ? 'late' : 'todo',
        name: board.unitName,
        reviews: waiting.length,
        dueAt: dates.length === 0 ? null : new Date(Math.min(...dates)),
        sentAt: null,
        href: '/tien-do',
      },
    ]
  })
