import { paths } from '@kiemdiem/domain/ids'
import type { Paper } from '@kiemdiem/domain/model/paper'
import { localDate } from '@kiemdiem/domain/time'
import { dayOf, each, type Stage, type Year } from '../../year.ts'
import { onPaperOf } from '../self-review/enter-on-paper.ts'
import { papersInHand } from '../self-review/write-all.ts'

const unreceived = ({ notices = {} }: Paper): string[] =>
  Object.entries(notices).flatMap(([reviewId, { received }]) => (received ? [] : [reviewId]))

/** Who has no account is handed the printed notice by the head, who records it. */
const onPaper = async (year: Year): Promise<number> => {
  const { paperId, head: uid } = onPaperOf(year)
  const head = await year.as(uid)
  const paper = await head.reads<Paper>(paths.paper(paperId))
  const on = localDate(year.clock.now())
  for (const reviewId of unreceived(paper))
    await head.does('acknowledgeNotice', { paperId: paper.id, reviewId, how: 'paper', on })
  return unreceived(paper).length
}

/** Whoever was told reads it, and says that it was received. */
export const receive = (name: string, day: number): Stage => ({
  name,
  play: async (year) => {
    year.clock.moveTo(dayOf(year, day), '09:00')
    const papers = await papersInHand(year)
    const waiting = papers.flatMap((paper) => unreceived(paper).map((reviewId) => ({ paper, reviewId })))
    await each(waiting, async ({ paper, reviewId }) => {
      const person = await year.as(paper.responsible)
      await person.reads(paths.reviewPart(reviewId, paper.notices?.[reviewId]?.part ?? ''))
      await person.does('acknowledgeNotice', { paperId: paper.id, reviewId, how: 'screen', on: null })
    })
    const byHead = await onPaper(year)
    return `${waiting.length} receipts on the screen, ${byHead} on paper`
  },
})
