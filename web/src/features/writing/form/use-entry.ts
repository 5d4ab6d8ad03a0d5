import { useSyncExternalStore } from 'react'
import { decodedHash } from '../../../lib/files/decoded-hash.ts'

const subscribeHash = (listener: () => void) => {
  addEventListener('hashchange', listener)
  return () => removeEventListener('hashchange', listener)
}
const PREFIX = 'muc-'

/** Which heading is open, from the address: the browser's back button steps back through the form. */
export const useEntryNumber = (): string | null => {
  const hash = decodedHash(useSyncExternalStore(subscribeHash, () => location.hash))
  return hash.startsWith(PREFIX) ? hash.slice(PREFIX.length) : null
}

export const goToEntry = (number: string): void => {
  location.hash = `${PREFIX}${number}`
}

// One for all: every key asks it.
const wide = matchMedia('(min-width: 1024px)')
const subscribeWide = (listener: () => void) => {
  wide.addEventListener('change', listener)
  return () => wide.removeEventListener('change', listener)
}

/** Room for the whole sheet with its outline beside it; otherwise one heading a screen. */
export const useWide = (): boolean => useSyncExternalStore(subscribeWide, () => wide.matches)
