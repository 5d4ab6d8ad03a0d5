import type { ConferenceMark, ConferenceStanding } from '@kiemdiem/domain/progress/conference-marks'
import {
  CalendarClock,
  CircleCheck,
  CircleDot,
  CircleX,
  type LucideIcon,
  Send,
  Square,
  TriangleAlert,
} from 'lucide-react'
import { conferenceWords } from './vi.ts'

const LOOK: Record<ConferenceStanding, { icon: LucideIcon; tone: string }> = {
  ahead: { icon: Square, tone: 'text-soft' },
  today: { icon: CalendarClock, tone: 'text-accent' },
  overdue: { icon: TriangleAlert, tone: 'text-late' },
  open: { icon: CircleDot, tone: 'text-accent' },
  held: { icon: CircleCheck, tone: 'text-done' },
  partly: { icon: Send, tone: 'text-due' },
  proposed: { icon: Send, tone: 'text-done' },
  cancelled: { icon: CircleX, tone: 'text-soft' },
}

/** How a unit's conference stands: a shape and a word, never a colour alone. */
export const ConferenceState = ({ standing, partly }: Pick<ConferenceMark, 'standing' | 'partly'>) => {
  const { icon: Icon, tone } = LOOK[standing]
  return (
    <span className={`inline-flex items-start gap-1.5 font-semibold ${tone}`}>
      <Icon aria-hidden size={16} className="mt-0.5 shrink-0" />{' '}
      {partly ? conferenceWords.partly(partly) : conferenceWords.standing[standing]}
    </span>
  )
}
