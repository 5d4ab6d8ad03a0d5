import type { Campaign } from '@kiemdiem/domain/model/campaign'
import { layoutOf, sameLayout, type TableLayout } from '@kiemdiem/domain/tables/layout'
import { TABLES, type TableId } from '@kiemdiem/domain/tables/tables'
import { useState } from 'react'
import { begun, type Editing } from './layout-edits.ts'

/** One table while it is laid. */
interface Laying {
  /** What stands, as who lays it has seen it. */
  seen: TableLayout
  editing: Editing
  /** What stood before the last saving; null: nothing was saved here yet. */
  former: TableLayout | null
}

const isUnsaved = ({ seen, editing }: Laying): boolean => !sameLayout(seen, editing.layout)

/** Which table is laid, and what was changed of each: looking at another loses nothing. */
export const useLaying = (campaign: Campaign, first: TableId) => {
  const [table, choose] = useState(first)
  const [begunSo, setBegunSo] = useState<ReadonlyMap<TableId, Laying>>(new Map())
  const standing = (id: TableId): Laying => {
    const seen = layoutOf(TABLES[id], campaign.tableLayouts)
    return { seen, editing: begun(seen), former: null }
  }
  const laying = begunSo.get(table) ?? standing(table)
  const change = (next: Partial<Laying>) =>
    setBegunSo((before) => new Map(before).set(table, { ...(before.get(table) ?? laying), ...next }))
  const unsaved = (id: TableId): boolean => {
    const other = begunSo.get(id)
    return other !== undefined && isUnsaved(other)
  }
  return { table, choose, unsaved, ...laying, change }
}
