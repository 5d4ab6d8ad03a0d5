import type { Campaign } from '@kiemdiem/domain/model/campaign'
import { STAGE_NAMES, STAGES, type Stage } from '@kiemdiem/domain/model/terms'
import { dueAtOf } from '@kiemdiem/domain/plan/dates/due-at'
import type { StageTallies, UnitProgress } from '@kiemdiem/domain/progress/fold-boards'
import type { Handles } from '@kiemdiem/domain/progress/funnel/funnel'
import { localDate } from '@kiemdiem/domain/time'
import { viDayMonth } from '@kiemdiem/domain/vi'
import { useState } from 'react'
import { boardWords } from '../vi.ts'
import { StageCells } from './stage-cells.tsx'
import { UnitRows } from './unit-rows.tsx'

interface Props {
  campaign: Campaign
  /** Filtered; the sum stays that of everything in the track. */
  units: readonly UnitProgress[]
  sum: StageTallies
  handles: Handles
  /** Units start open, for a view in which each shows few rows. */
  opened: boolean
}

/** A stage's date under its head, where all units listed have the same. */
const dateOf = (campaign: Campaign, units: readonly UnitProgress[], stage: Stage): string | null => {
  const tracks = new Set(units.map((unit) => unit.track))
  const dates = [...tracks].map((track) => dueAtOf(campaign, track, stage)).filter((date) => date !== null)
  const days = new Set(dates.map(localDate))
  const [day] = days
  return day !== undefined && days.size === 1 ? viDayMonth(day) : null
}

/** Units × stages. A real table on a desk, one card a unit on a phone. */
export const BoardTable = ({ campaign, units, sum, handles, opened }: Props) => {
  const [toggled, setToggled] = useState<ReadonlySet<string>>(new Set())
  const stages = STAGES.filter((stage) => sum[stage])
  const toggle = (unit: string) => {
    const next = new Set(toggled)
    if (!next.delete(unit)) next.add(unit)
    setToggled(next)
  }
  return (
    <table className="w-full border-collapse bg-sheet text-sm max-md:block max-md:bg-transparent">
      <caption className="sr-only">{boardWords.caption}</caption>
      <thead className="top-0 z-10 bg-sheet shadow-[0_1px_0_var(--line)] max-md:sr-only md:tall:sticky">
        <tr className="text-left align-bottom">
          <th scope="col" className="w-60 p-2 pl-4 font-semibold">
            {boardWords.unit}
          </th>
          {stages.map((stage) => {
            const date = dateOf(campaign, units, stage)
            return (
              <th key={stage} scope="col" className="p-2 font-semibold">
                {STAGE_NAMES[stage]}
                {date && (
                  <span className="block text-xs font-normal whitespace-nowrap text-soft">
                    {boardWords.before(date)}
                  </span>
                )}
              </th>
            )
          })}
        </tr>
      </thead>
      <tbody className="max-md:grid max-md:gap-3">
        <tr className="border-b-2 border-line align-top max-md:block max-md:rounded-md max-md:border max-md:bg-sheet max-md:p-3">
          <th scope="row" className="p-2 pl-4 text-left font-semibold max-md:block max-md:p-1">
            {boardWords.sum(sum.selfReview?.total ?? 0)}
          </th>
          <StageCells stages={stages} tallies={sum} />
        </tr>
        {units.map((unit) => (
          <UnitRows
            key={unit.unit}
            unit={unit}
            stages={stages}
            campaign={campaign}
            handles={handles}
            open={opened !== toggled.has(unit.unit)}
            onToggle={() => toggle(unit.unit)}
          />
        ))}
      </tbody>
    </table>
  )
}
