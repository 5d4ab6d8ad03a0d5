import { useSyncExternalStore } from 'react'

const TICK_MS = 30_000
let now = new Date()
let timer: ReturnType<typeof setInterval> | null = null
const listeners = new Set<() => void>()

const tick = () => {
  now = new Date()
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  if (timer === null) {
    timer = setInterval(tick, TICK_MS)
    document.addEventListener('visibilitychange', tick)
  }
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0 || timer === null) return
    clearInterval(timer)
    document.removeEventListener('visibilitychange', tick)
    timer = null
  }
}

/** The present instant, renewed twice a minute and on return to the page: clocks on a screen never stand still. */
export const useNow = (): Date => useSyncExternalStore(subscribe, () => now)
