import { useState } from 'react'
import { clearLocal, type DraftKey, readLocal, saveLocal } from '../../../lib/local-drafts.ts'
import type { Change, Changes } from './list-state.ts'

const parse = (text: string | undefined): Changes => JSON.parse(text || '{}') as Changes

export interface ListChanges {
  changes: Changes
  change: (reviewId: string, patch: Change) => void
  /** Forgets them: the list has gone. */
  done: () => void
}

/** What the head changed before sending; kept in this browser until it is sent, so that a reload loses nothing. */
export const useChanges = (uid: string, conference: string, number: number): ListChanges => {
  const key: DraftKey = { uid, paper: conference, revision: number, section: 'proposal' }
  const [changes, setChanges] = useState(() => parse(readLocal(key)?.text))
  const change = (reviewId: string, patch: Change) => {
    const next = { ...changes, [reviewId]: { ...changes[reviewId], ...patch } }
    setChanges(next)
    saveLocal(key, { text: JSON.stringify(next), rev: 0, at: new Date().toISOString() })
  }
  const done = () => {
    setChanges({})
    clearLocal(key)
  }
  return { changes, change, done }
}
