import { useEffect, useState } from 'react'

/** Which papers somebody read in this browser, as sent when: what ends a task to read. Never what they say. */
const keyOf = (uid: string) => `kd.read.${uid}`

type Read = ReadonlyMap<string, number>

const stored = (uid: string): Read => {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(uid)) ?? '{}')
    const entries = typeof kept === 'object' && kept !== null ? Object.entries(kept) : []
    return new Map(entries.flatMap(([id, at]) => (typeof at === 'number' ? [[id, at] as const] : [])))
  } catch {
    return new Map()
  }
}

/** What this person has read here, as of the opening of the page that asks. */
export const useReadHere = (uid: string): Read => useState(() => stored(uid))[0]

/**
 * Notes that this person has a sent paper before them, as of the server's time of its sending, which no clock of a device
 * can be ahead of. Without storage the task stays, which loses nothing.
 */
export const useMarkRead = (uid: string, paperId: string, sentAt: Date | null): void => {
  const at = sentAt?.getTime() ?? null
  useEffect(() => {
    if (at === null) return
    const read = new Map(stored(uid)).set(paperId, at)
    try {
      localStorage.setItem(keyOf(uid), JSON.stringify(Object.fromEntries(read)))
    } catch {
      // Refused: the task stays.
    }
  }, [uid, paperId, at])
}
