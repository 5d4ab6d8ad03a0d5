import { localDate } from '@kiemdiem/domain/time'
import { viInstant } from '@kiemdiem/domain/vi'
import type { Saving } from '../../../components/saving/saving.ts'
import { isTooLong, tidied } from '../save/content.ts'
import { heldOf, isUnsaved, shownOf, unsavedIds } from '../save/sections.ts'
import type { WriterView } from '../save/writer.ts'
import { writingWords } from '../vi.ts'

/** "09:12", with the day when it is not today. */
export const clockTime = (at: Date): string =>
  localDate(at) === localDate(new Date()) ? viInstant(at).slice(0, 5) : viInstant(at)

/** What stands under one field. A conflict and an overlong text are told by their own notices. */
export const savingOf = (view: WriterView, id: string): Saving => {
  const held = heldOf(view.writing, id)
  const at = view.savedAt[id]
  if (!isUnsaved(held)) return at ? { state: 'saved', at: clockTime(at) } : { state: 'idle' }
  if (held.clash || isTooLong(tidied(shownOf(held)))) return { state: 'idle' }
  if (view.writing.flight?.id === id) return { state: 'saving' }
  if (view.writing.trouble === null) return { state: 'idle' }
  if (view.unkept.has(id)) return { state: 'failed', message: writingWords.retryingUnkept }
  return view.writing.trouble === 'unreachable' ? { state: 'kept' } : { state: 'failed', message: writingWords.refused }
}

/** What is to be heard of the whole paper. A conflict is told by its own notice. */
export const heardOf = ({ text, tone }: SavingLine): Saving => {
  if (tone === 'good') return { state: 'saved', at: '' }
  return tone === 'bad' && text !== writingWords.needsChoice ? { state: 'failed', message: text } : { state: 'idle' }
}

export interface SavingLine {
  text: string
  tone: 'quiet' | 'busy' | 'good' | 'bad'
}

/** One line for the whole paper, worst news first. `updatedAt`: of the draft as the server has it. */
export const savingLine = (view: WriterView, updatedAt: Date | null): SavingLine => {
  const { writing } = view
  const unsaved = unsavedIds(writing)
  if (unsaved.length === 0) {
    const last = [...Object.values(view.savedAt), ...(updatedAt ? [updatedAt] : [])]
    const latest = Math.max(...last.map((date) => date.getTime()))
    return last.length === 0
      ? { text: '', tone: 'quiet' }
      : { text: writingWords.savedAt(clockTime(new Date(latest))), tone: 'good' }
  }
  const tooLong = unsaved.some((id) => isTooLong(tidied(shownOf(heldOf(writing, id)))))
  // While typing goes on as usual the shell says that no copy is kept.
  if (view.unkept.size > 0 && (writing.trouble || tooLong)) return { text: writingWords.retryingUnkept, tone: 'bad' }
  if (writing.trouble === 'unreachable') return { text: writingWords.retrying, tone: 'bad' }
  if (writing.trouble === 'denied') return { text: writingWords.refused, tone: 'bad' }
  if (unsaved.some((id) => heldOf(writing, id).clash)) return { text: writingWords.needsChoice, tone: 'bad' }
  if (tooLong) return { text: writingWords.hasTooLong, tone: 'bad' }
  return writing.flight ? { text: writingWords.saving, tone: 'busy' } : { text: writingWords.typing, tone: 'quiet' }
}
