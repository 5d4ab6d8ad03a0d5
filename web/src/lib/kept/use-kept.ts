import { useState } from 'react'
import { clearLocal, type DraftKey, readLocal, saveLocal } from './store/local-drafts.ts'
import type { Where } from './store/stores.ts'

/** What stands on the screen and not on the server. */
interface Unsent<T> {
  value: T
  /** The server's rev it builds on. */
  rev: number
  /** When it was typed last. */
  at: Date
}

export interface Kept<T> {
  /** Null while nothing is unsent. */
  unsent: Unsent<T> | null
  /** When what an earlier page left here was typed; null: it left nothing, or that has gone. */
  foundAt: Date | null
  /** False where this browser refused to keep the newest of it. */
  safe: boolean
  keep: (value: T, rev?: number) => void
  /** The server has it, or it was given up. */
  clear: () => void
}

/** What was found under a key, of a shape that a page can bear; a damaged copy counts as none. */
const find = <T>(key: DraftKey, read: (stored: unknown) => T | null, where: Where): Unsent<T> | null => {
  const local = readLocal(key, where)
  if (local === null) return null
  try {
    const value = read(JSON.parse(local.text))
    return value === null ? null : { value, rev: local.rev, at: new Date(local.at) }
  } catch {
    return null
  }
}

/** Reads a kept text. */
export const textIn = (stored: unknown): string | null => (typeof stored === 'string' ? stored : null)

/**
 * What somebody types before sending it, kept from the first change until it is sent, so that a reload or a broken page
 * loses nothing. The one way a form keeps itself; with `useCall` for its command it is a whole form. `where`: in the
 * window alone where it tells of others, so that nothing of it stays on a shared PC.
 */
export const useKept = <T>(key: DraftKey, read: (stored: unknown) => T | null, where: Where = 'browser'): Kept<T> => {
  const [{ unsent, foundAt, safe }, set] = useState(() => {
    const left = find(key, read, where)
    return { unsent: left, foundAt: left?.at ?? null, safe: true }
  })
  return {
    ...{ unsent, foundAt, safe },
    keep: (value, rev = 0) => {
      const at = new Date()
      const kept = saveLocal(key, { text: JSON.stringify(value), rev, at: at.toISOString() }, where)
      set({ unsent: { value, rev, at }, foundAt, safe: kept })
    },
    clear: () => {
      clearLocal(key, where)
      set({ unsent: null, foundAt: null, safe: true })
    },
  }
}
