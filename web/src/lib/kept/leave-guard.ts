import { useEffect, useSyncExternalStore } from 'react'

/**
 * Leaving a page that holds something unsaved asks first. One page at a time is guarded: the one on the screen.
 * Closing the tab asks in the browser's own words; the browser's Back cannot be held up, so a page keeps its text too.
 */
let guarded = false
let waiting: (() => void) | null = null
const listeners = new Set<() => void>()

const setWaiting = (next: typeof waiting) => {
  waiting = next
  for (const listener of listeners) listener()
}
const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

/** Goes at once, or once the person has said so. Wrapped around the router's navigation by the shell. */
export const leaveBy = (go: () => void): void => {
  if (guarded) setWaiting(go)
  else go()
}

/** What was guarded is saved, or given up: the next navigation asks nothing. */
export const leaveFreely = (): void => {
  guarded = false
}

const askBrowser = (event: BeforeUnloadEvent) => event.preventDefault()

/** Guards the page as long as `unsaved`. */
export const useLeaveGuard = (unsaved: boolean): void => {
  useEffect(() => {
    if (!unsaved) return
    guarded = true
    addEventListener('beforeunload', askBrowser)
    return () => {
      guarded = false
      removeEventListener('beforeunload', askBrowser)
    }
  }, [unsaved])
}

/** The navigation that waits for an answer, for the shell's question; null when none does. */
export const useLeaving = (): { go: () => void; stay: () => void } | null => {
  const next = useSyncExternalStore(subscribe, () => waiting)
  if (!next) return null
  return {
    go: () => {
      leaveFreely()
      setWaiting(null)
      next()
    },
    stay: () => setWaiting(null),
  }
}
