import { paths } from '@kiemdiem/domain/ids'
import type { Draft, Sections } from '@kiemdiem/domain/model/paper'
import { doc, serverTimestamp } from 'firebase/firestore'
import { useEffect, useMemo } from 'react'
import { attempt } from '../../../lib/autosave/attempt.ts'
import { copiesOf, type Place, type Leftover as PlacedLeftover } from '../../../lib/autosave/copies.ts'
import { machineOf } from '../../../lib/autosave/machine.ts'
import { createSaver, type SaverView } from '../../../lib/autosave/saver.ts'
import { keepSavers, useSaver } from '../../../lib/autosave/savers.ts'
import type { Save } from '../../../lib/autosave/shape.ts'
import { db } from '../../../lib/firebase/db.ts'
import { fromFirestore } from '../../../lib/firebase/from-firestore.ts'
import { TAB } from '../../../lib/kept/tab-lock.ts'
import { type Content, contentOf, SECTION, savedSections } from './content.ts'

export type WriterView = SaverView<Content>
export type Leftover = PlacedLeftover<Content>

/** The rules let a save touch one section of the draft. */
const commitSection = ({ uid, paper, revision }: Place, save: Save<Content>) =>
  attempt<Content>(async (transaction) => {
    const reference = doc(db, paths.draft(paper))
    const found = (await transaction.get(reference)).data()
    const draft = found ? fromFirestore<Draft>(found) : null
    if (draft?.revision !== revision) return { kind: 'denied' }
    const theirs = savedSections(draft.sections)[save.id]
    if (theirs && theirs.rev !== save.base) return { kind: 'stale', theirs }
    transaction.update(reference, {
      [`sections.${save.id}`]: { ...save.content, rev: save.base + 1, by: uid },
      touched: save.id,
      updatedAt: serverTimestamp(),
    })
    return { kind: 'saved' }
  })

const createWriter = (place: Place) => {
  const machine = machineOf(SECTION, place.uid)
  const saver = createSaver<Content>({
    ...{ machine, copies: copiesOf(SECTION, place), commit: (save) => commitSection(place, save) },
    ...{ pauseMs: 2_000, atMostMs: 10_000 },
  })
  /** When sections of others were saved. At load only the section touched last has a known time. */
  const seenIn = ({ sections, touched, updatedAt }: Draft): Record<string, Date> => {
    const { loaded, writing } = saver.get()
    const others = Object.entries(sections).filter(
      ([id, { by, rev }]) => by !== place.uid && rev > (machine.heldOf(writing, id).server?.rev ?? 0),
    )
    const seen = loaded ? others.map(([id]) => id) : []
    return Object.fromEntries([...seen, ...(touched ? [touched] : [])].map((id) => [id, updatedAt]))
  }
  return {
    ...saver,
    /** The draft as the server has it. */
    arrived: (draft: Draft) => {
      if (draft.revision === place.revision) saver.arrived(savedSections(draft.sections), seenIn(draft))
    },
  }
}
export type Writer = ReturnType<typeof createWriter>

const writers = keepSavers<Writer>()

const nameOf = ({ uid, paper }: Place, revision: number) => `${uid}/${paper}/${revision}`

/** The tab's one writer of a draft, whichever screen asks. */
const writerOf = (place: Place): Writer => {
  // An earlier revision takes no save any more; what it still holds is offered from its copies.
  for (let earlier = 1; earlier < place.revision; earlier++) writers.known(nameOf(place, earlier))?.end()
  return writers.of(nameOf(place, place.revision), () => createWriter(place))
}

/** The writer of a draft and its state, fed with the draft as the server has it; leaving the screen saves. */
export const useWriter = ({ uid, paper, revision }: Place, draft: Draft): { writer: Writer; view: WriterView } => {
  const writer = useMemo(() => writerOf({ uid, paper, revision }), [uid, paper, revision])
  const view = useSaver(writer)
  useEffect(() => writer.arrived(draft), [writer, draft])
  return { writer, view }
}

/** What this browser holds of a paper that cannot be written now, with how it is put away. */
export const keptOf = (place: Place, sections: Sections) => {
  const copies = copiesOf(SECTION, place)
  return {
    find: (again: () => void) => copies.find({ serverOf: (id) => contentOf(sections[id]), own: true, again }),
    /** Put away here, and by a writer of this tab that still holds it. */
    discard: (leftover: Leftover) => {
      if (leftover.key.section.endsWith(`@${TAB}`))
        writers.known(nameOf(place, leftover.key.revision))?.abandon(leftover.id)
      copies.discard(leftover)
    },
  }
}
