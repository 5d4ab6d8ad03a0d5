import { onSessionEnd } from '../../../../lib/firebase/session.ts'
import { clearLocal, readLocal, saveLocal } from '../../../../lib/kept/local-drafts.ts'
import { commitNote, type NotePlace } from './commit-note.ts'
import { createNoteWriter, type NoteWriter } from './note-writer.ts'

const writers = new Map<string, NoteWriter>()

onSessionEnd(() => {
  for (const writer of writers.values()) writer.end()
  writers.clear()
})

const flushAll = () => {
  for (const writer of writers.values()) void writer.flush()
}
addEventListener('online', flushAll)
addEventListener('pagehide', flushAll)

/** The tab's one writer of a note: it outlives the page, so that turning to the next paper interrupts no save. */
export const noteWriterOf = (place: NotePlace): NoteWriter => {
  const name = `${place.uid}/${place.conference}/${place.subject}`
  const known = writers.get(name)
  if (known) return known
  const copy = { uid: place.uid, paper: place.conference, revision: 0, section: `note.${place.subject}` }
  const writer = createNoteWriter({
    commit: (text, base) => commitNote(place, text, base),
    keep: (text) => saveLocal(copy, { text, rev: 0, at: new Date().toISOString() }),
    letGo: () => clearLocal(copy),
    left: () => readLocal(copy)?.text ?? null,
  })
  writers.set(name, writer)
  return writer
}
