import { useDeferredValue, useState } from 'react'
import { kitWords } from '../vi.ts'
import { compareCells, matches } from './sort-and-filter.ts'
import { TABLE_LOOK, TableFilters, TableHead, type TableProps, TableRow } from './table-parts.tsx'

/**
 * A real table with sticky heads, sorting and search, of at most some dozens of rows; LongTable takes what may be longer. On
 * phones each row is a card with its heads beside it.
 */
export const DataTable = <T,>({ caption, columns, rows, rowKey, searchIn, filters, empty }: TableProps<T>) => {
  const [search, setSearch] = useState('')
  const [sort, setSort] = useState<{ id: string; down: boolean } | null>(null)
  const sorter = columns.find((column) => column.id === sort?.id)?.sortBy
  const wanted = useDeferredValue(search)
  const found = searchIn && wanted ? rows.filter((row) => matches(searchIn(row), wanted)) : rows
  const shown = sorter ? found.toSorted((a, b) => compareCells(sorter(a), sorter(b)) * (sort?.down ? -1 : 1)) : found
  const orderOf = (id: string) => (sort?.id !== id ? 'none' : sort.down ? 'descending' : 'ascending')

  if (rows.length === 0) return empty
  return (
    <div className="grid min-w-0 gap-3">
      <TableFilters
        search={search}
        onSearch={searchIn ? setSearch : null}
        filters={filters}
        shown={shown.length}
        all={rows.length}
      />
      <table className={TABLE_LOOK}>
        <caption className="sr-only">{caption}</caption>
        <TableHead
          columns={columns}
          orderOf={orderOf}
          onSort={(id) => setSort({ id, down: orderOf(id) === 'ascending' })}
        />
        <tbody className="max-md:block">
          {shown.map((row) => (
            <TableRow key={rowKey(row)} columns={columns} row={row} />
          ))}
        </tbody>
      </table>
      {shown.length === 0 && <p className="p-4 text-soft">{kitWords.noMatch}</p>}
    </div>
  )
}
