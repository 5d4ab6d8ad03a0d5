import type { Campaign } from '../model/campaign.ts'
import type { ActFacts } from '../model/printed.ts'
import type { Table, TableColumn } from './table.ts'

/** One column that is shown, in its place. */
export interface LaidColumn {
  column: string
  /** As this office heads it; empty: as it is headed by default. */
  head: string
}
export type TableLayout = readonly LaidColumn[]
/** By table; one that is absent stands as it is by default. */
export type TableLayouts = { readonly [table: string]: TableLayout | undefined }

/** As it is without a layout: every column that is not asked for apart, in their order. */
export const defaultLayout = ({ columns }: Pick<Table, 'columns'>): TableLayout =>
  columns.flatMap(({ id, extra }) => (extra ? [] : [{ column: id, head: '' }]))

/** What the table must have and this layout has neither itself nor in columns that say the same. */
export const wanting = ({ columns }: Pick<Table, 'columns'>, layout: TableLayout): readonly TableColumn[] => {
  const laid = (id: string) => layout.some(({ column }) => column === id)
  return columns.filter(({ id, required, instead }) => required && !laid(id) && !instead?.every(laid))
}

/** Whether both show the same columns, headed alike, in the same order. */
export const sameLayout = (a: TableLayout, b: TableLayout): boolean =>
  a.length === b.length && a.every(({ column, head }, at) => column === b[at]?.column && head === b[at]?.head)

/** The layout that holds: one that was saved, else the default. */
export const layoutOf = (table: Table, layouts: TableLayouts | undefined): TableLayout =>
  layouts?.[table.id] ?? defaultLayout(table)

/** How tables of what is made now are laid, to be kept with it: what the campaign changes later concerns later papers. */
export const tablesNow = ({ tableLayouts }: Pick<Campaign, 'tableLayouts'>): Pick<ActFacts, 'tables'> =>
  tableLayouts ? { tables: tableLayouts } : {}
