import type { Campaign } from '../../model/campaign.ts'
import type { Paper } from '../../model/paper.ts'
import { lateness, startOfDay } from '../../time.ts'
import { byName } from '../../vi.ts'
import { type ConferenceWork, conferenceTasks } from './conference-tasks.ts'
import { objectionTasks } from './objection-tasks.ts'
import { type Reader, readingTasks } from './reading-tasks.ts'
import { isConferenceTask, type PaperTask, type Task, type TaskState } from './task.ts'
import { turnTasks } from './turn-tasks.ts'

export interface MyWork extends Reader, ConferenceWork {
  /** Papers I write. */
  papers: readonly Paper[]
  campaign: ConferenceWork['campaign'] & Pick<Campaign, 'closedStages'>
}

/**
 * A paper not sent is owed, then overdue. Once the organiser has closed the stage nothing can be done about it
 * here, so it is only to know; so is one that its writer completes after a conference, which has been sent in time.
 */
const writingState = (work: MyWork, paper: Paper, closed: boolean): TaskState => {
  if (paper.state === 'sealed') return 'done'
  if (closed || paper.state === 'completing') return 'info'
  return lateness(work.now, paper.dueAt, work.campaign.calendar).state === 'late' ? 'late' : 'todo'
}

/** A paper that I write: mine alone, or a collective's, which only its responsible person sends. */
const writingTask = (work: MyWork, paper: Paper): PaperTask => {
  const mine = paper.responsible === work.uid
  const sent = paper.state === 'sealed'
  const closed = !sent && paper.feeds.every((key) => work.campaign.closedStages.includes(key))
  return {
    id: `write.${paper.id}`,
    kind: paper.subjectKind === 'person' ? 'writeOwn' : mine ? 'writeCollective' : 'helpCollective',
    state: writingState(work, paper, closed),
    paperId: paper.id,
    name: paper.subjectName,
    unitName: paper.unitName,
    returned: paper.state === 'returned',
    ...(paper.state === 'completing' && { completing: true as const }),
    closed,
    dueAt: paper.state === 'completing' ? null : paper.dueAt,
    sentAt: sent ? paper.acceptedAt : null,
    open: sent ? 'read' : 'write',
  }
}

const ORDER: Record<TaskState, number> = { late: 0, todo: 1, info: 2, done: 3 }
/** When it is due, or, where nothing is owed, when it takes place. */
const dueTime = (task: Task): number => {
  const takesPlace = isConferenceTask(task) && task.meeting ? startOfDay(task.meeting.date) : null
  return (task.dueAt ?? takesPlace)?.getTime() ?? Number.POSITIVE_INFINITY
}

/** What is owed first: overdue, then by date; then what is only to know; last what is done, newest first. */
const byUrgency = (a: Task, b: Task): number => {
  if (a.state !== b.state) return ORDER[a.state] - ORDER[b.state]
  const time = a.state === 'done' ? (b.sentAt?.getTime() ?? 0) - (a.sentAt?.getTime() ?? 0) : dueTime(a) - dueTime(b)
  return time || byName(a.name, b.name)
}

/** Everything I owe in the open campaign, what I only need to know, and what I have done, in that order. */
export const myTasks = (work: MyWork): Task[] => {
  const own = new Set(work.papers.map((paper) => paper.id))
  const toRead = readingTasks(work.boards, work, work.campaign.calendar, work.now)
  return [
    ...work.papers.map((paper) => writingTask(work, paper)),
    ...toRead.filter((task) => !own.has(task.paperId)),
    ...conferenceTasks(work),
    ...objectionTasks(work.boards, work),
    ...turnTasks(work.boards, work, work.campaign.calendar, work.now),
  ].sort(byUrgency)
}
