import { useSyncExternalStore } from 'react'

/** What is said within this time is read as one sentence after the other, instead of the last alone. */
const TOGETHER_MS = 150

let waiting: string[] = []
let said = { id: 0, text: '' }
const listeners = new Set<() => void>()

const say = () => {
  said = { id: said.id + 1, text: waiting.join('. ') }
  waiting = []
  for (const listener of listeners) listener()
}

/** Says to a screen reader what has just happened, where nothing that is shown is a live region of its own. */
export const announce = (text: string): void => {
  if (waiting.length === 0) setTimeout(say, TOGETHER_MS)
  waiting.push(text)
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

/**
 * The one place that announcements go to, beside every page. A live region inside a button or behind a dialog would keep that
 * part of the page from being hidden while the dialog is open.
 */
export const Announcer = () => {
  const { id, text } = useSyncExternalStore(subscribe, () => said)
  return (
    <div aria-live="polite" className="sr-only" data-screen-only>
      {/* Anew each time, so that the same words twice are read twice. */}
      <p key={id}>{text}</p>
    </div>
  )
}
