import { NOTE_MAX } from '@kiemdiem/domain/model/conference'
import { tidy, viInstant } from '@kiemdiem/domain/vi'
import { Field } from '../../../../components/form/field.tsx'
import { TextArea } from '../../../../components/form/text-area.tsx'
import { useSavingNews } from '../../../../components/saving/announcer.tsx'
import { SaveState } from '../../../../components/saving/save-state.tsx'
import type { Saving } from '../../../../components/saving/saving.ts'
import { handoutWords } from '../vi.ts'
import type { NoteView } from './note-writer.ts'
import type { NotePlace } from './note-writers.ts'
import { useNote } from './use-note.ts'

const savingOf = (view: NoteView): Saving => {
  if (view.state === 'saving' || view.state === 'kept') return { state: view.state }
  if (view.state === 'failed') return { state: 'failed', message: handoutWords.noteFailed }
  return view.savedAt && view.state === 'idle' && view.text !== ''
    ? { state: 'saved', at: viInstant(view.savedAt).slice(0, 5) }
    : { state: 'idle' }
}

/** One's own note on the paper in front of one: saved while written, read by nobody else. */
export const NoteField = (place: NotePlace) => {
  const { writer, view } = useNote(place)
  const length = tidy(view.text).length
  const saving = savingOf(view)
  useSavingNews(saving)
  return (
    <Field
      label={handoutWords.note}
      hint={handoutWords.noteHint}
      error={length > NOTE_MAX ? handoutWords.noteTooLong : null}
      {...(length > NOTE_MAX * 0.8 && { counter: { count: length, limit: NOTE_MAX, unit: handoutWords.letters } })}
      saveState={<SaveState saving={saving} />}
    >
      {(control) => (
        <TextArea
          {...control}
          minRows={6}
          readOnly={!view.loaded}
          value={view.text}
          onChange={(event) => writer.type(event.target.value)}
          onBlur={writer.flush}
        />
      )}
    </Field>
  )
}
