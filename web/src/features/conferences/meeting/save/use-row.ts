import { paths } from '@kiemdiem/domain/ids'
import type { MinutesRow } from '@kiemdiem/domain/model/minutes'
import { doc, serverTimestamp } from 'firebase/firestore'
import { useEffect, useMemo } from 'react'
import { attempt } from '../../../../lib/autosave/attempt.ts'
import { copiesOf, type Leftover as PlacedLeftover } from '../../../../lib/autosave/copies.ts'
import type { Fields } from '../../../../lib/autosave/joining/fields.ts'
import { machineOf } from '../../../../lib/autosave/machine.ts'
import { createSaver, type SaverView } from '../../../../lib/autosave/saver.ts'
import { keepSavers, useSaver } from '../../../../lib/autosave/savers.ts'
import type { Choice, Held, Save, Saved, Shape } from '../../../../lib/autosave/shape.ts'
import { db } from '../../../../lib/firebase/db.ts'
import { fromFirestore } from '../../../../lib/firebase/from-firestore.ts'
import { documentOf, fieldsOf, shapeOf } from './row-codec.ts'

interface RowPlace {
  uid: string
  conference: string
  row: string
}
export type Leftover = PlacedLeftover<Fields>

const toSaved = (row: MinutesRow): Saved<Fields> => ({ rev: row.rev, by: row.by, content: fieldsOf(row) })

const commitRow = ({ uid, conference, row }: RowPlace, save: Save<Fields>) =>
  attempt<Fields>(async (transaction) => {
    const reference = doc(db, paths.minutesRow(conference, row))
    const found = (await transaction.get(reference)).data()
    const current = found ? fromFirestore<MinutesRow>(found) : null
    if (current && current.rev !== save.base) return { kind: 'stale', theirs: toSaved(current) }
    transaction.set(reference, {
      ...documentOf(row, save.content),
      ...{ id: row, rev: save.base + 1, by: uid, at: serverTimestamp() },
    })
    return { kind: 'saved' }
  })

const createRowWriter = (place: RowPlace) => {
  const { uid, conference, row } = place
  const shape = shapeOf(row)
  const machine = machineOf(shape, uid)
  const copies = copiesOf(shape, { uid, paper: conference, revision: 0 }, row)
  const commit = (save: Save<Fields>) => commitRow(place, save)
  const saver = createSaver<Fields>({ machine, copies, commit, pauseMs: 1_000, atMostMs: 8_000 })
  // A row that nobody has saved never arrives.
  saver.findLeftovers()
  const held = () => machine.heldOf(saver.get().writing, row)
  return {
    ...saver,
    ...{ shape, held, isUnsaved: machine.isUnsaved, shownOf: machine.shownOf },
    /** `now`: a choice, which has no pause to wait for. */
    type: (patch: Fields, now = false) => saver.type(row, { ...machine.shownOf(held()), ...patch }, now),
    arrived: (saved: MinutesRow) => saver.arrived({ [row]: toSaved(saved) }),
    choose: (choice: Choice) => saver.choose(row, choice),
  }
}

const writers = keepSavers<ReturnType<typeof createRowWriter>>()

export interface RowView extends SaverView<Fields> {
  row: Held<Fields>
  shape: Shape<Fields>
  unsaved: boolean
}

export interface RowInUse<C> {
  /** What the row shows: what was typed here on top of what everybody has. */
  content: C
  view: RowView
  writer: ReturnType<typeof createRowWriter>
}

/** One row being written, fed with the row as the server has it; leaving the screen saves. `C` is what the row's kind holds. */
export const useRow = <C = Fields>(
  place: { uid: string; conference: string },
  row: string,
  saved: MinutesRow | undefined,
): RowInUse<C> => {
  const { uid, conference } = place
  const writer = useMemo(
    () => writers.of(`${uid}/${conference}/${row}`, () => createRowWriter({ uid, conference, row })),
    [uid, conference, row],
  )
  const view = useSaver(writer)
  useEffect(() => {
    if (saved) writer.arrived(saved)
  }, [writer, saved])
  const held = writer.held()
  return {
    content: writer.shownOf(held) as C,
    view: { ...view, row: held, shape: writer.shape, unsaved: writer.isUnsaved(held) },
    writer,
  }
}
