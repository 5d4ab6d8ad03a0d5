import { noteIdOf } from '@kiemdiem/domain/ids'
import { useEffect, useMemo } from 'react'
import { useSaver } from '../../../../lib/autosave/savers.ts'
import { useDoc } from '../../../../lib/data/use-doc.ts'
import { documents } from '../../../../lib/live/documents.ts'
import type { NoteView, NoteWriter } from './note-writer.ts'
import { type NotePlace, noteWriterOf } from './note-writers.ts'

/** One's own note on one subject, live and being saved. */
export const useNote = ({ uid, conference, subject }: NotePlace): { writer: NoteWriter; view: NoteView } => {
  const writer = useMemo(() => noteWriterOf({ uid, conference, subject }), [uid, conference, subject])
  const view = useSaver(writer)
  const note = useDoc(documents.note(conference, noteIdOf(uid, subject)))
  useEffect(() => {
    if (note.state === 'missing') writer.arrived('')
    if (note.state === 'ready' && !note.pending) writer.arrived(note.data.text)
  }, [writer, note])
  return { writer, view }
}
