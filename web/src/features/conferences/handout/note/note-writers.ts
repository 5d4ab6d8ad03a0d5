import { noteIdOf, paths } from '@kiemdiem/domain/ids'
import { doc, serverTimestamp } from 'firebase/firestore'
import { attempt } from '../../../../lib/autosave/attempt.ts'
import { copiesOf } from '../../../../lib/autosave/copies.ts'
import { keepSavers } from '../../../../lib/autosave/savers.ts'
import type { Save } from '../../../../lib/autosave/shape.ts'
import { db } from '../../../../lib/firebase/db.ts'
import { createNoteWriter, NOTE, type NoteWriter } from './note-writer.ts'

export interface NotePlace {
  uid: string
  conference: string
  subject: string
}

const commitNote = (
  { uid, conference, subject }: NotePlace,
  { content: text, base: rev }: Save<string>,
  base: string,
) =>
  attempt<string>(async (transaction) => {
    const reference = doc(db, paths.note(conference, noteIdOf(uid, subject)))
    const saved: unknown = (await transaction.get(reference)).data()?.text ?? ''
    if (typeof saved === 'string' && saved !== base && saved !== text)
      return { kind: 'stale', theirs: { rev: rev + 1, by: uid, content: saved } }
    transaction.set(reference, { subject, text, updatedAt: serverTimestamp() })
    return { kind: 'saved' }
  })

const writers = keepSavers<NoteWriter>()

/** The tab's one writer of a note: it outlives the page, so that turning to the next paper interrupts no save. */
export const noteWriterOf = (place: NotePlace): NoteWriter => {
  const { uid, conference, subject } = place
  return writers.of(`${uid}/${conference}/${subject}`, () => {
    const id = `note.${subject}`
    const copies = copiesOf(NOTE, { uid, paper: conference, revision: 0 }, id)
    return createNoteWriter(id, uid, { copies, commit: (save, base) => commitNote(place, save, base) })
  })
}
