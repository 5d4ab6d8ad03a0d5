import type { Campaign } from '../../model/campaign.ts'
import type { Paper } from '../../model/paper.ts'
import type { Summary } from '../../model/summary.ts'
import { noticeTasks } from '../../notice/notice-tasks.ts'
import { isOfSomebodyGone } from '../../ratings/not-rated/reasons.ts'
import { remediationTasks } from '../../remediation/remediation-tasks.ts'
import { reportTasks } from '../../report/report-tasks.ts'
import { lateness, startOfDay } from '../../time.ts'
import { byName } from '../../vi.ts'
import { type ConferenceWork, conferenceTasks } from './conference-tasks.ts'
import { conferenceObjection, objectedOn, objectionTasks } from './objection-tasks.ts'
import { type Reader, readingsOn, readingTasks } from './reading-tasks.ts'
import { type ConferenceTask, isConferenceTask, type PaperTask, type Task, type TaskState } from './task.ts'
import { turnsOn, turnTasks } from './turn-tasks.ts'

export interface MyWork extends Reader, ConferenceWork {
  /** Papers I write. */
  papers: readonly Paper[]
  /** Of the tracks I organise: what waits there for an organiser. Boards that I see besides say it at once. */
  summaries?: readonly Summary[]
  campaign: ConferenceWork['campaign'] & Pick<Campaign, 'closedStages' | 'reported'>
}

/**
 * A paper not sent is owed, then overdue. Once the organiser has closed the stage nothing can be done about it
 * here, so it is only to know; so is one that its writer completes after a conference, which has been sent in time.
 */
const writingState = (work: MyWork, paper: Paper, closed: boolean): TaskState => {
  if (paper.state === 'sealed') return 'done'
  if (closed || paper.state === 'completing' || isOfSomebodyGone(paper)) return 'info'
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

/** What waits for me among others' work: as the summaries say of my tracks, and the boards that I see, which come last. */
const waiting = (work: MyWork): Task[] => {
  const { uid, boards, summaries = [], now } = work
  const { calendar } = work.campaign
  const own = new Set(work.papers.map((paper) => paper.id))
  const readings = [
    ...summaries.flatMap((summary) => summary.readings).filter(({ subject }) => subject !== uid),
    ...boards.flatMap((board) => readingsOn(board, work)),
  ]
  const turns = [
    ...summaries
      .flatMap((summary) => summary.turns)
      .map((turn) => (turn.own.includes(uid) ? { ...turn, reviews: turn.reviews - 1 } : turn))
      .filter(({ reviews }) => reviews > 0),
    ...boards.flatMap((board) => turnsOn(board, work, work.campaign)),
  ]
  const objected = [
    ...summaries
      .flatMap((summary) => summary.objected)
      .filter(({ subject }) => subject !== uid)
      .map((each) => ({ ...each, reads: true })),
    ...boards.flatMap((board) => objectedOn(board, work)),
  ]
  return [
    ...readingTasks(readings, calendar, now, work.opened).filter((task) => !own.has(task.paperId)),
    ...objectionTasks(objected),
    ...turnTasks(turns, calendar, now),
  ]
}

/** About conferences, each once. */
const aboutConferences = (work: MyWork): ConferenceTask[] => {
  const objections = (work.summaries ?? []).flatMap((summary) => summary.objections)
  const tasks = [
    ...objections.map(({ conference, unitName }) => conferenceObjection(conference, unitName)),
    ...conferenceTasks(work),
  ]
  return [...new Map(tasks.map((task) => [task.id, task])).values()]
}

/** Everything I owe in the open campaign, what I only need to know, and what I have done, in that order. */
export const myTasks = (work: MyWork): Task[] =>
  [
    ...work.papers.map((paper) => writingTask(work, paper)),
    ...noticeTasks(work),
    ...remediationTasks(work),
    ...reportTasks(work),
    ...waiting(work),
    ...aboutConferences(work),
  ].sort(byUrgency)
