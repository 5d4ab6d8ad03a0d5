import type { UnitProgress } from '@kiemdiem/domain/progress/fold-boards'
import { isLate } from '@kiemdiem/domain/progress/rows/row-state'
import { matches } from '../../../components/data/sort-and-filter.ts'

export interface BoardFilter {
  search: string
  onlyLate: boolean
}

/**
 * The units to list. A search finds a unit by its own name, with all its rows, or by the names in it, with
 * only these; marks and case do not matter. The order stays the plan's.
 */
export const filterUnits = (units: readonly UnitProgress[], { search, onlyLate }: BoardFilter): UnitProgress[] =>
  units.flatMap((unit) => {
    const rows = unit.rows.filter(
      (each) => (!onlyLate || isLate(each)) && (matches(unit.unitName, search) || matches(`${each.row.name}`, search)),
    )
    return rows.length > 0 ? [{ ...unit, rows }] : []
  })
