import type { AgendaItem } from '@kiemdiem/domain/model/conference'
import { useEffect } from 'react'
import { useSearchParams } from 'wouter'

/** Where arrow keys have a meaning of their own. */
const OWN_KEYS = 'input, textarea, select, [contenteditable], [role=tab], [role=dialog], [role=region]'

interface Turning {
  /** The paper that lies open; on a wide screen the first one does where none was chosen. */
  at: number
  /** Somebody has chosen it: on a phone it then fills the screen. */
  chosen: boolean
  /** To a paper by its place, or back to the list. */
  turnTo: (at: number | null) => void
}

/** Which paper lies open, kept in the address (?bai=), so that Back and a sent link work; arrow keys turn. */
export const useTurning = (agenda: readonly AgendaItem[], onNext: (from: AgendaItem) => void): Turning => {
  const [params, setParams] = useSearchParams()
  const found = agenda.findIndex((item) => item.subject === params.get('bai'))
  const at = Math.max(0, found)

  const turnTo = (to: number | null) => {
    const item = to === null ? undefined : agenda[to]
    if (to !== null && !item) return
    setParams(item ? { bai: item.subject } : {})
  }
  useEffect(() => {
    const turn = (event: KeyboardEvent) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
      const held = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey
      if (!step || held || event.defaultPrevented) return
      if (event.target instanceof Element && event.target.closest(OWN_KEYS)) return
      const from = agenda[at]
      const to = agenda[at + step]
      if (!from || !to) return
      event.preventDefault()
      if (step === 1) onNext(from)
      setParams({ bai: to.subject })
    }
    addEventListener('keydown', turn)
    return () => removeEventListener('keydown', turn)
  }, [agenda, at, onNext, setParams])
  return { at, chosen: found >= 0, turnTo }
}
