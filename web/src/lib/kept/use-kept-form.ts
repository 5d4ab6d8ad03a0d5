import { isLike } from './is-like.ts'
import { type DraftKey, isRecord } from './store/local-drafts.ts'
import type { Where } from './store/stores.ts'
import { useKept } from './use-kept.ts'

interface Edited<T, S> {
  value: T
  /** What was saved when the editing began: a copy of it, or its edition. */
  seen: S
}

export interface KeptForm<T, S> extends Edited<T, S> {
  changed: boolean
  edit: (part: Partial<T>) => void
  /** Goes on with what is typed, over what has been saved meanwhile. */
  goOn: () => void
  reset: () => void
}

/**
 * A form whose content is saved as a whole, kept in this browser from the first change until it is what is saved.
 * `saved` and `seen` are what the server has now; `same` tells whether two contents are one; `where`: the window's own
 * store where what is typed tells of others, so that nothing of it stays on a shared PC.
 */
export const useKeptForm = <T extends object, S>(
  key: DraftKey,
  saved: Edited<T, S>,
  same: (a: T, b: T) => boolean,
  where: Where = 'browser',
): KeptForm<T, S> => {
  const isEdited = (stored: unknown): stored is Edited<T, S> =>
    isRecord(stored) &&
    ['value', 'seen'].every((name) => isRecord(stored[name]) === isRecord(Reflect.get(saved, name))) &&
    isLike(stored, saved)
  const kept = useKept(key, (stored) => (isEdited(stored) ? stored : null), where)
  const edited = kept.unsent?.value ?? null
  // Saved meanwhile, here or elsewhere: nothing is being edited any more.
  if (edited && same(edited.value, saved.value)) kept.clear()
  return {
    ...(edited ?? saved),
    changed: edited !== null,
    edit: (part) => kept.keep({ value: { ...(edited ?? saved).value, ...part }, seen: (edited ?? saved).seen }),
    goOn: () => edited && kept.keep({ value: edited.value, seen: saved.seen }),
    reset: kept.clear,
  }
}
