import { useEffect, useState } from 'react'

/** A page that nobody looks at stops listening after this long: every change it would hear is a read. */
const AWAY_MS = 5 * 60_000

/** True once the page has been hidden for five minutes, false again the moment it is shown. */
export const useAway = (): boolean => {
  const [away, setAway] = useState(false)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const watch = () => {
      clearTimeout(timer)
      if (document.hidden) timer = setTimeout(() => setAway(true), AWAY_MS)
      else setAway(false)
    }
    watch()
    document.addEventListener('visibilitychange', watch)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', watch)
    }
  }, [])
  return away
}
