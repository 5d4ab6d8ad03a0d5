import type { Entered } from '../state/entries.ts'
import type { EnteredLine } from '../state/table-state.ts'
import { itemEntry } from '../state/to-input.ts'
import type { QuickRow } from './read-quick.ts'

/** The rows of the table by the numbers that they have on it. */
export const quickRows = (lines: readonly EnteredLine[], entered: Entered): QuickRow[] =>
  lines.map(({ line, item }, at) => ({
    ...{ number: at + 1, reviewId: line.reviewId, name: line.row.name },
    open: item !== null,
    entered: itemEntry(entered, line.reviewId).outcome !== undefined,
  }))
