import type { Called, Subject } from '../commands/command.ts'
import { paths } from '../ids.ts'
import type { Paper } from '../model/paper.ts'

/** What commands about a paper name. */
export interface PaperNamed extends Called {
  paper: Paper
}

/** Commands about a paper are recorded on it. */
export const paperSubject = ({ paper }: PaperNamed): Subject => ({
  header: paths.paper(paper.id),
  trail: paths.paper(paper.id),
  seq: paper.eventSeq ?? 0,
})

/** Nobody judges a paper that he writes. */
export const notWriter = {
  atom: 'notWriter',
  holds: ({ paper, caller }: PaperNamed) => !paper.writers.includes(caller.uid),
} as const
