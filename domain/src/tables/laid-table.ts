import type { Block } from '../forms/layout/layout.ts'
import { layoutOf, type TableLayouts, wanting } from './layout.ts'
import type { Table } from './table.ts'

type ColumnId<T extends Table> = T['columns'][number]['id']

/** A text in every column of a table, shown or not. */
export type Cells<T extends Table> = Readonly<Record<ColumnId<T>, string>>
/** A line, or a text that heads those below it over the whole width. */
export type Line<T extends Table> = Cells<T> | string

/** Those that are about somebody or something, without what heads them. */
export const linesOf = <T extends Table>(lines: readonly Line<T>[]): Cells<T>[] =>
  lines.flatMap((line) => (typeof line === 'string' ? [] : [line]))

/** What this paper heads otherwise than the table by default; a layout's own heading stands before both. */
export type Heads<T extends Table> = { readonly [column in ColumnId<T>]?: string }

export interface ShownColumn {
  id: string
  head: string
  /** In percent of the line. */
  width: number
  number: boolean
}

/**
 * Columns as they are shown, in their order. What a layout names and the table no longer has is left out; what nobody could do without
 * and the layout does not name stands in front.
 */
export const shownColumns = (
  table: Table,
  layouts: TableLayouts | undefined,
  heads: { readonly [column: string]: string | undefined } = {},
): ShownColumn[] => {
  const { columns } = table
  const layout = layoutOf(table, layouts)
  const named = [...wanting(table, layout).map(({ id }) => ({ column: id, head: '' })), ...layout].flatMap(
    ({ column, head }) => {
      const spec = columns.find(({ id }) => id === column)
      return spec ? [{ spec, head: head === '' ? (heads[column] ?? spec.head) : head }] : []
    },
  )
  const whole = named.reduce((sum, { spec }) => sum + spec.width, 0)
  return named.map(({ spec, head }) => ({
    ...{ id: spec.id, head, number: spec.number === true },
    width: Math.round((spec.width * 1000) / whole) / 10,
  }))
}

/** Whether a column stands on the table: what explains it is left out with it. */
export const isShown = <T extends Table>(table: T, column: ColumnId<T>, layouts: TableLayouts | undefined): boolean =>
  shownColumns(table, layouts).some(({ id }) => id === column)

export type TableBlock = Extract<Block, { kind: 'table' }>

/** A table of these columns. */
export const tableBlock = (columns: readonly ShownColumn[], rows: TableBlock['rows']): TableBlock => ({
  kind: 'table',
  head: columns.map(({ head }) => head),
  rows,
  widths: columns.map(({ width }) => width),
  numbers: columns.flatMap(({ number }, at) => (number ? [at] : [])),
})

/** A table as it is laid: the same columns and headings in preview, print, Word and workbook. */
export const laidTable = <T extends Table>(
  table: T,
  layouts: TableLayouts | undefined,
  lines: readonly Line<T>[],
  heads: Heads<T> = {},
): TableBlock => {
  const columns = shownColumns(table, layouts, heads)
  const text = (cells: { readonly [column: string]: string }, id: string): string => cells[id] ?? ''
  return tableBlock(
    columns,
    lines.map((line) => (typeof line === 'string' ? [line] : columns.map(({ id }) => text(line, id)))),
  )
}
