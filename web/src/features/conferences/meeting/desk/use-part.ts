import { useSyncExternalStore } from 'react'
import { decodedHash } from '../../../../lib/files/decoded-hash.ts'

const subscribe = (listener: () => void) => {
  addEventListener('hashchange', listener)
  return () => removeEventListener('hashchange', listener)
}

/**
 * Which row of the minutes is open, and which of its fields is meant, from the address ("general?endedAt"): a link from the
 * minutes leads straight to it, Back steps back.
 */
export const usePart = (): { row: string; field: string | null } => {
  const hash = decodedHash(useSyncExternalStore(subscribe, () => location.hash))
  const [row = '', field] = hash.split('?')
  return { row, field: field ?? null }
}

export const goToPart = (row: string): void => {
  location.hash = row
}
