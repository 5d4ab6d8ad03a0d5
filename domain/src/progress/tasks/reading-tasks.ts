import { paperIdOf } from '../../ids.ts'
import type { Calendar } from '../../model/campaign.ts'
import type { Openings } from '../../model/openings.ts'
import type { Board, Row } from '../../model/progress.ts'
import { ORGANISER } from '../../model/review.ts'
import type { Reading } from '../../model/summary.ts'
import type { Track } from '../../model/terms.ts'
import { earliest, lateness } from '../../time.ts'
import type { PaperTask, TaskState } from './task.ts'

export interface Reader {
  uid: string
  /** Tracks this person organises. */
  organiser: readonly Track[]
  /** When I last opened a sent paper, by its id; absent: nothing is known of it. */
  opened?: Openings['papers']
}

/** Read since it was last sent. */
const isRead = ({ paperId, sentAt }: Pick<Reading, 'paperId' | 'sentAt'>, opened: Reader['opened']): boolean => {
  const at = opened?.[paperId]
  return at !== undefined && sentAt !== null && at >= sentAt
}

/** Whether a row waits for this reader, whatever its step; never for its own subject. */
export const actsOn = (row: Row, track: Track, reader: Reader): boolean =>
  row.subject !== reader.uid &&
  (row.actors.includes(reader.uid) || (reader.organiser.includes(track) && row.actors.includes(ORGANISER)))

/**
 * Sent papers that wait for a conference of mine, until its minutes are there: a head's staff; for an organiser the papers
 * of heads and collectives, and in the cell of everybody.
 */
export const readingsOn = ({ campaign, rows, track, unitName }: Board, reader: Reader): Reading[] =>
  Object.values(rows)
    .filter((row) => row.step === 'toConference' && actsOn(row, track, reader))
    .map(({ paperId, subject, subjectKind, name, dueAt, doneAt }) => ({
      ...{ paperId, subject, subjectKind, name, unitName, dueAt },
      sentAt: doneAt.selfReview ?? null,
      ...(paperId !== paperIdOf(campaign, subject) && { borrowed: true as const }),
    }))

/** What is owed by a date: overdue, or still in time. */
export const owedAt = (dueAt: Date | null, calendar: Calendar, now: Date): TaskState =>
  dueAt && lateness(now, dueAt, calendar).state === 'late' ? 'late' : 'todo'

/**
 * A text that feeds two of my tracks is one task, with the earlier deadline and its own subject's name; it is done once it
 * was read as it was last sent.
 */
export const readingTasks = (
  readings: readonly Reading[],
  calendar: Calendar,
  now: Date,
  opened?: Reader['opened'],
): PaperTask[] =>
  [...Map.groupBy(readings, ({ paperId }) => paperId)].flatMap(([paperId, same]) => {
    const reading = same.find(({ borrowed }) => !borrowed) ?? same[0]
    if (!reading) return []
    const { subjectKind, name, unitName, sentAt, borrowed } = reading
    const dueAt = earliest(same.map((each) => each.dueAt))
    return [
      {
        id: `read.${paperId}`,
        kind: subjectKind === 'person' ? 'readPerson' : 'readCollective',
        state: isRead({ paperId, sentAt }, opened) ? 'done' : owedAt(dueAt, calendar, now),
        ...{ paperId, name, unitName, dueAt, sentAt, ...(borrowed && { borrowed }) },
        returned: false,
        closed: false,
        open: 'read',
      },
    ]
  })
