import type { AgendaItem } from '@kiemdiem/domain/model/conference'
import { useCallback } from 'react'
import { useSearchParams } from 'wouter'

interface Turning {
  /** The paper that lies open; on a wide screen the first one does where none was chosen. */
  at: number
  /** Somebody has chosen it: on a phone it then fills the screen. */
  chosen: boolean
  /** To a paper by its place, or back to the list. */
  turnTo: (at: number | null) => void
}

/** Which paper lies open, kept in the address (?bai=), so that Back and a sent link work. */
export const useTurning = (agenda: readonly AgendaItem[]): Turning => {
  const [params, setParams] = useSearchParams()
  const found = agenda.findIndex((item) => item.subject === params.get('bai'))
  const turnTo = useCallback(
    (to: number | null) => {
      const item = to === null ? undefined : agenda[to]
      setParams(item ? { bai: item.subject } : {})
    },
    [agenda, setParams],
  )
  return { at: Math.max(0, found), chosen: found >= 0, turnTo }
}
