import type { Campaign } from '../../model/campaign.ts'
import { type MyWork, myTasks } from '../../progress/tasks/my-tasks.ts'
import { isPaperTask, isTurnTask, type Task } from '../../progress/tasks/task.ts'
import { taskTitle } from '../../progress/tasks/task-title.ts'
import { isOfSomebodyGone } from '../../ratings/not-rated/reasons.ts'
import { selfReviewOnPaper } from '../../workflow.ts'
import type { OwedPart, OwedTask } from './owed-task.ts'

/** To read, to attend, to help: of these nobody is reminded, because nothing waits for them. */
const partOf = (task: Task): OwedPart | null => {
  if (isTurnTask(task)) return task.stage ?? null
  switch (task.kind) {
    case 'writeOwn':
    case 'writeCollective':
      return 'selfReview'
    case 'schedule':
    case 'handOut':
    case 'hold':
    case 'minute':
    case 'propose':
      return 'conference'
    default:
      return null
  }
}

const unitOf = (task: Task): string => (isPaperTask(task) ? task.unitName : task.name)

const pathOf = (task: Task): string =>
  isPaperTask(task) ? `/ban-kiem-diem/${encodeURIComponent(task.paperId)}` : task.href

/**
 * Of what is somebody's to do, what he still owes by a date: the same tasks as on his first page, with the same dates, so that
 * nobody is reminded of anything that he does not find there. A self-review that is signed on paper and entered is nobody's to
 * write; whoever has left or died owes nothing.
 */
export const owedTasks = (work: MyWork & { campaign: Pick<Campaign, 'process'> }): OwedTask[] => {
  const papers = work.papers.filter((paper) => !isOfSomebodyGone(paper))
  const onPaper = new Set(papers.flatMap((paper) => (selfReviewOnPaper(work.campaign.process, paper) ? paper.id : [])))
  return myTasks({ ...work, papers }).flatMap((task) => {
    const stage = isPaperTask(task) && onPaper.has(task.paperId) ? null : partOf(task)
    if (stage === null || task.dueAt === null || (task.state !== 'todo' && task.state !== 'late')) return []
    return [
      {
        ...{ id: task.id, stage, title: taskTitle(task), unitName: unitOf(task), path: pathOf(task) },
        ...{ dueAt: task.dueAt, late: task.state === 'late' },
      },
    ]
  })
}
