import { useState } from 'react'
import { clearLocal, type DraftKey, readLocal, saveLocal } from './local-drafts.ts'

interface Kept<T, S> {
  value: T
  /** What was saved when the editing began: a copy of it, or its edition. */
  seen: S
}

export interface KeptForm<T, S> {
  value: T
  seen: S
  changed: boolean
  edit: (part: Partial<T>) => void
  /** Goes on with what is typed, over what has been saved meanwhile. */
  goOn: () => void
  reset: () => void
}

/** A damaged copy is no reason to break the page: it counts as none. */
const parse = <T, S>(text: string | undefined): Kept<T, S> | null => {
  try {
    const kept: unknown = JSON.parse(text ?? 'null')
    return typeof kept === 'object' && kept !== null && 'value' in kept && 'seen' in kept ? (kept as Kept<T, S>) : null
  } catch {
    return null
  }
}

/**
 * A form whose content is saved as a whole, kept in this browser from the first change until it is what is saved.
 * `saved` and `seen` are what the server has now; `same` tells whether two contents are one; `store`: the window's own
 * where what is typed tells of others, so that nothing of it stays on a shared PC.
 */
export const useKeptForm = <T extends object, S>(
  key: DraftKey,
  saved: { value: T; seen: S },
  same: (a: T, b: T) => boolean,
  store: Storage = localStorage,
): KeptForm<T, S> => {
  const [edited, setEdited] = useState(() => parse<T, S>(readLocal(key, store)?.text))
  // Saved meanwhile, here or elsewhere: nothing is being edited any more.
  if (edited && same(edited.value, saved.value)) {
    clearLocal(key, store)
    setEdited(null)
  }
  const keep = (next: Kept<T, S>) => {
    setEdited(next)
    saveLocal(key, { text: JSON.stringify(next), rev: 0, at: new Date().toISOString() }, store)
  }
  return {
    ...(edited ?? saved),
    changed: edited !== null,
    edit: (part) => keep({ value: { ...(edited ?? saved).value, ...part }, seen: (edited ?? saved).seen }),
    goOn: () => edited && keep({ value: edited.value, seen: saved.seen }),
    reset: () => {
      clearLocal(key, store)
      setEdited(null)
    },
  }
}
