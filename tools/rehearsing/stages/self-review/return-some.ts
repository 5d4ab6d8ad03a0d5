import { paths } from '@kiemdiem/domain/ids'
import type { Paper } from '@kiemdiem/domain/model/paper'
import { chooseCourse } from '../../../seed/course/choose.ts'
import { each, type Stage } from '../../year.ts'
import { amend, seal } from './paper-work.ts'
import { papersInHand } from './write-all.ts'

/** Heads ask for completion of what the trial returns too; it is amended and sent again. */
export const returnSome: Stage = {
  name: 'papers returned',
  play: async (year) => {
    const papers = await papersInHand(year)
    const returned = chooseCourse(papers).filter(({ returnedBecause }) => returnedBecause !== undefined)
    await each(returned, async ({ paper, returnedBecause = '' }) => {
      const head = await year.as(paper.returners[0] ?? '')
      const { id: paperId, accepted } = await head.reads<Paper>(paths.paper(paper.id))
      await head.reads(paths.revision(paperId, accepted))
      await head.does('returnPaper', { paperId, revision: accepted, remarks: returnedBecause })
      const again = await (await year.as(paper.responsible)).reads<Paper>(paths.paper(paperId))
      await amend(year, again)
      await seal(year, again)
    })
    return `${returned.length} returned with remarks, amended and sent again`
  },
}
