import { useSyncExternalStore } from 'react'
import { onClockChange, serverTime } from './server-clock.ts'

const TICK_MS = 30_000
let now = serverTime()
let timer: ReturnType<typeof setInterval> | null = null
let stopClock = () => {}
const listeners = new Set<() => void>()

const tick = () => {
  now = serverTime()
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  if (timer === null) {
    timer = setInterval(tick, TICK_MS)
    document.addEventListener('visibilitychange', tick)
    stopClock = onClockChange(tick)
  }
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0 || timer === null) return
    clearInterval(timer)
    document.removeEventListener('visibilitychange', tick)
    stopClock()
    timer = null
  }
}

/** The present instant by the server's clock, renewed twice a minute and on return to the page: clocks on a screen never stand still. */
export const useNow = (): Date => useSyncExternalStore(subscribe, () => now)
