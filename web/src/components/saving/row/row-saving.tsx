import { localDate } from '@kiemdiem/domain/time'
import { viInstant } from '@kiemdiem/domain/vi'
import type { DocumentInUse, DocumentView, DocumentWords } from '../../../lib/autosave/document/use-document.ts'
import { useSavingNews } from '../announcer.tsx'
import { SaveState } from '../save-state.tsx'
import type { Saving } from '../saving.ts'
import { rowSavingWords } from './vi.ts'

/** "09:12", with the day when it is not today. */
export const clockTime = (at: Date): string =>
  localDate(at) === localDate(new Date()) ? viInstant(at).slice(0, 5) : viInstant(at)

const savingOf = ({ row, unsaved, shape, ...view }: DocumentView, words: Pick<DocumentWords, 'refused'>): Saving => {
  const [savedAt] = Object.values(view.savedAt)
  const { trouble, flight } = view.writing
  const unkept = view.unkept.size > 0
  // Of a row that says nothing there is nothing to be glad of.
  const empty = shape.same(row.server?.content ?? shape.blank, shape.blank)
  if (!unsaved) return savedAt && !empty ? { state: 'saved', at: clockTime(savedAt) } : { state: 'idle' }
  if (row.clash) return { state: 'idle' }
  if (!shape.fits(row.mine ?? shape.blank)) return { state: 'failed', message: rowSavingWords.tooLong }
  if (unkept && trouble) return { state: 'failed', message: rowSavingWords.unkept }
  if (trouble === 'denied') return { state: 'failed', message: words.refused }
  if (trouble === 'unreachable') return { state: 'kept' }
  return flight ? { state: 'saving' } : { state: 'idle' }
}

type Props = { use: Pick<DocumentInUse<unknown>, 'view' | 'writer'>; dense?: boolean }

/** How the saving of one row stands; `dense`: in a row of a table, where it keeps no line free. */
export const RowSaving = ({ use, dense = false }: Props) => {
  const saving = savingOf(use.view, use.writer.words)
  useSavingNews(saving)
  return (
    <p className={`text-xs text-soft ${dense ? '' : 'min-h-6'}`}>
      <SaveState saving={saving} />
    </p>
  )
}
