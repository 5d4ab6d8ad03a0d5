import type { Access } from '../model/access.ts'
import type { Paper } from '../model/paper.ts'

/** Longest remarks, in letters. */
export const REMARKS_MAX = 5_000

export interface PaperCaller {
  uid: string
  access: Pick<Access, 'active' | 'organiser'>
}

/** Whether somebody organises one of the tracks of a paper. */
export const organises = (paper: Pick<Paper, 'tracks'>, { access }: PaperCaller): boolean =>
  paper.tracks.some((track) => access.organiser.includes(track))

/**
 * Who may return a paper: the unit head for staff; for heads and collectives an organiser of one of its
 * tracks (design §5, Return). Never somebody who writes it.
 */
export const mayReturn = (paper: Pick<Paper, 'writers' | 'returners' | 'tracks'>, caller: PaperCaller): boolean => {
  if (!caller.access.active || paper.writers.includes(caller.uid)) return false
  if (paper.returners.length > 0) return paper.returners.includes(caller.uid)
  return organises(paper, caller)
}
