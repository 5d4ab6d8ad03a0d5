import type { Campaign } from '@kiemdiem/domain/model/campaign'
import { viInstant } from '@kiemdiem/domain/vi'
import { useFiled } from '../../../lib/data/filed.ts'
import { dataOf } from '../../../lib/live/live.ts'
import { useMe } from '../../../lib/use-access.ts'
import { TaskList } from '../task-list.tsx'
import { homeWords } from '../vi.ts'
import { RowLink } from './row-link.tsx'

/** Petitions that wait for whom they were sent to; what one filed oneself stands with the result. */
export const ToSettle = ({ campaign }: { campaign: Campaign }) => {
  const { uid } = useMe()
  const filed = dataOf(useFiled(uid, campaign.id)) ?? []
  const waiting = filed.filter(({ petition, settlement }) => settlement === null && petition.by !== uid)
  const [oldest] = waiting.map(({ petition }) => petition.submittedAt).toSorted((a, b) => a.getTime() - b.getTime())
  return (
    <TaskList title={homeWords.toSettle}>
      {oldest
        ? [
            <RowLink key="settle" href="/kien-nghi" title={homeWords.settle(waiting.length)}>
              <span className="text-due">{homeWords.settleText(viInstant(oldest))}</span>
            </RowLink>,
          ]
        : []}
    </TaskList>
  )
}
