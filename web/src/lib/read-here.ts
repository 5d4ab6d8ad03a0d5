import { useEffect, useState } from 'react'
import { readNameOf } from './kept/store/draft-names.ts'
import { store, stored } from './kept/store/stores.ts'

/**
 * Which papers somebody read in this browser, as sent when: what ends a task to read. Never what they say; gone with the
 * person's leaving, since a shared PC must not tell whose papers were read on it.
 */
type Read = ReadonlyMap<string, number>

const readBy = (uid: string): Read => {
  try {
    const kept: unknown = JSON.parse(stored(readNameOf(uid)) ?? '{}')
    const entries = typeof kept === 'object' && kept !== null ? Object.entries(kept) : []
    return new Map(entries.flatMap(([id, at]) => (typeof at === 'number' ? [[id, at] as const] : [])))
  } catch {
    return new Map()
  }
}

/** What this person has read here, as of the opening of the page that asks. */
export const useReadHere = (uid: string): Read => useState(() => readBy(uid))[0]

/**
 * Notes that this person has a sent paper before them, as of the server's time of its sending, which no clock of a device
 * can be ahead of. Without storage the task stays, which loses nothing.
 */
export const useMarkRead = (uid: string, paperId: string, sentAt: Date | null): void => {
  const at = sentAt?.getTime() ?? null
  useEffect(() => {
    if (at === null) return
    store(readNameOf(uid), JSON.stringify(Object.fromEntries(new Map(readBy(uid)).set(paperId, at))))
  }, [uid, paperId, at])
}
