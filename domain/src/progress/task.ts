/** The four values of a task, as Moodle's workshop plan has them: done, still owed, overdue, only to know. */
export type TaskState = 'done' | 'todo' | 'late' | 'info'

export interface Task {
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
