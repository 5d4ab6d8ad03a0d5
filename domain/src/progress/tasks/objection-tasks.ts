import type { Board } from '../../model/progress.ts'
import type { Reader } from './reading-tasks.ts'
import type { TurnTask } from './task.ts'

/**
 * Papers entered for others to which who signed them does not agree: for who entered them and for the organisers, until the
 * paper is returned or its writer has sent his own words. Taken from the boards, which are read anyway.
 */
export const objectionTasks = (boards: readonly Board[], { uid, organiser }: Reader): TurnTask[] => {
  const tasks = boards.flatMap(({ rows, track }) =>
    Object.values(rows).flatMap(({ objectedEntry, paperId, name, subject }): TurnTask[] => {
      const mine = objectedEntry === uid
      if (objectedEntry === undefined || subject === uid || !(mine || organiser.includes(track))) return []
      return [
        {
          id: `objected.${paperId}`,
          kind: 'turn',
          state: 'todo',
          name,
          title: `Xem ý kiến không đồng ý với bản kiểm điểm nhập thay: ${name}`,
          dueAt: null,
          sentAt: null,
          // A unit's clerk does not read the paper: what was said of his entry stands where he entered it.
          href: organiser.includes(track) ? `/ho-so/${paperId}` : `/nhap-thay/${paperId}`,
        },
      ]
    }),
  )
  return [...new Map(tasks.map((task) => [task.id, task])).values()]
}
