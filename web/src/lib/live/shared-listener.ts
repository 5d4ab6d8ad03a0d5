import { useCallback, useSyncExternalStore } from 'react'
import { type Live, LOADING } from './live.ts'
import { recalled, remember } from './recall.ts'

interface Entry {
  value: Live<unknown>
  listeners: Set<() => void>
  stop: () => void
  /** Closes the listener a while after its last user, so that coming back to a page re-reads nothing. */
  closing: ReturnType<typeof setTimeout> | null
}

/** Meanwhile each change costs its read; a page that nobody looks at is not waited for. */
const LINGER_MS = 5 * 60_000
const HIDDEN_LINGER_MS = 5_000
const lingerMs = () => (document.hidden ? HIDDEN_LINGER_MS : LINGER_MS)
const entries = new Map<string, Entry>()

/** Opens a listener: calls `emit` at each change and returns how to stop it. */
export type Open<T> = (emit: (value: Live<T>) => void) => () => void

const say = (entry: Entry, value: Live<unknown>): void => {
  entry.value = value
  for (const listener of entry.listeners) listener()
}

const openEntry = <T>(key: string, open: Open<T>): Entry => {
  const entry: Entry = { value: recalled(key) ?? LOADING, listeners: new Set(), stop: () => {}, closing: null }
  entries.set(key, entry)
  entry.stop = open((value) => {
    // What is known from the last time, or was offered, is more than nothing.
    if (value.state === 'offline' && entry.value.state === 'ready') return
    say(entry, value)
    remember(key, value)
    // Denied after its last user left, as when a session expires: it must not meet the next sign-in.
    if (entry.closing !== null && ended(value)) {
      clearTimeout(entry.closing)
      close(key, entry)
    }
  })
  return entry
}

const close = (key: string, entry: Entry) => {
  entry.stop()
  if (entries.get(key) === entry) entries.delete(key)
}

const ended = (value: Live<unknown>) => value.state === 'denied' || value.state === 'failed'

const subscribe = <T>(key: string, open: Open<T>, listener: () => void): (() => void) => {
  const entry = entries.get(key) ?? openEntry(key, open)
  if (entry.closing !== null) clearTimeout(entry.closing)
  entry.closing = null
  entry.listeners.add(listener)
  return () => {
    entry.listeners.delete(listener)
    if (entry.listeners.size > 0) return
    // A listener that ended with an error is dead: the next user must open a new one.
    entry.closing = setTimeout(() => close(key, entry), ended(entry.value) ? 0 : lingerMs())
  }
}

/** Opens a listener before anybody uses it; it stays as one does after its last user. */
export const openAhead = <T>(key: string, open: Open<T>): void => subscribe(key, open, () => {})()

/** What another way than its listener brought, shown as stale until that one speaks; too late once it has. */
export const offer = <T>(key: string, data: T): void => {
  const entry = entries.get(key)
  if (entry?.value.state === 'loading') say(entry, { state: 'ready', data, pending: false, stale: true })
}

/**
 * One Firestore listener per key, however many components use it. `key` null waits without reading.
 * Invariant: equal keys open equal listeners.
 */
export const useShared = <T>(key: string | null, open: Open<T>): Live<T> => {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for everything `open` depends on
  const stableOpen = useCallback(open, [key])
  const attach = useCallback(
    (listener: () => void) => (key === null ? () => {} : subscribe(key, stableOpen, listener)),
    [key, stableOpen],
  )
  return useSyncExternalStore(attach, () => ((key !== null && entries.get(key)?.value) || LOADING) as Live<T>)
}
