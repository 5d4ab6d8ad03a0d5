import type { Calendar } from '../../model/campaign.ts'
import type { Summary } from '../../model/summary.ts'
import { lateness } from '../../time.ts'
import type { Progress } from '../fold-boards.ts'

/** One line on progress: what is in, how many reviews are late, which date comes next. */
export interface Figures {
  papers: Progress['papers']
  late: number
  nearest: { stage: Summary['due'][number]['stage']; dueAt: Date } | null
}

/** Of the tracks that one organises: a paper that feeds two of them is counted once. */
export const figuresOf = (summaries: readonly Summary[], now: Date, calendar: Calendar): Figures => {
  const papers = new Map(summaries.flatMap((summary) => Object.entries(summary.papers)))
  const due = summaries
    .flatMap((summary) => summary.due)
    .map((each) => ({ ...each, is: lateness(now, each.dueAt, calendar).state }))
  const late = due.filter(({ is }) => is === 'late')
  const coming = due.filter(({ is }) => is !== 'late').sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime())
  return {
    papers: {
      sent: [...papers.values()].reduce((sum, { sent }) => sum + sent, 0),
      total: [...papers.values()].reduce((sum, { total }) => sum + total, 0),
    },
    late: late.reduce((sum, { open }) => sum + open, 0),
    nearest: coming[0] ?? null,
  }
}
