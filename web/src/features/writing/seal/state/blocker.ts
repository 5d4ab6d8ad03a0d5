import type { Sections } from '@kiemdiem/domain/model/paper'
import type { Entry } from '../../form/outline.ts'
import { isTooLong, tidied } from '../../save/content.ts'
import { heldOf, shownOf, unsavedIds } from '../../save/sections.ts'
import type { WriterView } from '../../save/writer.ts'
import { sealWords } from '../vi.ts'

/**
 * Why what would be sent is not yet all that the writer has written, or not what is seen printed, in words; null when it is.
 * What an earlier tab left on this computer is asked for by its place on the form.
 */
export const blockerOf = (
  { writing, leftovers }: Pick<WriterView, 'writing' | 'leftovers'>,
  printed: Sections,
  entries: readonly Pick<Entry, 'number' | 'specs'>[],
): string | null => {
  const left = entries.filter(({ specs }) => specs.some(({ id }) => leftovers.some((each) => each.id === id)))
  if (left.length > 0) return sealWords.leftoversFirst(left.map(({ number }) => number))
  const unsaved = unsavedIds(writing)
  if (unsaved.length === 0) {
    // A save is confirmed a moment before the listener brings its text into the print.
    const behind = Object.entries(writing.parts).filter(
      ([id, { server }]) => (server?.rev ?? 0) > (printed[id]?.rev ?? 0),
    )
    return behind.length === 0 ? null : sealWords.savingFirst(behind.length)
  }
  if (unsaved.some((id) => heldOf(writing, id).clash)) return sealWords.conflictFirst
  if (unsaved.some((id) => isTooLong(tidied(shownOf(heldOf(writing, id)))))) return sealWords.tooLongFirst
  return sealWords.savingFirst(unsaved.length)
}
