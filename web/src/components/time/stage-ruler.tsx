import { viDate, viDayMonth } from '@kiemdiem/domain/vi'
import { kitWords } from '../vi.ts'

export interface RulerStep {
  id: string
  label: string
  /** ISO date of "trước ngày D", or null where the plan gives none. */
  date: string | null
  /** `past`: its date is over, and nothing here says whether the work is. */
  state: 'done' | 'past' | 'current' | 'next' | 'late'
  /** Says the date otherwise than "trước dd/MM", e.g. "hết 04/12" or "trong tháng 01". */
  when?: string
  /** Further line of the full ruler, e.g. "18/24 hồ sơ". */
  note?: string
}

/** Something that takes place between two steps of the ruler. */
export interface RulerEvent {
  id: string
  /** How many steps come before it, and whether it comes before today. */
  position: number
  past: boolean
  label: string
  when: string
  note: string
  state: 'done' | 'current' | 'next' | 'late'
}

const MARK: Record<RulerStep['state'], string> = {
  done: 'bg-done border-done',
  past: 'bg-strong border-strong',
  current: 'bg-accent border-accent',
  next: 'bg-sheet border-strong',
  late: 'bg-late border-late rotate-45 rounded-none',
}
const EVENT_MARK: Record<RulerEvent['state'], string> = {
  done: 'bg-done border-done',
  current: 'bg-accent border-accent',
  next: 'bg-sheet border-accent',
  late: 'bg-late border-late rotate-45',
}
const TONE: Record<RulerStep['state'], string> = {
  done: 'text-done',
  past: 'text-soft',
  current: 'text-accent',
  next: 'text-soft',
  late: 'text-late',
}

/** Index of the step before which "hôm nay" stands: the first whose date is still to come. */
const todayBefore = (steps: readonly RulerStep[], today: string): number => {
  const at = steps.findIndex((step) => step.date !== null && step.date > today)
  return at < 0 ? steps.length : at
}

const Today = ({ today }: { today: string }) => (
  <li className="relative flex items-center gap-2 py-1 text-xs font-semibold text-accent xl:w-20 xl:shrink-0 xl:flex-col xl:gap-1 xl:py-0">
    <span aria-hidden className="h-0 w-5 border-t-2 border-accent xl:h-5 xl:w-0 xl:border-t-0 xl:border-l-2" />
    <span>
      {kitWords.today} <time dateTime={today}>{viDayMonth(today)}</time>
    </span>
  </li>
)

const Event = ({ event }: { event: RulerEvent }) => (
  <li className="relative grid grid-cols-[20px_1fr] gap-x-2 py-1 xl:w-24 xl:shrink-0 xl:grid-cols-1 xl:gap-y-2 xl:py-0 xl:pr-3">
    <span className="flex items-center max-xl:h-6 max-xl:justify-center">
      {/* A square, not a step's dot: something held, not something due. */}
      <span className={`z-1 block size-3 shrink-0 border-2 ${EVENT_MARK[event.state]}`} />
      <span aria-hidden className="h-0.5 flex-1 bg-line max-xl:hidden" />
    </span>
    <div className="min-w-0 text-xs leading-snug">
      <p className="text-sm">{event.label}</p>
      <p className="text-soft">
        {event.when} · <span className={`font-semibold ${TONE[event.state]}`}>{event.note}</span>
      </p>
    </div>
  </li>
)

/**
 * The plan's timeline: its steps in order with their dates and where today stands. `small` on the home page,
 * `full` on the board. A line down the side on narrow screens. `small` shows only the dates around today.
 * `today` is an ISO date.
 */
export const StageRuler = (props: {
  steps: readonly RulerStep[]
  today: string
  size: 'small' | 'full'
  label: string
  /** In order of time. */
  events?: readonly RulerEvent[]
}) => {
  const { steps, today, size, events = [] } = props
  const cut = todayBefore(steps, today)
  const [from, to] = size === 'small' ? [Math.max(0, cut - 1), cut + 3] : [0, steps.length]
  const item = (step: RulerStep) => (
    <li
      key={step.id}
      aria-current={step.state === 'current' ? 'step' : undefined}
      className="relative grid grid-cols-[20px_1fr] gap-x-2 py-1 xl:min-w-24 xl:flex-1 xl:grid-cols-1 xl:gap-y-2 xl:py-0 xl:pr-3"
    >
      <span className="flex items-center max-xl:h-6 max-xl:justify-center">
        <span className={`z-1 block size-3.5 shrink-0 rounded-full border-2 ${MARK[step.state]}`} />
        <span aria-hidden className="h-0.5 flex-1 bg-line max-xl:hidden" />
      </span>
      <div className="min-w-0 text-sm leading-snug">
        <p className={step.state === 'current' ? 'font-semibold' : ''}>{step.label}</p>
        <p className="text-xs text-soft">
          {step.date === null ? (
            (step.when ?? kitWords.noDate)
          ) : (
            <time dateTime={step.date}>{step.when ?? kitWords.before(viDayMonth(step.date))}</time>
          )}
          {' · '}
          <span className={`font-semibold ${TONE[step.state]}`}>{kitWords[step.state]}</span>
        </p>
        {size === 'full' && step.note && <p className="text-xs">{step.note}</p>}
      </div>
    </li>
  )
  const eventsAt = (position: number, past: boolean) =>
    events
      .filter((event) => event.position === position && event.past === past)
      .map((event) => <Event key={event.id} event={event} />)
  return (
    <figure aria-label={props.label} className={size === 'full' ? 'rounded-md bg-sheet p-4' : ''}>
      {size === 'full' && (
        <figcaption className="mb-3 text-sm text-soft">
          {props.label} · {kitWords.today} <time dateTime={today}>{viDate(today)}</time>
        </figcaption>
      )}
      <ol className="grid xl:flex xl:flex-wrap xl:items-start xl:gap-y-4">
        {steps.slice(from, cut).map((step, at) => [eventsAt(from + at, true), item(step)])}
        {eventsAt(cut, true)}
        <Today today={today} />
        {eventsAt(cut, false)}
        {steps.slice(cut, to).map((step, at) => [item(step), eventsAt(cut + at + 1, false)])}
      </ol>
    </figure>
  )
}
