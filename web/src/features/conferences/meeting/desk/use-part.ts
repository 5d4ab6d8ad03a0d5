import { useSyncExternalStore } from 'react'
import { decodedHash } from '../../../../lib/files/decoded-hash.ts'

const subscribe = (listener: () => void) => {
  addEventListener('hashchange', listener)
  return () => removeEventListener('hashchange', listener)
}

/** Which row of the minutes is open, from the address: a link from the minutes leads straight to it, Back steps back. */
export const usePart = (): string => decodedHash(useSyncExternalStore(subscribe, () => location.hash))

export const goToPart = (row: string): void => {
  location.hash = row
}
