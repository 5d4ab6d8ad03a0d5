import type { Board } from '../../model/progress.ts'
import type { Objected } from '../../model/summary.ts'
import type { Reader } from './reading-tasks.ts'
import type { ConferenceTask, TurnTask } from './task.ts'

interface ObjectedEntry extends Objected {
  /** Whether who looks into it reads the paper: a unit's clerk does not. */
  reads: boolean
}

/**
 * Papers entered for others to which who signed them does not agree: for who entered them and for the organisers, until the
 * paper is returned or its writer has sent his own words.
 */
export const objectedOn = ({ rows, track }: Board, { uid, organiser }: Reader): ObjectedEntry[] =>
  Object.values(rows).flatMap(({ objectedEntry, paperId, name, subject }) => {
    const reads = organiser.includes(track)
    const asked = objectedEntry !== undefined && subject !== uid && (objectedEntry === uid || reads)
    return asked ? [{ paperId, subject, name, reads }] : []
  })

/** Each paper once, whatever says it. */
export const objectionTasks = (objected: readonly ObjectedEntry[]): TurnTask[] => {
  const tasks = objected.map(
    ({ paperId, name, reads }): TurnTask => ({
      id: `objected.${paperId}`,
      kind: 'turn',
      state: 'todo',
      name,
      title: `Xem ý kiến không đồng ý với bản kiểm điểm nhập thay: ${name}`,
      dueAt: null,
      sentAt: null,
      // What was said of a clerk's entry stands where he entered it.
      href: reads ? `/ho-so/${paperId}` : `/nhap-thay/${paperId}`,
    }),
  )
  return [...new Map(tasks.map((task) => [task.id, task])).values()]
}

/** A conference in which somebody does not agree with what was entered in his name. */
export const conferenceObjection = (conference: string, unitName: string): ConferenceTask => ({
  id: `objection.${conference}`,
  kind: 'objection',
  state: 'todo',
  conferenceId: conference,
  name: unitName,
  meeting: null,
  dueAt: null,
  sentAt: null,
  href: `/hoi-nghi/${conference}`,
})
