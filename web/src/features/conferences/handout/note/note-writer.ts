import { NOTE_MAX } from '@kiemdiem/domain/model/conference'
import { tidy } from '@kiemdiem/domain/vi'
import { joined } from './joined.ts'

/** How a save ended. `stale`: another tab or machine of the same person saved something else meanwhile. */
export type Answer = { kind: 'saved' } | { kind: 'stale'; saved: string } | { kind: 'unreachable' } | { kind: 'denied' }

export interface NoteView {
  text: string
  state: 'idle' | 'saving' | 'kept' | 'failed' | 'tooLong'
  /** When this tab last saved. */
  savedAt: Date | null
  /** The server's text has been here. */
  loaded: boolean
}

export interface Means {
  /** Writes `text` over `base`, the text last seen of the server. */
  commit: (text: string, base: string) => Promise<Answer>
  /** The browser's copy; false when it refuses to keep one. */
  keep: (text: string) => boolean
  letGo: () => void
  /** What an earlier tab left unsaved. */
  left: () => string | null
}

const PAUSE_MS = 1_500
const RETRY_MS = 5_000

/** Saves one note as it is written: after a pause, one save at a time, kept in the browser until the server has it. */
export const createNoteWriter = (means: Means) => {
  let view: NoteView = { text: '', state: 'idle', savedAt: null, loaded: false }
  let base = ''
  let flight = false
  /** Save even without a change: a note, empty or not, is the mark that the paper has been read. */
  let marking = false
  let ended = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const listeners = new Set<() => void>()

  const set = (next: Partial<NoteView>) => {
    view = { ...view, ...next }
    for (const listener of listeners) listener()
  }
  const later = (wait: number) => {
    clearTimeout(timer)
    timer = setTimeout(() => void pump(), wait)
  }
  const settle = (text: string, answer: Answer) => {
    if (answer.kind === 'saved') {
      base = text
      marking = false
      set({ savedAt: new Date(), state: 'idle' })
    } else if (answer.kind === 'stale') {
      base = answer.saved
      set({ text: joined(answer.saved, view.text), state: 'idle' })
    } else {
      set({ state: answer.kind === 'denied' || !means.keep(view.text) ? 'failed' : 'kept' })
      // A refusal does not pass by itself: the next letter asks again.
      if (answer.kind === 'unreachable') later(RETRY_MS)
    }
  }
  const pump = async (): Promise<void> => {
    clearTimeout(timer)
    if (flight || ended || !view.loaded) return
    const text = tidy(view.text)
    if (text === base && !marking) {
      means.letGo()
      set({ state: 'idle' })
      return
    }
    if (text.length > NOTE_MAX) {
      set({ state: 'tooLong' })
      return
    }
    flight = true
    set({ state: 'saving' })
    const answer = await means.commit(text, base)
    flight = false
    if (ended) return
    settle(text, answer)
    if (answer.kind === 'saved' || answer.kind === 'stale') await pump()
  }

  return {
    get: () => view,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    type: (text: string) => {
      set({ text, state: means.keep(text) ? view.state : 'failed' })
      later(PAUSE_MS)
    },
    /** The note as the server has it; empty where there is none. */
    arrived: (saved: string) => {
      if (!view.loaded) {
        const left = means.left()
        base = saved
        set({ loaded: true, text: left === null ? saved : joined(saved, left) })
        if (tidy(view.text) !== base) later(0)
        return
      }
      if (flight || saved === base || tidy(view.text) !== base) return
      base = saved
      set({ text: saved })
    },
    flush: pump,
    mark: () => {
      marking = true
      return pump()
    },
    end: () => {
      ended = true
      clearTimeout(timer)
    },
  }
}
export type NoteWriter = ReturnType<typeof createNoteWriter>
