import type { Paper } from '../model/paper.ts'
import type { TurnTask } from '../progress/tasks/task.ts'

/** Results that I was told, of myself or of what I answer for: to be read and acknowledged. */
export const noticeTasks = (papers: readonly Paper[], uid: string): TurnTask[] =>
  papers
    .filter(({ responsible, notices = {} }) => responsible === uid && Object.keys(notices).length > 0)
    .map(({ id, subjectName, notices = {} }) => ({
      id: `result.${id}`,
      kind: 'turn',
      state: Object.values(notices).every(({ received }) => received !== undefined) ? 'done' : 'todo',
      name: subjectName,
      title: `Xem, xác nhận đã nhận thông báo kết quả xếp loại: ${subjectName}`,
      ...{ dueAt: null, sentAt: null, href: '/ket-qua' },
    }))
