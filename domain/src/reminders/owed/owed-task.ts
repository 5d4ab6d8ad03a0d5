import type { Stage } from '../../model/terms.ts'

/** One of somebody's tasks that he owes by a date. */
export interface OwedTask {
  /** As his list of tasks names it: what the outbox keeps of it. */
  id: string
  /** Whose work it is. */
  stage: Stage
  title: string
  unitName: string
  /** Page of the web app on which it is done. */
  path: string
  dueAt: Date
  late: boolean
}
