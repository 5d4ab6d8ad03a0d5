import type { Conference } from '../../model/conference.ts'
import type { Stage } from '../../model/terms.ts'

/** The four values of a task, as Moodle's workshop plan has them: done, still owed, overdue, only to know. */
export type TaskState = 'done' | 'todo' | 'late' | 'info'

/** Work beside the stages: to acknowledge what one was told; to hand in, or confirm, a plan of mending. */
export const BESIDE = ['receipt', 'remediation'] as const
export type Beside = (typeof BESIDE)[number]

/** A task about one paper. */
export interface PaperTask {
  id: string
  /**
   * - writeOwn: my own paper. writeCollective: a collective's that I answer for. helpCollective: one I draft.
   * - readPerson, readCollective: a sent paper whose conference is mine to prepare.
   */
  kind: 'writeOwn' | 'writeCollective' | 'helpCollective' | 'readPerson' | 'readCollective'
  state: TaskState
  paperId: string
  /** Whom the paper is about. */
  name: string
  unitName: string
  /** It is the paper of another collective, on which this one's rating rests. */
  borrowed?: true
  /** Returned with remarks and not sent again. */
  returned: boolean
  /** Reopened by its writer after a conference: may be sent again, need not be. */
  completing?: true
  /** Not sent, and no longer accepted: the organiser has closed the stage. */
  closed: boolean
  dueAt: Date | null
  sentAt: Date | null
  /** Where the row leads. */
  open: 'write' | 'read'
}

/** A task about one conference. */
export interface ConferenceTask {
  id: string
  /**
   * - attend, readPapers: invited. confirm: the other signatory has confirmed.
   * - objection: organiser and keepers, where somebody does not agree with what was entered in his name.
   * - schedule, handOut, hold, minute: head, clerk or keeper. propose: the head.
   */
  kind: 'attend' | 'readPapers' | 'schedule' | 'handOut' | 'hold' | 'minute' | 'confirm' | 'propose' | 'objection'
  state: TaskState
  /** Null: there is none yet. */
  conferenceId: string | null
  /** The unit that holds it. */
  name: string
  meeting: Pick<Conference, 'title' | 'number' | 'date' | 'time' | 'place'> | null
  dueAt: Date | null
  sentAt: null
  /** Where the row leads. */
  href: string
}

/** Reviews of one unit that wait for me together, or an entry of one that is objected to. */
export interface TurnTask {
  id: string
  kind: 'turn'
  state: TaskState
  /** The unit, or whom it is about. */
  name: string
  /** What is asked for. */
  title: string
  /** Whose work it is, of one that is dated. */
  stage?: Stage | Beside
  dueAt: Date | null
  sentAt: null
  /** Where the row leads. */
  href: string
}

export type Task = PaperTask | ConferenceTask | TurnTask
export const isPaperTask = (task: Task): task is PaperTask => 'paperId' in task
export const isTurnTask = (task: Task): task is TurnTask => task.kind === 'turn'
export const isConferenceTask = (task: Task): task is ConferenceTask => 'conferenceId' in task
