import type { Access } from '../model/access.ts'
import type { Paper } from '../model/paper.ts'

/**
 * Who may return a paper: the unit head for staff; for heads and collectives an organiser of one of its
 * tracks (design §5, Return). Never somebody who writes it.
 */
export const mayReturn = (
  paper: Pick<Paper, 'writers' | 'returners' | 'tracks'>,
  caller: { uid: string; access: Pick<Access, 'active' | 'organiser'> },
): boolean => {
  if (!caller.access.active || paper.writers.includes(caller.uid)) return false
  if (paper.returners.length > 0) return paper.returners.includes(caller.uid)
  return paper.tracks.some((track) => caller.access.organiser.includes(track))
}
