import type { Sections } from '@kiemdiem/domain/model/paper'
import { isTooLong, tidied } from '../save/content.ts'
import { heldOf, shownOf, unsavedIds } from '../save/save-section.ts'
import type { WriterView } from '../save/writer.ts'
import { sealWords } from './vi.ts'

/** Why the saved text is not yet what the writer sees printed, in words; null when it is. */
export const blockerOf = ({ writing }: Pick<WriterView, 'writing'>, printed: Sections): string | null => {
  const unsaved = unsavedIds(writing)
  if (unsaved.length === 0) {
    // A save is confirmed a moment before the listener brings its text into the print.
    const behind = Object.entries(writing.sections).filter(
      ([id, { server }]) => (server?.rev ?? 0) > (printed[id]?.rev ?? 0),
    )
    return behind.length === 0 ? null : sealWords.savingFirst(behind.length)
  }
  if (unsaved.some((id) => heldOf(writing, id).theirs)) return sealWords.conflictFirst
  if (unsaved.some((id) => isTooLong(tidied(shownOf(heldOf(writing, id)))))) return sealWords.tooLongFirst
  return sealWords.savingFirst(unsaved.length)
}
