import type { Calendar } from '../../model/campaign.ts'
import type { Board, Row } from '../../model/progress.ts'
import { ORGANISER } from '../../model/review.ts'
import type { Track } from '../../model/terms.ts'
import { isLate, rowState } from '../rows/row-state.ts'
import type { PaperTask } from './task.ts'

export interface Reader {
  uid: string
  /** Tracks this person organises. */
  organiser: readonly Track[]
  /** As sent when I last read a paper, in ms, by its id; absent: nothing is known of it. */
  read?: ReadonlyMap<string, number>
}

/** Read since it was last sent. */
const isRead = ({ paperId, doneAt }: Row, read: Reader['read']): boolean => {
  const at = read?.get(paperId)
  return at !== undefined && at >= (doneAt.selfReview?.getTime() ?? Number.POSITIVE_INFINITY)
}

/** Whether a row waits for this reader, whatever its step; never for its own subject. */
export const actsOn = (row: Row, track: Track, reader: Reader): boolean =>
  row.subject !== reader.uid &&
  (row.actors.includes(reader.uid) || (reader.organiser.includes(track) && row.actors.includes(ORGANISER)))

/**
 * Sent papers that wait for a conference of mine, until its minutes are there: a head's staff; for an organiser the papers of heads and
 * collectives, and in the cell of everybody. Taken from the boards, which are read anyway. A text that
 * feeds two of my tracks is one task, with the earlier deadline; it is done once it was read as it was last sent.
 */
export const readingTasks = (boards: readonly Board[], reader: Reader, calendar: Calendar, now: Date): PaperTask[] => {
  const tasks = new Map<string, PaperTask>()
  for (const board of boards) {
    for (const [id, row] of Object.entries(board.rows)) {
      if (row.step !== 'toConference' || !actsOn(row, board.track, reader)) continue
      const known = tasks.get(row.paperId)
      if (known?.dueAt && (!row.dueAt || known.dueAt <= row.dueAt)) continue
      tasks.set(row.paperId, {
        id: `read.${row.paperId}`,
        kind: row.subjectKind === 'person' ? 'readPerson' : 'readCollective',
        state: isRead(row, reader.read) ? 'done' : isLate(rowState(board, id, row, now, calendar)) ? 'late' : 'todo',
        paperId: row.paperId,
        name: row.name,
        unitName: board.unitName,
        returned: false,
        closed: false,
        dueAt: row.dueAt,
        sentAt: row.doneAt.selfReview ?? null,
        open: 'read',
      })
    }
  }
  return [...tasks.values()]
}
