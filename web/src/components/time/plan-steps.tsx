import type { Campaign, Step } from '@kiemdiem/domain/model/campaign'
import { planTimeline } from '@kiemdiem/domain/progress/plan-timeline'
import type { Lateness } from '@kiemdiem/domain/time'
import { viLateness } from '@kiemdiem/domain/vi'
import { useNow } from '../../lib/now.ts'
import { DataTable } from '../data/data-table.tsx'
import type { Column } from '../data/table-parts.tsx'
import { planWords } from './vi.ts'

/** Distance of every dated step, by its number; a passed date is not somebody's lateness. */
const distances = (campaign: Campaign, now: Date): Map<number, Lateness> =>
  new Map(
    planTimeline(campaign, now)
      .marks.filter((mark) => mark.state !== 'past')
      .flatMap((mark) => mark.steps.map((step) => [step.no, mark.lateness] as const)),
  )

/** All steps of the plan with actor and date, folded away under its ruler. */
export const PlanSteps = ({ campaign }: { campaign: Campaign }) => {
  const left = distances(campaign, useNow())
  const columns: Column<Step>[] = [
    { id: 'no', head: planWords.number, cell: (step) => <span className="tabular-nums">{step.no}</span> },
    {
      id: 'what',
      head: planWords.work,
      cell: (step) => (
        <>
          <span className="font-semibold">{step.title}</span>
          <span className="block text-soft">
            {step.what} ({step.ref})
          </span>
        </>
      ),
    },
    { id: 'actor', head: planWords.actor, cell: (step) => step.actor },
    { id: 'date', head: planWords.deadline, cell: planWords.date },
    {
      id: 'left',
      head: planWords.left,
      cell: (step) => {
        const value = left.get(step.no)
        return <span className="whitespace-nowrap">{value ? viLateness(value) : '–'}</span>
      },
    },
  ]
  return (
    <details className="rounded-md bg-sheet">
      <summary className="target w-fit px-4 py-2 font-semibold text-accent">
        {planWords.allSteps(campaign.steps.length)}
      </summary>
      <DataTable
        caption={planWords.caption}
        columns={columns}
        rows={campaign.steps}
        rowKey={(step) => String(step.no)}
        empty={null}
      />
    </details>
  )
}
