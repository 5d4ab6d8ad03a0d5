import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { ConferenceMark } from '@kiemdiem/domain/progress/conference-marks'
import { planTimeline } from '@kiemdiem/domain/progress/plan-timeline'
import { localDate } from '@kiemdiem/domain/time'
import { viDayMonth, viLateness } from '@kiemdiem/domain/vi'
import { ChevronRight } from 'lucide-react'
import { PlanRuler } from '../../components/time/plan-ruler.tsx'
import { PlanSteps } from '../../components/time/plan-steps.tsx'
import { useNow } from '../../lib/now.ts'
import { ConferenceDays } from './conferences/conference-days.tsx'
import { boardWords } from './vi.ts'

interface Props {
  campaign: Campaign
  openAt: (key: string) => number
  conferences: readonly ConferenceMark[]
  /** Units without a conference. */
  without: number
}

/**
 * The plan as one line: today and the date that comes next. Its ruler, the conferences by day and the steps unfold under it,
 * since whoever opens the board all day comes for the table.
 */
export const PlanLine = ({ campaign, openAt, conferences, without }: Props) => {
  const { marks, today } = planTimeline(campaign, useNow())
  const next = marks.find(({ state }) => state === 'today' || state === 'next')
  const step = next?.steps.find(({ limits }) => limits.length > 0) ?? next?.steps[0]
  return (
    <details className="group rounded-md border border-line bg-sheet">
      <summary className="target flex list-none flex-wrap items-center gap-x-3 px-3 py-1 text-sm [&::-webkit-details-marker]:hidden">
        <span className="inline-flex items-center gap-1 font-semibold text-accent">
          <ChevronRight aria-hidden size={18} className="shrink-0 group-open:rotate-90" /> {boardWords.plan}
        </span>
        <span>
          {boardWords.today} <time dateTime={today}>{viDayMonth(today)}</time>
        </span>
        {next && step && (
          <span>
            {boardWords.next(viDayMonth(localDate(next.dueAt)), step.title)}{' '}
            <span className="text-soft">({viLateness(next.lateness)})</span>
          </span>
        )}
      </summary>
      <div className="grid gap-px border-t border-line">
        <div className="max-xl:hidden">
          <PlanRuler campaign={campaign} size="full" openAt={openAt} conferences={conferences} />
        </div>
        <div className="p-4 xl:hidden">
          <PlanRuler campaign={campaign} size="small" openAt={openAt} conferences={conferences} />
        </div>
        <ConferenceDays marks={conferences} without={without} />
        <PlanSteps campaign={campaign} />
      </div>
    </details>
  )
}
