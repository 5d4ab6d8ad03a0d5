import type { Sections } from '@kiemdiem/domain/model/paper'
import { machineOf } from '../../../lib/autosave/machine.ts'
import { SECTION, type WritingPaper } from './content.ts'

// What is read of a state is the same for whoever writes it.
const machine = machineOf(SECTION, '')

/** How a section stands: what is held of it, whether the server lacks something, what its field shows. */
export const { heldOf, isUnsaved, shownOf, unsavedIds } = machine

/** Sections as they would be sealed now, for checks and outline; what is typed but not saved counts. */
export const shownSections = (writing: WritingPaper, uid: string): Sections => {
  const shown: Sections = {}
  for (const id of Object.keys(writing.parts)) {
    const held = heldOf(writing, id)
    const content = SECTION.tidied(shownOf(held))
    if (!machine.isEmpty(content) || held.server) shown[id] = { ...content, rev: held.server?.rev ?? 0, by: uid }
  }
  return shown
}
