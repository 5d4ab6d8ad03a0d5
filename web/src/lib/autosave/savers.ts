import { useEffect, useSyncExternalStore } from 'react'
import { onSessionEnd } from '../firebase/session.ts'
import type { Saver } from './saver.ts'

/** The tab's savers of one kind by name, whichever screen asks: woken with the network, flushed when the page is hidden. */
export const keepSavers = <S extends Pick<Saver<never>, 'end' | 'flush' | 'tryNow'>>() => {
  const savers = new Map<string, S>()
  const each = (what: (saver: S) => void) => () => savers.forEach(what)
  const flush = each((saver) => saver.flush())
  onSessionEnd(() => {
    each((saver) => saver.end())()
    savers.clear()
  })
  addEventListener(
    'online',
    each((saver) => saver.tryNow()),
  )
  addEventListener('pagehide', flush)
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && flush())
  return {
    /** Makes it where there is none yet. */
    of: (name: string, create: () => S): S => {
      const saver = savers.get(name) ?? create()
      savers.set(name, saver)
      return saver
    },
    known: (name: string): S | undefined => savers.get(name),
  }
}

/** A saver's view, live; leaving the screen saves. */
export const useSaver = <V>(saver: {
  get: () => V
  subscribe: (listener: () => void) => () => void
  flush: () => void
}): V => {
  useEffect(() => () => saver.flush(), [saver])
  return useSyncExternalStore(saver.subscribe, saver.get)
}
