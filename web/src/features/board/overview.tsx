import type { Calendar } from '@kiemdiem/domain/model/campaign'
import { STAGE_NAMES } from '@kiemdiem/domain/model/terms'
import type { Progress } from '@kiemdiem/domain/progress/fold-boards'
import { localDate } from '@kiemdiem/domain/time'
import { viDate } from '@kiemdiem/domain/vi'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { Clock } from '../../components/time/clock.tsx'
import { boardWords } from './vi.ts'

const Figure = ({ label, wide, children }: { label: string; wide?: boolean; children: ReactNode }) => (
  <div className={`grid content-start bg-sheet px-3 py-1.5 ${wide ? 'max-lg:col-span-full' : ''}`}>
    <dt className="text-xs text-soft">{label}</dt>
    <dd className={`flex flex-wrap items-baseline gap-x-3 ${wide ? 'text-sm' : ''}`}>{children}</dd>
  </div>
)

const Big = ({ children }: { children: ReactNode }) => <span className="text-lg font-semibold">{children}</span>

/** The campaign in four figures: what is in, which units are through, what is overdue, what comes next. */
export const Overview = (props: {
  progress: Progress
  calendar: Calendar
  onShowLate: () => void
  /** He organises a track: who is late may be reminded. */
  mayRemind: boolean
}) => {
  const { papers, units, late, nearest } = props.progress
  const complete = units.filter((unit) => unit.stages.selfReview?.done === unit.stages.selfReview?.total).length
  const next = nearest[0]
  const together = nearest.filter((each) => each.dueAt.getTime() === next?.dueAt.getTime())
  return (
    <section aria-label={boardWords.overview}>
      <dl className="grid grid-cols-2 gap-px overflow-hidden rounded-md border border-line bg-line lg:grid-cols-[1fr_1fr_1fr_2fr]">
        <Figure label={boardWords.sent}>
          <Big>{boardWords.ofTotal(papers.sent, papers.total)}</Big>
        </Figure>
        <Figure label={boardWords.unitsSent}>
          <Big>{boardWords.ofTotal(complete, units.length)}</Big>
        </Figure>
        <Figure label={boardWords.late} wide>
          {late.length === 0 ? (
            <span className="text-done">{boardWords.noneLate}</span>
          ) : (
            <>
              <span className="text-lg font-semibold text-late">{late.length}</span>
              <button
                type="button"
                onClick={props.onShowLate}
                className="target -my-2 text-left text-sm text-accent underline"
              >
                {boardWords.showLate}
              </button>
              {props.mayRemind && (
                <Link href="/tien-do/don-doc" className="target -my-2 inline-flex items-center text-sm">
                  {boardWords.remind}
                </Link>
              )}
            </>
          )}
        </Figure>
        <Figure label={boardWords.nextDate} wide>
          {next ? (
            <>
              <span className="font-semibold">{boardWords.due(viDate(localDate(next.dueAt)))}</span>
              <Clock dueAt={next.dueAt} calendar={props.calendar} short />
              {together.map((each) => (
                <span key={`${each.track}.${each.stage}`} className="text-sm">
                  {boardWords.nextWork(STAGE_NAMES[each.stage], each.open)}
                </span>
              ))}
            </>
          ) : (
            <span className="text-soft">{boardWords.noNext}</span>
          )}
        </Figure>
      </dl>
    </section>
  )
}
