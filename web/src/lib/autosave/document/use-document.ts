import { doc, type FieldValue, serverTimestamp } from 'firebase/firestore'
import { useEffect, useMemo } from 'react'
import { db } from '../../firebase/db.ts'
import { fromFirestore } from '../../firebase/from-firestore.ts'
import { attempt } from '../attempt.ts'
import { copiesOf, type Leftover as PlacedLeftover } from '../copies.ts'
import type { Fields } from '../joining/fields.ts'
import { machineOf } from '../machine.ts'
import { createSaver, type SaverView } from '../saver.ts'
import { keepSavers, useSaver } from '../savers.ts'
import type { Choice, Held, Save, Saved, Shape } from '../shape.ts'

/** A document that several people save field by field: `rev` rises by one at every save, and rules refuse a stale one. */
export interface Revised {
  rev: number
  by: string
}

/** Names a person who is a field of a document, or stands in one. */
export type NameOf = (id: string) => string | undefined

/** Words of what is saved, where two versions of it stand side by side or a save is refused. */
export interface DocumentWords {
  field: (key: string) => string
  /** A value in words; null: as it is. `nameOf` names people of whom a field has a list. */
  value: (value: unknown, nameOf?: NameOf) => string | null
  /** Who else writes here, while the name is not known. */
  somebody: string
  /** Takes what an earlier tab left. */
  restore: string
  refused: string
}

/** One such document: where it is, what it may hold, and how it is kept in this browser meanwhile. */
export interface DocumentPlace<D extends Revised> {
  uid: string
  path: string
  /** Of what it is a part, and which part: names the browser's copies. */
  whole: string
  part: string
  shape: Shape<Fields>
  words: DocumentWords
  fieldsOf: (saved: D) => Fields
  /**
   * Whether the rules tell somebody who may write it that it is not there yet. Where they do not, the first save asks nothing:
   * if another's was there before it is refused, and joined once that one has come.
   */
  knownMissing: boolean
  /** All of the document but who saved it, which revision and when: rules accept no other key. */
  documentOf: (fields: Fields) => object
}

export type DocumentLeftover = PlacedLeftover<Fields>

const commit = <D extends Revised>(place: DocumentPlace<D>, save: Save<Fields>) =>
  attempt<Fields>(async (transaction) => {
    const reference = doc(db, place.path)
    const asked = save.base > 0 || place.knownMissing
    const found = asked ? (await transaction.get(reference)).data() : undefined
    const current = found ? fromFirestore<D>(found) : null
    if (current && current.rev !== save.base) return { kind: 'stale', theirs: savedOf(place, current) }
    const signed: Revised & { at: FieldValue } = { rev: save.base + 1, by: place.uid, at: serverTimestamp() }
    transaction.set(reference, { ...place.documentOf(save.content), ...signed })
    return { kind: 'saved' }
  })

const savedOf = <D extends Revised>({ fieldsOf }: DocumentPlace<D>, { rev, by, ...rest }: D): Saved<Fields> => ({
  rev,
  by,
  content: fieldsOf({ rev, by, ...rest } as D),
})

const createWriter = <D extends Revised>(place: DocumentPlace<D>) => {
  const { uid, shape, whole, part } = place
  const machine = machineOf(shape, uid)
  const copies = copiesOf(shape, { uid, paper: whole, revision: 0 }, part)
  const saver = createSaver<Fields>({
    ...{ machine, copies, pauseMs: 1_000, atMostMs: 8_000 },
    commit: (save) => commit(place, save),
  })
  // A document that nobody has saved never arrives.
  saver.findLeftovers()
  const held = () => machine.heldOf(saver.get().writing, part)
  return {
    ...saver,
    ...{ shape, words: place.words, held, isUnsaved: machine.isUnsaved, shownOf: machine.shownOf },
    /** `now`: a choice, which has no pause to wait for. */
    type: (patch: Fields, now = false) => saver.type(part, { ...machine.shownOf(held()), ...patch }, now),
    arrived: (saved: D) => saver.arrived({ [part]: savedOf(place, saved) }),
    choose: (choice: Choice) => saver.choose(part, choice),
  }
}
type Writer = ReturnType<typeof createWriter<never>>

const writers = keepSavers<Writer>()

export interface DocumentView extends SaverView<Fields> {
  row: Held<Fields>
  shape: Shape<Fields>
  unsaved: boolean
}

export interface DocumentInUse<C> {
  /** What it shows: what was typed here on top of what everybody has. */
  content: C
  view: DocumentView
  writer: Writer
}

/** Writes one document from now on, outside a screen as well: what is typed is saved like what is typed on one. */
export const writerOf = <D extends Revised>(place: DocumentPlace<D>): Writer =>
  writers.of(`${place.uid}/${place.path}`, () => createWriter(place))

/** One document being written, fed with what the server has; leaving the screen saves. `C` is what it holds. */
export const useDocument = <C, D extends Revised>(place: DocumentPlace<D>, saved: D | undefined): DocumentInUse<C> => {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a path has one place, whoever names it
  const writer = useMemo(() => writerOf(place), [place.uid, place.path])
  const view = useSaver(writer)
  useEffect(() => {
    if (saved) writer.arrived(saved as never)
  }, [writer, saved])
  const held = writer.held()
  return {
    content: writer.shownOf(held) as C,
    view: { ...view, row: held, shape: writer.shape, unsaved: writer.isUnsaved(held) },
    writer,
  }
}
