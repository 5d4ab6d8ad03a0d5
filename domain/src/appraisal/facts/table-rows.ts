import type { Mark } from '../mark.ts'
import type { Sheet, SheetRow } from '../sheet/sheet.ts'
import type { TableRow } from './table-findings.ts'

/** Every row of these sheets with the mark that stands on it. */
export const tableRows = (
  sheets: readonly Sheet[],
  marks: ReadonlyMap<string, Mark>,
): (TableRow & { row: SheetRow; mark: Mark | undefined })[] =>
  sheets.flatMap(({ scope, track, group, rows }) =>
    Object.entries(rows).map(([reviewId, row]) => ({
      ...{ reviewId, scope, track, group, row },
      mark: marks.get(reviewId),
    })),
  )
