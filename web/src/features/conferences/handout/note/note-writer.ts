import { NOTE_MAX } from '@kiemdiem/domain/model/conference'
import { tidy } from '@kiemdiem/domain/vi'
import { joinTexts } from '../../../../lib/autosave/joining/join-texts.ts'
import { machineOf } from '../../../../lib/autosave/machine.ts'
import { createSaver, type Means, type SaverView } from '../../../../lib/autosave/saver.ts'
import type { Saved, Shape } from '../../../../lib/autosave/shape.ts'

/**
 * A note is one's own, so two versions of it are joined without asking: there is nobody to ask but the writer himself,
 * and he can shorten it. What a closed tab left puts itself in.
 */
export const NOTE: Shape<string> = {
  blank: '',
  tidied: tidy,
  same: (a, b) => a === b,
  fits: (text) => tidy(text).length <= NOTE_MAX,
  merge: (_base, mine, theirs) => ({ merged: joinTexts(theirs, mine), clashes: [] }),
  settle: (merged) => merged,
  read: (stored) => (typeof stored === 'string' ? stored : null),
  rejoins: true,
}

export interface NoteView {
  text: string
  state: 'idle' | 'saving' | 'kept' | 'failed' | 'tooLong'
  /** When this tab last saved. */
  savedAt: Date | null
  /** The server's text has been here. */
  loaded: boolean
}

/** Saves one note as it is written. `id` names it among the browser's copies. */
export const createNoteWriter = (id: string, uid: string, means: Pick<Means<string>, 'copies' | 'commit'>) => {
  const machine = machineOf(NOTE, uid)
  const saver = createSaver<string>({
    ...{ ...means, machine, pauseMs: 1_500, atMostMs: 10_000, restoresItself: true },
  })
  const stateOf = ({ writing, unkept }: SaverView<string>): NoteView['state'] => {
    const held = machine.heldOf(writing, id)
    if (!machine.isUnsaved(held)) return writing.flight ? 'saving' : 'idle'
    if (!NOTE.fits(machine.shownOf(held))) return 'tooLong'
    if (writing.trouble) return unkept.has(id) || writing.trouble === 'denied' ? 'failed' : 'kept'
    return writing.flight ? 'saving' : 'idle'
  }
  const viewOf = (view: SaverView<string>): NoteView => ({
    text: machine.shownOf(machine.heldOf(view.writing, id)),
    state: stateOf(view),
    savedAt: view.savedAt[id] ?? null,
    loaded: view.loaded,
  })
  let seen = saver.get()
  let shown = viewOf(seen)
  return {
    ...saver,
    get: (): NoteView => {
      if (saver.get() !== seen) {
        seen = saver.get()
        shown = viewOf(seen)
      }
      return shown
    },
    type: (text: string) => saver.type(id, text),
    /** The note as the server has it; empty where there is none. It has no rev of its own: each other text is the next. */
    arrived: (text: string) => {
      const { writing, loaded } = saver.get()
      const held = machine.heldOf(writing, id)
      // While something is unsaved the save itself finds out what it would replace.
      const isNews = !loaded || !(writing.flight || machine.isUnsaved(held) || text === machine.serverOf(held))
      const saved: Saved<string> = { rev: (held.server?.rev ?? 0) + 1, by: uid, content: text }
      if (isNews) saver.arrived({ [id]: saved })
    },
    /** A note, empty or not, is the mark that the paper has been read. */
    mark: () => saver.mark(id),
  }
}
export type NoteWriter = ReturnType<typeof createNoteWriter>
