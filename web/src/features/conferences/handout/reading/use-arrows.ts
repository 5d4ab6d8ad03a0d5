import { useEffect } from 'react'

/** Where arrow keys have a meaning of their own. */
const OWN_KEYS = 'input, textarea, select, [contenteditable], [role=tab], [role=dialog]'

/** Turning with the arrow keys; null where there is nowhere to turn. */
export const useArrows = (turn: { next: (() => void) | null; previous: (() => void) | null }): void => {
  const { next, previous } = turn
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const act = { ArrowRight: next, ArrowLeft: previous }[event.key]
      const held = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey
      if (!act || held || event.defaultPrevented) return
      if (event.target instanceof Element && event.target.closest(OWN_KEYS)) return
      event.preventDefault()
      act()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [next, previous])
}
