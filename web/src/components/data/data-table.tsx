import { ArrowDown, ArrowUp, ArrowUpDown } from 'lucide-react'
import { type ReactNode, useDeferredValue, useState } from 'react'
import { Button } from '../form/button.tsx'
import { Field } from '../form/field.tsx'
import { TextInput } from '../form/text-input.tsx'
import { kitWords } from '../vi.ts'
import { compareCells, matches, type SortValue } from './sort-and-filter.ts'

export interface Column<T> {
  id: string
  head: string
  cell: (row: T) => ReactNode
  /** Makes the column sortable. */
  sortBy?: (row: T) => SortValue
  align?: 'right'
}

interface Props<T> {
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

/** So many rows at first, and so many more each time: thousands at once would hold up every key of the search. */
const STEP = 100

const SORT_ICON = { ascending: ArrowUp, descending: ArrowDown, none: ArrowUpDown }

/** A real table with sticky heads, sorting and search; on phones each row is a card with its heads beside it. */
export const DataTable = <T,>({ caption, columns, rows, rowKey, searchIn, filters, empty }: Props<T>) => {
  const [search, setSearch] = useState('')
  const [sort, setSort] = useState<{ id: string; down: boolean } | null>(null)
  const sorter = columns.find((column) => column.id === sort?.id)?.sortBy
  const [most, setMost] = useState(STEP)
  const wanted = useDeferredValue(search)
  const found = searchIn && wanted ? rows.filter((row) => matches(searchIn(row), wanted)) : rows
  const shown = sorter ? found.toSorted((a, b) => compareCells(sorter(a), sorter(b)) * (sort?.down ? -1 : 1)) : found
  const orderOf = (id: string) => (sort?.id !== id ? 'none' : sort.down ? 'descending' : 'ascending')

  if (rows.length === 0) return empty
  return (
    <div className="grid min-w-0 gap-3">
      {(searchIn || filters) && (
        <div className="flex flex-wrap items-end gap-3" data-screen-only>
          {searchIn && (
            <div className="min-w-60 flex-1 sm:max-w-sm">
              <Field label={kitWords.filter}>
                {(control) => (
                  <TextInput
                    {...control}
                    type="search"
                    value={search}
                    onChange={(event) => setSearch(event.target.value)}
                  />
                )}
              </Field>
            </div>
          )}
          {filters}
          <p role="status" className="py-2 text-sm text-soft">
            {kitWords.rows(shown.length, rows.length)}
          </p>
        </div>
      )}
      <table className="w-full border-collapse bg-sheet text-sm max-md:block md:rounded-md">
        <caption className="sr-only">{caption}</caption>
        <thead className="top-0 z-10 tall:sticky bg-sheet max-md:sr-only">
          <tr className="border-b-2 border-line text-left">
            {columns.map((column) => {
              const order = orderOf(column.id)
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
                      onClick={() => setSort({ id: column.id, down: order === 'ascending' })}
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
        <tbody className="max-md:grid max-md:gap-3">
          {shown.slice(0, most).map((row) => (
            <tr
              key={rowKey(row)}
              className="border-b border-line max-md:block max-md:rounded-md max-md:border max-md:p-3"
            >
              {columns.map((column) => (
                <td
                  key={column.id}
                  className={`p-2 align-top max-md:flex max-md:items-start max-md:gap-3 max-md:p-1 ${column.align === 'right' ? 'md:text-right' : ''}`}
                >
                  <span aria-hidden className="w-28 shrink-0 text-xs leading-5 text-soft md:hidden">
                    {column.head}
                  </span>
                  <div className="min-w-0 max-md:flex-1">{column.cell(row)}</div>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length > most && (
        <div data-screen-only>
          <Button onClick={() => setMost(most + STEP)}>
            {kitWords.moreRows(Math.min(STEP, shown.length - most), shown.length - most)}
          </Button>
        </div>
      )}
      {shown.length === 0 && <p className="p-4 text-soft">{kitWords.noMatch}</p>}
    </div>
  )
}
