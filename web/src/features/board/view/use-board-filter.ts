import type { Track } from '@kiemdiem/domain/model/terms'
import { useSearchParams } from 'wouter'
import type { BoardFilter } from './filter-units.ts'

export interface BoardView extends BoardFilter {
  track: Track | null
}

const KEYS = { track: 'huong', search: 'tim', onlyLate: 'qua-han' } as const

/** What the board shows, kept in the address: back from a paper one finds the same view, and may send it on. */
export const useBoardFilter = (): [BoardView, (change: Partial<BoardView>) => void] => {
  const [params, setParams] = useSearchParams()
  const view: BoardView = {
    track: params.get(KEYS.track),
    search: params.get(KEYS.search) ?? '',
    onlyLate: params.has(KEYS.onlyLate),
  }
  const change = (next: Partial<BoardView>) => {
    const { track, search, onlyLate } = { ...view, ...next }
    const entries = [
      [KEYS.track, track ?? ''],
      [KEYS.search, search],
      [KEYS.onlyLate, onlyLate ? '1' : ''],
    ].filter(([, value]) => value !== '') as [string, string][]
    setParams(new URLSearchParams(entries), { replace: true })
  }
  return [view, change]
}
