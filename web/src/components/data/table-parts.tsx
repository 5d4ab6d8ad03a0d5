import { ArrowDown, ArrowUp, ArrowUpDown } from 'lucide-react'
import type { ReactNode, Ref } from 'react'
import { Field } from '../form/field.tsx'
import { TextInput } from '../form/text-input.tsx'
import { kitWords } from '../vi.ts'
import type { SortValue } from './sort-and-filter.ts'

export interface Column<T> {
  id: string
  head: string
  cell: (row: T) => ReactNode
  /** Makes the column sortable. */
  sortBy?: (row: T) => SortValue
  align?: 'right'
  /** Names the row: read out with every other cell of it. */
  names?: true
}

export interface TableProps<T> {
  /** What the table lists, for screen readers and above it. */
  caption: string
  columns: readonly Column<T>[]
  rows: readonly T[]
  rowKey: (row: T) => string
  /** What a search looks in; absent: no search box. Marks and case do not matter. */
  searchIn?: (row: T) => string
  /** Further filters, beside the search box. */
  filters?: ReactNode
  /** Shown when there are no rows at all. */
  empty: ReactNode
}

export type Order = 'ascending' | 'descending' | 'none'
const SORT_ICON = { ascending: ArrowUp, descending: ArrowDown, none: ArrowUpDown }

/** Search box and filters above a table, with how many rows they leave. */
export const TableFilters = (props: {
  search: string
  /** Absent: no search box. */
  onSearch: ((text: string) => void) | null
  filters: ReactNode
  shown: number
  all: number
}) =>
  (props.onSearch || props.filters) && (
    <div className="flex flex-wrap items-end gap-3" data-screen-only>
      {props.onSearch && (
        <div className="min-w-60 flex-1 sm:max-w-sm">
          <Field label={kitWords.filter}>
            {(control) => (
              <TextInput
                {...control}
                type="search"
                value={props.search}
                onChange={(event) => props.onSearch?.(event.target.value)}
              />
            )}
          </Field>
        </div>
      )}
      {props.filters}
      <p role="status" className="py-2 text-sm text-soft">
        {kitWords.rows(props.shown, props.all)}
      </p>
    </div>
  )

/** Heads of the columns; those that sort are buttons. */
export const TableHead = <T,>(props: {
  columns: readonly Column<T>[]
  orderOf: (id: string) => Order
  onSort: (id: string) => void
}) => (
  <thead className="top-0 z-10 bg-sheet max-md:sr-only md:tall:sticky">
    <tr className="border-b-2 border-line text-left">
      {props.columns.map((column) => {
        const order = props.orderOf(column.id)
        const Icon = SORT_ICON[order]
        return (
          <th
            key={column.id}
            scope="col"
            aria-sort={column.sortBy ? order : undefined}
            className={`p-2 align-bottom font-semibold ${column.align === 'right' ? 'text-right' : ''}`}
          >
            {column.sortBy ? (
              <button
                type="button"
                className="target inline-flex items-center gap-1 text-left"
                onClick={() => props.onSort(column.id)}
              >
                {column.head} <Icon aria-hidden size={14} className="shrink-0 text-soft" />
              </button>
            ) : (
              <span className="target inline-flex items-center">{column.head}</span>
            )}
          </th>
        )
      })}
    </tr>
  </thead>
)

/** One row; on phones a card with the heads beside its cells. `at`: its place among all rows, where not all stand in the page. */
export const TableRow = <T,>(props: {
  columns: readonly Column<T>[]
  row: T
  at?: number
  measure?: Ref<HTMLTableRowElement>
}) => (
  <tr
    ref={props.measure}
    data-index={props.at}
    // The head is the first row.
    aria-rowindex={props.at === undefined ? undefined : props.at + 2}
    className="border-b border-line max-md:block max-md:border-b-8 max-md:border-desk max-md:p-3"
  >
    {props.columns.map((column) => {
      const Cell = column.names ? 'th' : 'td'
      return (
        <Cell
          key={column.id}
          scope={column.names && 'row'}
          className={`p-2 text-left align-top font-normal max-md:flex max-md:items-start max-md:gap-3 max-md:p-1 ${column.align === 'right' ? 'md:text-right' : ''}`}
        >
          <span aria-hidden className="w-28 shrink-0 text-xs leading-5 text-soft md:hidden">
            {column.head}
          </span>
          <div className="min-w-0 max-md:flex-1">{column.cell(props.row)}</div>
        </Cell>
      )
    })}
  </tr>
)

export const TABLE_LOOK = 'w-full border-collapse bg-sheet text-sm max-md:block md:rounded-md'
