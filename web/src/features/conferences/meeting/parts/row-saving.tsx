import { localDate } from '@kiemdiem/domain/time'
import { viInstant } from '@kiemdiem/domain/vi'
import { SaveState, type Saving } from '../../../../components/form/save-state.tsx'
import { isTooLong } from '../save/fields.ts'
import { isUnsaved, shownOf } from '../save/row-machine.ts'
import type { RowView } from '../save/row-writer.ts'
import { meetingWords } from '../vi.ts'

/** "09:12", with the day when it is not today. */
export const clockTime = (at: Date): string =>
  localDate(at) === localDate(new Date()) ? viInstant(at).slice(0, 5) : viInstant(at)

const savingOf = ({ row, savedAt, trouble, unkept }: RowView): Saving => {
  if (!isUnsaved(row)) return savedAt ? { state: 'saved', at: clockTime(savedAt) } : { state: 'idle' }
  if (row.clash) return { state: 'idle' }
  if (isTooLong(shownOf(row))) return { state: 'failed', message: meetingWords.tooLong }
  if (unkept && trouble) return { state: 'failed', message: meetingWords.unkept }
  if (trouble === 'denied') return { state: 'failed', message: meetingWords.refused }
  if (trouble === 'unreachable') return { state: 'kept' }
  return row.flight ? { state: 'saving' } : { state: 'idle' }
}

/** How the saving of one row stands; `dense`: in a row of a table, where it keeps no line free. */
export const RowSaving = ({ view, dense = false }: { view: RowView; dense?: boolean }) => (
  <p className={`text-xs text-soft ${dense ? '' : 'min-h-6'}`}>
    <SaveState saving={savingOf(view)} />
  </p>
)
