import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Process } from '@kiemdiem/domain/model/process'
import type { Progress } from '@kiemdiem/domain/progress/fold-boards'
import type { Handles } from '@kiemdiem/domain/progress/funnel/funnel'
import { Button } from '../../components/form/button.tsx'
import { EmptyState } from '../../components/message/empty-state.tsx'
import { BoardTable } from './table/board-table.tsx'
import { boardWords } from './vi.ts'
import { BoardFilters } from './view/board-filters.tsx'
import { filterUnits } from './view/filter-units.ts'
import type { BoardView } from './view/use-board-filter.ts'

interface Props {
  campaign: Campaign
  /** Of the chosen track. */
  progress: Progress
  handles: Handles
  view: BoardView
  onChange: (change: Partial<BoardView>) => void
  tracks: Process['tracks']
}

/** The units with their filters. */
export const BoardUnits = ({ campaign, progress, handles, view, onChange, tracks }: Props) => {
  const units = filterUnits(progress.units, view)
  const narrowed = view.onlyLate || view.search.trim() !== ''
  return (
    <section className="grid gap-3" aria-labelledby="tung-don-vi">
      <h2 id="tung-don-vi" className="sr-only">
        {boardWords.units}
      </h2>
      <BoardFilters view={view} onChange={onChange} tracks={tracks} shown={units.length} all={progress.units.length} />
      {units.length > 0 ? (
        // A narrowed view is a list of people to talk to: its units stand open.
        <BoardTable
          key={String(narrowed)}
          campaign={campaign}
          units={units}
          sum={progress.stages}
          handles={handles}
          opened={narrowed}
        />
      ) : (
        <EmptyState
          title={view.onlyLate && view.search === '' ? boardWords.noLate : boardWords.noMatch}
          action={<Button onClick={() => onChange({ search: '', onlyLate: false })}>{boardWords.clear}</Button>}
        />
      )}
    </section>
  )
}
