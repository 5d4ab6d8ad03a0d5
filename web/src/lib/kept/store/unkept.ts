import { useSyncExternalStore } from 'react'

/**
 * What stands on the screen and of which this browser refused to keep the newest copy (full or forbidden storage): while
 * there is anything, closing the page asks first.
 */
const unkept = new Set<string>()
let everRefused = false
const listeners = new Set<() => void>()

/** Says of one copy whether it is refused. */
export const setUnkept = (name: string, refused: boolean): void => {
  if (unkept.has(name) === refused) return
  everRefused ||= refused
  if (refused) unkept.add(name)
  else unkept.delete(name)
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

export const isUnkept = (): boolean => unkept.size > 0

/** Whether that was so since the page was loaded, live: a warning that comes and goes with each letter is none. */
export const useEverUnkept = (): boolean => useSyncExternalStore(subscribe, () => everRefused)

/** Nothing of this person is to be kept any more. */
export const forgetUnkept = (): void => {
  for (const name of [...unkept]) setUnkept(name, false)
}

// Only when nothing else protects the words; otherwise leaving is safe and needs no question.
if (typeof addEventListener === 'function')
  addEventListener('beforeunload', (event) => isUnkept() && event.preventDefault())
