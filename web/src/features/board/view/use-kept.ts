import type { Board } from '@kiemdiem/domain/model/progress'
import { useState } from 'react'
import type { Live } from '../../../lib/live/live.ts'

export interface Kept {
  boards: readonly Board[]
  /** When this screen received them. */
  at: Date
}

/** What tells two sets of boards apart: which units, each as of when, and whether the server vouches for it. */
const signOf = (boards: readonly Board[], stale: boolean) =>
  `${stale} ${boards.map((board) => `${board.unit}@${board.updatedAt.getTime()}`).join(' ')}`

/** The last boards that were there, so that the page never falls back to grey bars while it reconnects. */
export const useKept = (live: Live<Board[]>): Kept | null => {
  const [kept, setKept] = useState<(Kept & { sign: string }) | null>(null)
  if (live.state !== 'ready') return kept
  const sign = signOf(live.data, live.stale)
  if (kept?.sign === sign) return kept
  const next = { sign, boards: live.data, at: live.stale && kept ? kept.at : new Date() }
  setKept(next)
  return next
}
