import { useSyncExternalStore } from 'react'

/** The first page comes first: until then nothing is fetched for later. */
const PATIENCE_MS = 5_000
const HOUR_MS = 3_600_000

let waiting: ServiceWorker | null = null
const listeners = new Set<() => void>()

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

/** Gives the page to the new version, and loads it anew once it has it. */
const takeOver = (worker: ServiceWorker): void => {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
  worker.postMessage('takeOver')
}

const offer = (registration: ServiceWorkerRegistration): void => {
  // The very first one waits for nobody.
  if (!registration.waiting || !navigator.serviceWorker.controller) return
  waiting = registration.waiting
  for (const listener of listeners) listener()
}

const register = async (): Promise<void> => {
  try {
    const registration = await navigator.serviceWorker.register('/sw.js')
    const watch = () => registration.installing?.addEventListener('statechange', () => offer(registration))
    offer(registration)
    // Opening the page has looked already: on a slow network the newer one may still be on its way.
    watch()
    registration.addEventListener('updatefound', watch)
    setInterval(() => void registration.update().catch(() => null), HOUR_MS)
  } catch {
    // A private window, or a policy of the office: the page works as before, from the network.
  }
}

/**
 * Keeps the shell in this browser for the next time, and looks for newer ones. A version that waits already is taken at
 * once: nobody has typed yet.
 */
export const keepShell = async (): Promise<void> => {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  const known = await navigator.serviceWorker.getRegistration().catch(() => undefined)
  if (known?.waiting && navigator.serviceWorker.controller) return takeOver(known.waiting)
  setTimeout(() => void register(), PATIENCE_MS)
}

/** Loads the new version that waits; null while there is none. */
export const useNewVersion = (): (() => void) | null => {
  const worker = useSyncExternalStore(subscribe, () => waiting)
  return worker && (() => takeOver(worker))
}
