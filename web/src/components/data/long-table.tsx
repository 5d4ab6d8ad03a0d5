import {
  type ColumnDef,
  createSortedRowModel,
  rowSortingFeature,
  type SortingState,
  tableFeatures,
  useTable,
} from '@tanstack/react-table'
import { useDeferredValue, useMemo, useState } from 'react'
import { kitWords } from '../vi.ts'
import { compareCells, matches, type SortValue } from './sort-and-filter.ts'
import { type Column, TABLE_LOOK, TableFilters, TableHead, type TableProps, TableRow } from './table-parts.tsx'
import { useInSight } from './use-in-sight.ts'

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() })
type Def<T extends object> = ColumnDef<typeof features, T, unknown>

const toDefs = <T extends object>(columns: readonly Column<T>[]): Def<T>[] =>
  columns.map(
    ({ id, sortBy }): Def<T> => ({
      id,
      accessorFn: (row) => sortBy?.(row) ?? null,
      enableSorting: sortBy !== undefined,
      sortDescFirst: false,
      sortFn: (a, b, column) => compareCells(a.getValue<SortValue>(column), b.getValue<SortValue>(column)),
    }),
  )

/** Empty height where rows are left out. */
const Gap = ({ height, columns }: { height: number; columns: number }) =>
  height > 0 && (
    <tr aria-hidden className="max-md:block">
      <td colSpan={columns} className="p-0 max-md:block" style={{ height }} />
    </tr>
  )

/** The table for hundreds and thousands of rows: sorted by TanStack Table, and only what is in sight is in the page. */
export const LongTable = <T extends object>(props: TableProps<T>) => {
  const { caption, columns, rows, rowKey, searchIn, filters } = props
  const [search, setSearch] = useState('')
  const [sorting, setSorting] = useState<SortingState>([])
  const wanted = useDeferredValue(search)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what a search looks in follows from the rows
  const data = useMemo(
    () => (searchIn && wanted ? rows.filter((row) => matches(searchIn(row), wanted)) : [...rows]),
    [rows, wanted],
  )
  const ids = columns.map(({ id }) => id).join(' ')
  // biome-ignore lint/correctness/useExhaustiveDependencies: a column is known by its id; how it sorts does not change
  const defs = useMemo(() => toDefs(columns), [ids])
  const table = useTable({
    features,
    columns: defs,
    data,
    state: { sorting },
    onSortingChange: setSorting,
    enableSortingRemoval: false,
  })
  const sorted = table.getRowModel().rows
  const orderOf = (id: string) => {
    const order = sorting.find((each) => each.id === id)
    return order === undefined ? 'none' : order.desc ? 'descending' : 'ascending'
  }

  const {
    body,
    measure,
    rows: inSight,
    above,
    below,
  } = useInSight<HTMLTableSectionElement>(sorted.length, (at) => sorted[at]?.id ?? at)

  if (rows.length === 0) return props.empty
  return (
    <div className="grid min-w-0 gap-3">
      <TableFilters
        search={search}
        onSearch={searchIn ? setSearch : null}
        filters={filters}
        shown={sorted.length}
        all={rows.length}
      />
      <table className={TABLE_LOOK} aria-rowcount={measure ? sorted.length + 1 : undefined}>
        <caption className="sr-only">{caption}</caption>
        <TableHead columns={columns} orderOf={orderOf} onSort={(id) => table.getColumn(id)?.toggleSorting()} />
        <tbody ref={body} className="max-md:block">
          <Gap height={above} columns={columns.length} />
          {inSight.map((at) => {
            const row = sorted[at]?.original
            if (row === undefined) return null
            const virtual = measure && { at, measure }
            return <TableRow key={rowKey(row)} columns={columns} row={row} {...virtual} />
          })}
          <Gap height={below} columns={columns.length} />
        </tbody>
      </table>
      {sorted.length === 0 && <p className="p-4 text-soft">{kitWords.noMatch}</p>}
    </div>
  )
}
