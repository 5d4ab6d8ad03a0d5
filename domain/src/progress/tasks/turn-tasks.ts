import { opinionAskedOf } from '../../consultation/asked-of.ts'
import type { Calendar } from '../../model/campaign.ts'
import type { Board, Row, Step } from '../../model/progress.ts'
import type { Track } from '../../model/terms.ts'
import { viCount } from '../../vi.ts'
import { isLate, rowState } from '../rows/row-state.ts'
import { actsOn, type Reader } from './reading-tasks.ts'
import type { TurnTask } from './task.ts'

interface Turn {
  /** Part of the task's id. */
  kind: string
  step: Step
  /** What is asked for, the verb first. */
  title: (reviews: number, unit: string) => string
  /** Where the work is done. */
  href: string
  isMine: (row: Row, track: Track, reader: Reader) => boolean
}

/** Stages whose work is done for a unit's reviews together, by who decides or speaks for a body. */
const TURNS: readonly Turn[] = [
  {
    kind: 'opine',
    step: 'consultation',
    title: (reviews, unit) => `Cho ý kiến tham gia ${viCount(reviews)} hồ sơ: ${unit}`,
    href: '/y-kien',
    isMine: (row, _, { uid }) => opinionAskedOf(row, uid),
  },
  {
    kind: 'decide',
    step: 'decision',
    title: (reviews, unit) => `Quyết định, ghi kết quả xếp loại ${viCount(reviews)} hồ sơ: ${unit}`,
    href: '/tien-do',
    isMine: actsOn,
  },
]

/**
 * One task for each unit and stage with reviews that wait for me: as a member of the decider or of a consulted body, or
 * as the organiser who records it. Taken from the boards, which are read anyway: who acts there sees them.
 */
export const turnTasks = (boards: readonly Board[], reader: Reader, calendar: Calendar, now: Date): TurnTask[] =>
  boards.flatMap((board) =>
    TURNS.flatMap(({ kind, step, title, href, isMine }): TurnTask[] => {
      const waiting = Object.entries(board.rows).filter(
        ([, row]) => row.step === step && isMine(row, board.track, reader),
      )
      if (waiting.length === 0) return []
      const dates = waiting.flatMap(([, { dueAt }]) => (dueAt ? [dueAt.getTime()] : []))
      const late = waiting.some(([id, row]) => isLate(rowState(board, id, row, now, calendar)))
      return [
        {
          id: `${kind}.${board.unit}`,
          kind: 'turn',
          state: late ? 'late' : 'todo',
          name: board.unitName,
          title: title(waiting.length, board.unitName),
          dueAt: dates.length === 0 ? null : new Date(Math.min(...dates)),
          sentAt: null,
          href,
        },
      ]
    }),
  )
