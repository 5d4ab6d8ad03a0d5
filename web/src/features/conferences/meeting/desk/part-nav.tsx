import { Check } from 'lucide-react'
import { INPUT_LOOK } from '../../../../components/form/text-input.tsx'
import { meetingWords } from '../vi.ts'
import type { Part } from './parts-of.ts'
import { goToPart } from './use-part.ts'

interface Props {
  parts: readonly Part[]
  current: string
  /** How much each row still owes. */
  owed: (row: string) => number
}

const PICKER = 'part-of-minutes'

/** The parts of the minutes with what each still owes: a list beside the desk, one control on a phone. */
export const PartNav = ({ parts, current, owed }: Props) => (
  <nav aria-label={meetingWords.nav} data-screen-only className="lg:sticky lg:top-6 lg:self-start">
    <div className="grid gap-1 lg:hidden">
      <label htmlFor={PICKER} className="text-sm font-semibold">
        {meetingWords.go}
      </label>
      <select
        id={PICKER}
        value={current}
        onChange={(event) => goToPart(event.target.value)}
        className={`target ${INPUT_LOOK} bg-sheet!`}
      >
        {parts.map(({ row, name }) => (
          <option key={row} value={row}>
            {name} ({owed(row) === 0 ? meetingWords.complete : meetingWords.owed(owed(row))})
          </option>
        ))}
      </select>
    </div>
    <ol className="grid gap-px max-lg:hidden">
      {parts.map(({ row, name }) => (
        <li key={row}>
          <a
            href={`#${row}`}
            aria-current={row === current ? 'step' : undefined}
            className={`target flex items-center justify-between gap-2 border-l-3 px-3 py-1 text-sm no-underline ${
              row === current ? 'border-accent bg-sheet font-semibold text-accent' : 'border-transparent text-ink'
            }`}
          >
            <span className="min-w-0 [overflow-wrap:anywhere]">{name}</span>
            {owed(row) === 0 ? (
              <span className="inline-flex shrink-0 items-center gap-1 text-xs font-normal text-done">
                <Check aria-hidden size={14} /> {meetingWords.complete}
              </span>
            ) : (
              <span className="shrink-0 text-xs font-normal text-soft tabular-nums">
                {meetingWords.owed(owed(row))}
              </span>
            )}
          </a>
        </li>
      ))}
    </ol>
  </nav>
)
