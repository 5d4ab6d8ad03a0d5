import type { Calendar } from '@kiemdiem/domain/model/campaign'
import { lateness } from '@kiemdiem/domain/time'
import { viDeadline, viInstant, viLateness } from '@kiemdiem/domain/vi'
import { CircleCheck, Clock3, TriangleAlert } from 'lucide-react'
import { useNow } from '../../lib/now.ts'
import { kitWords } from '../vi.ts'

/** From so many working days on the clock turns to "due". */
const SOON_DAYS = 2

/** A deadline in words, with its last valid day and what is left of it; or when it was done. */
export const Clock = (props: {
  dueAt: Date
  calendar: Calendar
  /** When the work was finished; stops the clock. */
  doneAt?: Date | null
  /** Only "còn 02 ngày làm việc", for rows of a table. */
  short?: boolean
}) => {
  const now = useNow()
  if (props.doneAt)
    return (
      <span className="inline-flex items-center gap-2 text-done">
        <CircleCheck aria-hidden size={18} className="shrink-0" /> {kitWords.doneOn(viInstant(props.doneAt))}
      </span>
    )
  const left = lateness(now, props.dueAt, props.calendar)
  const soon = left.state === 'today' || (left.state === 'due' && left.workingDays <= SOON_DAYS)
  const tone = left.state === 'late' ? 'text-late' : soon ? 'text-due' : 'text-ink'
  const Icon = left.state === 'late' ? TriangleAlert : Clock3
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2">
      {!props.short && (
        <span className="inline-block first-letter:uppercase">{viDeadline(props.dueAt, props.calendar)}</span>
      )}
      <strong className={`inline-flex items-center gap-1.5 whitespace-nowrap font-semibold ${tone}`}>
        <Icon aria-hidden size={16} className="shrink-0" /> {viLateness(left)}
      </strong>
    </span>
  )
}
