import { useEffect, useState } from 'react'
import { announce } from '../../../components/message/announce.tsx'

const SHOWN_MS = 8_000

/** True for some seconds after `value` changes, and `words` said aloud; never at first, so that opening a page does not flash. */
export const useRecent = (value: number, words: string): boolean => {
  const [seen, setSeen] = useState(value)
  const [recent, setRecent] = useState(false)
  if (value !== seen) {
    setSeen(value)
    setRecent(true)
  }
  useEffect(() => {
    if (!recent) return
    const timer = setTimeout(() => setRecent(false), SHOWN_MS, seen)
    return () => clearTimeout(timer)
  }, [recent, seen])
  // biome-ignore lint/correctness/useExhaustiveDependencies: said once for each change
  useEffect(() => {
    if (recent) announce(words)
  }, [recent, seen])
  return recent
}
