import type { Process } from '../../model/process.ts'
import type { Unit } from '../../model/unit.ts'
import { headsSuggest } from '../../papers/suggest/may-suggest.ts'
import { headActs } from '../../workflow.ts'
import type { Reader } from '../tasks/reading-tasks.ts'
import type { RowState } from './row-state.ts'

/**
 * Whether the board may offer to suggest issues to the paper behind a row that is not sent: as far as a board tells who
 * writes and who returns it; the page knows the paper and has the last word. `unit` as for mayReadRow.
 */
export const maySuggestRow = (
  { row, track }: RowState,
  viewer: Reader,
  unit: Unit | null,
  process: Process,
): boolean => {
  if (row.stage !== 'selfReview' || row.subject === viewer.uid || row.actors.includes(viewer.uid)) return false
  if (viewer.organiser.includes(track)) return true
  return headsSuggest(process) && headActs(process, track) && row.subjectKind === 'person' && unit?.head === viewer.uid
}
