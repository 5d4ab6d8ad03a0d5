import type { MinutesRow } from '@kiemdiem/domain/model/minutes'
import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { toSavedRow } from './commit-row.ts'
import type { Fields } from './fields.ts'
import { shownOf } from './row-machine.ts'
import { type RowView, type RowWriter, rowWriterOf } from './row-writer.ts'

export interface RowInUse<C> {
  /** What the row shows: what was typed here on top of what everybody has. */
  content: C
  view: RowView
  writer: RowWriter
}

/** One row being written, fed with the row as the server has it; leaving the screen saves. `C` is what the row's kind holds. */
export const useRow = <C = Fields>(
  place: { uid: string; conference: string },
  row: string,
  saved: MinutesRow | undefined,
): RowInUse<C> => {
  const { uid, conference } = place
  const writer = useMemo(() => rowWriterOf({ uid, conference, row }), [uid, conference, row])
  const view = useSyncExternalStore(writer.subscribe, writer.get)
  useEffect(() => {
    if (saved) writer.arrived(toSavedRow(saved))
  }, [writer, saved])
  useEffect(() => () => writer.flush(), [writer])
  return { content: shownOf(view.row) as C, view, writer }
}
