import { STAGE_NAMES, type Stage } from '@kiemdiem/domain/model/terms'
import type { StageTallies } from '@kiemdiem/domain/progress/fold-boards'
import { ProgressCell } from '../../../components/data/progress-cell.tsx'
import { boardWords } from '../vi.ts'

/** One cell a stage. A stage that nobody has reached stays faint in the table, and out of a phone's card. */
export const StageCells = ({ stages, tallies }: { stages: readonly Stage[]; tallies: StageTallies }) =>
  stages.map((stage) => {
    const tally = tallies[stage]
    const reached = tally !== undefined && tally.done + tally.here > 0
    return (
      <td
        key={stage}
        className={`px-2 py-1.5 max-md:grid-cols-[130px_1fr] max-md:gap-2 max-md:p-1 ${reached ? 'max-md:grid' : 'max-md:hidden'}`}
      >
        {tally && !reached ? (
          <span className="text-soft tabular-nums">{boardWords.ofTotal(0, tally.total)}</span>
        ) : tally ? (
          <>
            {/* On a phone no column head stands above. */}
            <span className="text-xs leading-5 text-soft md:hidden">{STAGE_NAMES[stage]}</span>
            <ProgressCell done={tally.done} total={tally.total} late={tally.late} />
          </>
        ) : (
          <span className="text-soft">
            <span aria-hidden>–</span>
            <span className="sr-only">{boardWords.notInTrack}</span>
          </span>
        )}
      </td>
    )
  })
