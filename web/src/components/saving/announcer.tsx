import { useEffect, useRef, useSyncExternalStore } from 'react'
import { newsOf, nextNews, type Saving } from './saving.ts'

let said = ''
const listeners = new Set<() => void>()

const announce = (text: string): void => {
  said = text
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

/** What readers of the screen hear of saving; once, in the shell. The same words twice are said once. */
export const Announcer = () => (
  <p role="status" className="sr-only">
    {useSyncExternalStore(subscribe, () => said)}
  </p>
)

/** Tells how saving goes on from here: what failed, and when it is saved. */
export const useSavingNews = (saving: Saving): void => {
  const before = useRef(newsOf(saving))
  const news = nextNews(before.current, saving)
  useEffect(() => {
    if (news === null) return
    before.current = news
    announce(news)
  }, [news])
}
