import type { Campaign } from '../model/campaign.ts'
import type { Paper } from '../model/paper.ts'
import { owedAt } from '../progress/tasks/reading-tasks.ts'
import type { TurnTask } from '../progress/tasks/task.ts'
import { earliest } from '../time.ts'
import { receiptDue } from './receipt-due.ts'

interface Work {
  papers: readonly Paper[]
  uid: string
  campaign: Pick<Campaign, 'process' | 'calendar'>
  now: Date
}

/** Results that I was told, of myself or of what I answer for: to be read and acknowledged. */
export const noticeTasks = ({ papers, uid, campaign, now }: Work): TurnTask[] =>
  papers
    .filter(({ responsible, notices = {} }) => responsible === uid && Object.keys(notices).length > 0)
    .map(({ id, subjectName, notices = {} }) => {
      const awaited = Object.values(notices).filter(({ received }) => received === undefined)
      const dueAt = earliest(awaited.map((told) => receiptDue(told, campaign)))
      return {
        ...{ id: `result.${id}`, kind: 'turn', name: subjectName, stage: 'receipt' },
        title: `Xem, xác nhận đã nhận thông báo kết quả xếp loại: ${subjectName}`,
        state: awaited.length === 0 ? 'done' : owedAt(dueAt, campaign.calendar, now),
        ...{ dueAt, sentAt: null, href: '/ket-qua' },
      }
    })
