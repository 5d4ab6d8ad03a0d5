import { useEffect, useState } from 'react'

const SHOWN_MS = 8_000

/** True for some seconds after `value` changes; never at first, so that opening a page does not flash. */
export const useRecent = (value: number): boolean => {
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
  return recent
}
