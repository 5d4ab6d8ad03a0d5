import { useSyncExternalStore } from 'react'

/** Up to this the device's clock is taken as right: an answer is a while on its way, and its date has whole seconds. */
const RIGHT_MS = 2 * 60_000
/** From here on the person is told: hours of deadlines and minutes depend on it. */
const TELL_MS = 5 * 60_000
const AGAIN_MS = 10 * 60_000

let offset = 0
let askedAt = Number.NEGATIVE_INFINITY
const listeners = new Set<() => void>()

/**
 * By how much the server is ahead of this device, in ms: the answer's date and age in a cache, beside the middle of its
 * way. Zero where the clock is right, null where the answer does not say.
 */
export const offsetOf = (
  headers: { date: string | null; age: string | null },
  sentAt: number,
  receivedAt: number,
): number | null => {
  const answered = Date.parse(headers.date ?? '')
  if (Number.isNaN(answered) || receivedAt < sentAt) return null
  const found = answered + (Number(headers.age) || 0) * 1_000 - (sentAt + receivedAt) / 2
  return Math.abs(found) < RIGHT_MS ? 0 : found
}

const measure = async (): Promise<void> => {
  if (navigator.onLine === false || performance.now() - askedAt < AGAIN_MS) return
  askedAt = performance.now()
  const sentAt = Date.now()
  try {
    const { headers } = await fetch('/robots.txt', { method: 'HEAD', cache: 'no-store' })
    const found = offsetOf({ date: headers.get('date'), age: headers.get('age') }, sentAt, Date.now())
    if (found === null || found === offset) return
    offset = found
    for (const listener of listeners) listener()
  } catch {
    // Without an answer what was known last goes on; the next look asks again.
    askedAt = Number.NEGATIVE_INFINITY
  }
}

const look = () => {
  if (document.visibilityState === 'visible') void measure()
}

/** Watches for a device's clock that is wrong; the first watcher and each return to the page ask. */
export const onClockChange = (listener: () => void) => {
  listeners.add(listener)
  if (listeners.size === 1) document.addEventListener('visibilitychange', look)
  look()
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) document.removeEventListener('visibilitychange', look)
  }
}

/** The present by the server's clock, as far as it is known: a PC days ahead would call everything late. */
export const serverTime = (): Date => new Date(Date.now() + offset)

/** By how many ms the device's clock is ahead of the server's, negative: behind; 0 while it may pass. */
export const useClockError = (): number =>
  useSyncExternalStore(onClockChange, () => (Math.abs(offset) < TELL_MS ? 0 : -offset))
