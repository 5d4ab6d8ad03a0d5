import { fold } from '../vi.ts'
import { type TableLayout, wanting } from './layout.ts'
import type { Table } from './table.ts'

/** Letters of a heading of one's own. */
export const HEAD_MAX = 60

/** Why a layout is not taken, by column or of the whole. */
export type LayoutFault = 'unknown' | 'twice' | 'required' | 'sameHead' | 'headTooLong' | 'fixed' | 'otherLevel'

/** The first of the fixed columns that does not follow the one before it in the table; null: they stand together, in their order. */
const outOfPlace = ({ columns }: Pick<Table, 'columns'>, layout: TableLayout): string | null => {
  const fixed = columns.flatMap(({ id, fixed }) => (fixed && layout.some(({ column }) => column === id) ? [id] : []))
  const from = layout.findIndex(({ column }) => fixed.includes(column))
  return fixed.find((id, at) => layout[from + at]?.column !== id) ?? null
}

/** Levels as offices write them, in full or shortened, by letters alone; the first that fits: "Không hoàn thành" has "Hoàn thành" in it. */
const WRITTEN: readonly (readonly [RegExp, string])[] = [
  [/khonghoanthanh|khtn|^kht/, 'notCompleted'],
  [/(?:khong|chua)xeploai/, 'none'],
  [/xuatsac|htxs/, 'outstanding'],
  [/hoanthanhtot|htt(?:n|$)/, 'good'],
  [/hoanthanh|htn/, 'completed'],
]
const LEVEL = /^(outstanding|good|completed|notCompleted|none)(?:Count|Share)?$/

/** The level for which a column stands, or none for whoever has none; null: for no level. */
export const levelOf = (column: string): string | null => LEVEL.exec(column)?.[1] ?? null

/** The level that a heading names; null: none. */
export const levelNamed = (head: string): string | null => {
  const letters = fold(head).replace(/[^a-z]/g, '')
  return WRITTEN.find(([written]) => written.test(letters))?.[1] ?? null
}

/** Whether the column of one level is headed as another: each number and cross would be read as that. */
const saysOther = (column: string, head: string): boolean => {
  const [own, named] = [levelOf(column), levelNamed(head)]
  return own !== null && named !== null && named !== own
}

/**
 * What is wrong with a layout: a column that the table does not have, or twice; one left out that nobody could use the table without; two
 * that are headed alike, or one headed as another is by default: a reader who knows the table would take it for that; one that is fixed
 * headed otherwise, or apart from its like; one of a level headed as another level. Empty: nothing.
 */
export const layoutFaults = ({ columns }: Pick<Table, 'columns'>, layout: TableLayout): Record<string, LayoutFault> => {
  const faults: Record<string, LayoutFault> = {}
  const heads = new Set<string>()
  const met = new Set<string>()
  for (const { column, head } of layout) {
    const spec = columns.find(({ id }) => id === column)
    const shown = fold(head === '' ? (spec?.head ?? '') : head)
    const ofAnother = head !== '' && columns.some(({ id, head: own }) => id !== column && fold(own) === shown)
    if (!spec) faults[column] = 'unknown'
    else if (met.has(column)) faults[column] = 'twice'
    else if (ofAnother || heads.has(shown)) faults[column] = 'sameHead'
    else if (head.length > HEAD_MAX) faults[column] = 'headTooLong'
    else if (spec.fixed && head !== '') faults[column] = 'fixed'
    else if (saysOther(column, head)) faults[column] = 'otherLevel'
    met.add(column)
    if (!ofAnother) heads.add(shown)
  }
  const moved = outOfPlace({ columns }, layout)
  if (moved !== null) faults[moved] ??= 'fixed'
  for (const { id } of wanting({ columns }, layout)) faults[id] = 'required'
  return faults
}
