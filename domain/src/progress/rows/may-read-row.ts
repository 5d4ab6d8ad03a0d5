import type { Process } from '../../model/process.ts'
import type { Unit } from '../../model/unit.ts'
import { headActs } from '../../workflow.ts'
import type { Reader } from '../tasks/reading-tasks.ts'
import { hasDone, type RowState } from './row-state.ts'

/**
 * Whether the board may offer the sealed paper behind a row. It repeats what opening a campaign puts on the
 * paper (writers, returners, audience); the rules have the last word. `unit` is the registry's entry of the
 * board's unit, null while nobody needs it.
 */
export const mayReadRow = ({ row, track }: RowState, viewer: Reader, unit: Unit | null, process: Process): boolean => {
  if (!hasDone(row, 'selfReview')) return false
  if (viewer.organiser.includes(track) || row.subject === viewer.uid) return true
  if (!unit) return false
  // An office rests on its standing committee's paper, which its own drafters do not write.
  if (row.subjectKind === 'unit')
    return row.paperId.endsWith(`_${unit.id}`) && [unit.head, ...unit.drafters].includes(viewer.uid)
  return headActs(process, track) && unit.head === viewer.uid
}
