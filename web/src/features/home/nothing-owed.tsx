import type { Campaign } from '@kiemdiem/domain/model/campaign'
import { planTimeline } from '@kiemdiem/domain/progress/plan-timeline'
import { viDeadline } from '@kiemdiem/domain/vi'
import { EmptyState } from '../../components/message/empty-state.tsx'
import { useNow } from '../../lib/now.ts'
import { homeWords } from './vi.ts'

/** Nothing owed: why that is so, and what the plan brings next. */
export const NothingOwed = ({ campaign, anyDone }: { campaign: Campaign; anyDone: boolean }) => {
  const { marks } = planTimeline(campaign, useNow())
  const next = marks.find((mark) => mark.state === 'today' || mark.state === 'next')
  const step = next?.steps.find((each) => each.limits.length > 0) ?? next?.steps[0]
  return (
    <EmptyState title={anyDone ? homeWords.allDoneTitle : homeWords.noneTitle}>
      {next && step && <p>{homeWords.next(step.title, viDeadline(next.dueAt, campaign.calendar))}</p>}
      <p>{homeWords.willTell}</p>
    </EmptyState>
  )
}
