import { isTooLong, tidied } from '../save/content.ts'
import { heldOf, shownOf, unsavedIds } from '../save/save-section.ts'
import type { WriterView } from '../save/writer.ts'
import { sealWords } from './vi.ts'

/** Why the saved text is not yet what the writer sees, in words; null when it is. */
export const blockerOf = ({ writing }: WriterView): string | null => {
  const unsaved = unsavedIds(writing)
  if (unsaved.length === 0) return null
  if (unsaved.some((id) => heldOf(writing, id).theirs)) return sealWords.conflictFirst
  if (unsaved.some((id) => isTooLong(tidied(shownOf(heldOf(writing, id)))))) return sealWords.tooLongFirst
  return sealWords.savingFirst(unsaved.length)
}
