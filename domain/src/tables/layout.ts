import { columnsOf, type TableId } from './tables.ts'

/** One column that is shown, in its place. */
export interface LaidColumn {
  column: string
  /** As this office heads it; empty: as it is headed by default. */
  head: string
}
export type TableLayout = readonly LaidColumn[]
/** By table; one that is absent stands as it is by default. */
export type TableLayouts = { readonly [table: string]: TableLayout | undefined }

/** Letters of a heading of one's own. */
export const HEAD_MAX = 60

/** As it is without a layout: every column that is not asked for apart, in their order. */
export const defaultLayout = (table: TableId): TableLayout =>
  columnsOf(table).flatMap(({ id, extra }) => (extra ? [] : [{ column: id, head: '' }]))

/** Why a layout is not taken, by column or of the whole. */
export type LayoutFault = 'unknown' | 'twice' | 'required' | 'sameHead' | 'headTooLong'

/**
 * What is wrong with a layout: a column that the table does not have, or twice; one left out that nobody could use the table without; two
 * that are headed alike. Empty: nothing.
 */
export const layoutFaults = (table: TableId, layout: TableLayout): Record<string, LayoutFault> => {
  const columns = columnsOf(table)
  const faults: Record<string, LayoutFault> = {}
  const heads = new Set<string>()
  const met = new Set<string>()
  for (const { column, head } of layout) {
    const spec = columns.find(({ id }) => id === column)
    const shown = head === '' ? (spec?.head ?? '') : head
    if (!spec) faults[column] = 'unknown'
    else if (met.has(column)) faults[column] = 'twice'
    else if (heads.has(shown)) faults[column] = 'sameHead'
    else if (head.length > HEAD_MAX) faults[column] = 'headTooLong'
    met.add(column)
    heads.add(shown)
  }
  for (const { id, required } of columns) if (required && !met.has(id)) faults[id] = 'required'
  return faults
}

/** Whether both show the same columns, headed alike, in the same order. */
export const sameLayout = (a: TableLayout, b: TableLayout): boolean =>
  a.length === b.length && a.every(({ column, head }, at) => column === b[at]?.column && head === b[at]?.head)

/** The layout that holds: one that was saved, else the default. */
export const layoutOf = (table: TableId, layouts: TableLayouts | undefined): TableLayout =>
  layouts?.[table] ?? defaultLayout(table)
