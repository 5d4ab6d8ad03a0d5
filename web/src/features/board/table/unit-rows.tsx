import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Stage } from '@kiemdiem/domain/model/terms'
import type { UnitProgress } from '@kiemdiem/domain/progress/fold-boards'
import { type Handles, waitsOf } from '@kiemdiem/domain/progress/funnel/funnel'
import { ChevronDown, ChevronRight } from 'lucide-react'
import { useId } from 'react'
import { clockTime } from '../clock-time.ts'
import { ConferenceLine } from '../conferences/conference-line.tsx'
import { UnitConferences } from '../conferences/unit-conferences.tsx'
import { boardWords } from '../vi.ts'
import { StageCells } from './stage-cells.tsx'
import { UnitDetail } from './unit-detail.tsx'
import { useRecent } from './use-recent.ts'

interface Props {
  unit: UnitProgress
  stages: readonly Stage[]
  campaign: Campaign
  handles: Handles
  open: boolean
  onToggle: () => void
}

/** A unit's line and, opened, what is in it. A change shows for some seconds, in colour and in words. */
export const UnitRows = ({ unit, stages, campaign, handles, open, onToggle }: Props) => {
  const detail = useId()
  const at = clockTime(unit.updatedAt)
  const recent = useRecent(unit.updatedAt.getTime(), boardWords.changedUnit(unit.unitName, at))
  const Icon = open ? ChevronDown : ChevronRight
  return (
    <>
      <tr
        data-recent={recent || undefined}
        className={`border-b border-line align-top transition-colors duration-1000 max-md:block max-md:rounded-md max-md:border max-md:p-3 ${
          recent ? 'bg-accent-soft' : 'max-md:bg-sheet'
        }`}
      >
        <th scope="row" className="px-1 py-0.5 text-left font-semibold max-md:block">
          <button
            type="button"
            aria-expanded={open}
            aria-controls={open ? detail : undefined}
            onClick={onToggle}
            className="target flex w-full items-start gap-1.5 rounded-md px-1.5 py-0.5 text-left leading-snug hover:bg-desk"
          >
            <Icon aria-hidden size={18} className="mt-0.5 shrink-0 text-accent" />
            <span>
              {unit.unitName}{' '}
              <span className="text-xs font-normal whitespace-nowrap text-soft">
                · {boardWords.showRows(unit.rows.length)}
              </span>
              <ConferenceLine conferences={unit.conferences} />
              <span className="block text-xs font-normal text-soft">
                {boardWords.waits(waitsOf(unit.rows, handles))}
              </span>
              {recent && <span className="block text-xs font-normal text-accent">{boardWords.changed(at)}</span>}
            </span>
          </button>
        </th>
        <StageCells stages={stages} tallies={unit.stages} />
      </tr>
      {open && (
        <tr className="border-b border-line max-md:-mt-4 max-md:block">
          <td colSpan={stages.length + 1} className="bg-desk p-0 max-md:block">
            <UnitConferences conferences={unit.conferences} />
            <UnitDetail id={detail} unit={unit} campaign={campaign} />
          </td>
        </tr>
      )}
    </>
  )
}
