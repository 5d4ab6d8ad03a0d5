import { useState } from 'react'
import { clearLocal, type DraftKey, readLocal, saveLocal } from '../../lib/kept/local-drafts.ts'
import { type Entry, NOTHING_ENTERED, restored } from './entry.ts'

/**
 * What has been entered, kept in this window until it is sent, so that a reload loses nothing of a long text; only while
 * it bears no mark, and in no other window: it tells of somebody else.
 */
export const useEntry = (uid: string, paper: string) => {
  const key: DraftKey = { uid, paper, revision: 0, section: 'on-paper' }
  const [entry, setEntry] = useState<Entry>(
    () => restored(readLocal(key, sessionStorage)?.text) ?? { ...NOTHING_ENTERED, mark: '' },
  )
  const done = () => clearLocal(key, sessionStorage)
  const set = (next: Entry) => {
    setEntry(next)
    if (next.mark === 'none')
      saveLocal(key, { text: JSON.stringify(next), rev: 0, at: new Date().toISOString() }, sessionStorage)
    else done()
  }
  return { entry, set, done }
}
