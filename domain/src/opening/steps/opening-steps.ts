import { boardIdOf } from '../../ids.ts'
import type { JobStep } from '../../jobs/job-row.ts'
import type { Write } from '../../writes/write.ts'
import { boardWrite, gateWrite, type Opened, paperWrites, reviewWrites } from '../open-campaign.ts'

/**
 * An opening in steps, one a page of a board: its reviews, the papers of those who stand on it, and with the first page
 * of a unit the gates of its conference. At most a hundred reviews each, so that a step is one transaction however large
 * the office; numbers and ids follow from the roster, so that it does not matter which comes first. Groups are not among
 * them: they come with the end, when somebody may read under them.
 */
export const openingSteps = ({ papers, reviews, boards, gates }: Opened, now: Date): JobStep[] => {
  const boardOfSubject = new Map<string, string>()
  for (const { subject, board, paperId } of reviews)
    if (!boardOfSubject.has(`${paperId} ${subject}`)) boardOfSubject.set(`${paperId} ${subject}`, board)
  const papersOn = Map.groupBy(papers, ({ id, subject }) => boardOfSubject.get(`${id} ${subject}`) ?? '')
  const reviewsOn = Map.groupBy(reviews, ({ board }) => board)
  return boards.map((page) => {
    const id = boardIdOf(page.unit, page.page)
    const own = page.page === 0 ? gates.filter(({ bindsUnit }) => bindsUnit === page.unit) : []
    const writes: Write[] = [
      ...(papersOn.get(id) ?? []).flatMap((paper) => paperWrites(paper, now)),
      ...(reviewsOn.get(id) ?? []).flatMap((review) => reviewWrites(review, now)),
      boardWrite(page),
      ...own.map(gateWrite),
    ]
    return { id, writes }
  })
}
