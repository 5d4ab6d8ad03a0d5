import { STAGES, type Stage } from '../../model/terms.ts'
import { BESIDE, type Beside } from '../../progress/tasks/task.ts'

/** A stage, or work beside the stages. */
export const OWED_PARTS = [...STAGES, ...BESIDE] as const satisfies readonly (Stage | Beside)[]
export type OwedPart = (typeof OWED_PARTS)[number]

/** One of somebody's tasks that he owes by a date. */
export interface OwedTask {
  /** As his list of tasks names it: what the outbox keeps of it. */
  id: string
  /** Whose work it is. */
  stage: OwedPart
  title: string
  unitName: string
  /** Page of the web app on which it is done. */
  path: string
  dueAt: Date
  late: boolean
}
