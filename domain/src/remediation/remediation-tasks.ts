import type { Campaign } from '../model/campaign.ts'
import type { Paper } from '../model/paper.ts'
import { owedAt } from '../progress/tasks/reading-tasks.ts'
import type { TurnTask } from '../progress/tasks/task.ts'
import { localDate } from '../time.ts'
import { planDue } from './standing.ts'

interface Work {
  papers: readonly Paper[]
  uid: string
  campaign: Pick<Campaign, 'process' | 'steps' | 'deadlineInclusive' | 'calendar'>
  now: Date
}

/** A conference that rates it has taken place by its date; that its minutes are confirmed is asked when the plan is sent. */
const isPast = ({ meetings }: Paper, now: Date): boolean =>
  Object.values(meetings).some(({ date, commented }) => !commented && date < localDate(now))

const TITLES = {
  none: 'Lập kế hoạch khắc phục',
  returned: 'Hoàn thiện, gửi lại kế hoạch khắc phục',
  sent: 'Kế hoạch khắc phục đã gửi, chờ xác nhận',
  confirmed: 'Kế hoạch khắc phục đã được xác nhận',
} as const

/** Plans of mending that I owe, of myself (with the commitment) and of what I answer for; and those that stand. */
export const remediationTasks = ({ papers, uid, campaign, now }: Work): TurnTask[] =>
  papers
    .filter((paper) => campaign.process.remediation && paper.responsible === uid)
    .filter((paper) => paper.remediation !== undefined || isPast(paper, now))
    .map((paper) => {
      const { id, subjectName, remediation } = paper
      const state = remediation?.state ?? 'none'
      const owed = state === 'none' || state === 'returned'
      const dueAt = planDue(paper, campaign)
      return {
        ...{
          id: `mend.${id}`,
          kind: 'turn',
          stage: 'remediation',
          name: subjectName,
          title: `${TITLES[state]}: ${subjectName}`,
        },
        state: owed ? owedAt(dueAt, campaign.calendar, now) : 'done',
        ...{ dueAt: owed ? dueAt : null, sentAt: null, href: '/khac-phuc' },
      }
    })
