import { useSearchParams } from 'wouter'
import { FOUND, MISSING, type TableFilter } from './filter-groups.ts'

const KEYS: Record<keyof TableFilter, string> = {
  group: 'nhom',
  unit: 'don-vi',
  found: 'quy-dinh',
  missing: 'con-thieu',
}

/** What the table shows, kept in the address: back from elsewhere one finds the same view, and may send it on. */
export const useTableFilter = (): [TableFilter, (change: Partial<TableFilter>) => void] => {
  const [params, setParams] = useSearchParams()
  const filter: TableFilter = {
    group: params.get(KEYS.group) ?? '',
    unit: params.get(KEYS.unit) ?? '',
    found: FOUND.find((each) => each === params.get(KEYS.found)) ?? '',
    missing: MISSING.find((each) => each === params.get(KEYS.missing)) ?? '',
  }
  const change = (next: Partial<TableFilter>) => {
    const wanted = { ...filter, ...next }
    const entries = (Object.keys(KEYS) as (keyof TableFilter)[]).flatMap((key) =>
      wanted[key] === '' ? [] : [[KEYS[key], wanted[key]] as [string, string]],
    )
    setParams(new URLSearchParams(entries), { replace: true })
  }
  return [filter, change]
}
