import { useState } from 'react'
import { useKept } from '../../lib/kept/use-kept.ts'
import { type Entry, NOTHING_ENTERED, restored } from './entry.ts'

/**
 * What has been entered, kept in this window until it is sent; only while it bears no mark, and in no other window: it
 * tells of somebody else.
 */
export const useEntry = (uid: string, paper: string) => {
  const { unsent, keep, clear } = useKept({ uid, paper, revision: 0, section: 'on-paper' }, restored, 'window')
  const [marked, setMarked] = useState<Entry>({ ...NOTHING_ENTERED, mark: '' })
  const set = (next: Entry) => {
    setMarked(next)
    if (next.mark === 'none') keep(next)
    else clear()
  }
  return { entry: unsent?.value ?? marked, set, done: clear }
}
