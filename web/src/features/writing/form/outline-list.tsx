import type { Paper, Sections } from '@kiemdiem/domain/model/paper'
import { draftProgress } from '@kiemdiem/domain/progress/draft-progress'
import { Circle, CircleCheck, CircleDashed, CircleDot, type LucideIcon } from 'lucide-react'
import { writingWords } from '../vi.ts'
import type { EntryState } from './entry-state.ts'
import { type Entry, reasonsOf, stateOf, titleOf } from './outline.ts'

const MARK: Record<EntryState, { icon: LucideIcon; tone: string }> = {
  empty: { icon: Circle, tone: 'text-soft' },
  started: { icon: CircleDot, tone: 'text-due' },
  enough: { icon: CircleCheck, tone: 'text-done' },
  optional: { icon: CircleDashed, tone: 'text-soft' },
}

/** The headings of the form with how far each has come; the whole row leads there. */
export const OutlineList = (props: {
  paper: Paper
  entries: readonly Entry[]
  sections: Sections
  current: string | null
  onGo: (number: string) => void
}) => {
  const { paper, entries, sections } = props
  const reasons = reasonsOf(paper, sections)
  const { done, required } = draftProgress(paper, { sections })
  return (
    <nav aria-label={writingWords.outline} className="grid gap-2 lg:max-h-[calc(100dvh-110px)] lg:overflow-y-auto">
      <p className="text-sm font-semibold">{writingWords.progress(done, required)}</p>
      <div aria-hidden className="h-1.5 overflow-hidden rounded bg-line">
        <div className="h-full bg-done" style={{ width: `${(100 * done) / required}%` }} />
      </div>
      <ol className="grid">
        {entries.map((entry) => {
          const state = stateOf(entry, paper, sections, reasons)
          const { icon: Icon, tone } = MARK[state]
          const current = props.current === entry.number
          return (
            <li key={entry.number}>
              <a
                href={`#muc-${entry.number}`}
                aria-current={current ? 'step' : undefined}
                onClick={(event) => {
                  event.preventDefault()
                  props.onGo(entry.number)
                }}
                className={`target flex items-start gap-2 rounded-md px-2 py-2 text-sm text-ink no-underline hover:bg-accent-soft lg:min-h-0 lg:py-1 ${
                  current ? 'bg-accent-soft' : ''
                }`}
              >
                <Icon aria-hidden size={18} className={`mt-0.5 shrink-0 ${tone}`} />
                <span className="w-10 shrink-0 font-semibold tabular-nums">{entry.number}</span>
                <span className="min-w-0 flex-1">
                  <span className="line-clamp-2 lg:line-clamp-1" title={titleOf(entry)}>
                    {titleOf(entry)}
                  </span>
                  <span className={`block text-xs ${tone}`}>{writingWords.states[state]}</span>
                </span>
              </a>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
