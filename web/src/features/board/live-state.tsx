import { CircleDot, CirclePause, WifiOff } from 'lucide-react'
import { clockTime } from './clock-time.ts'
import { boardWords } from './vi.ts'

export type Liveness = 'live' | 'lost' | 'paused' | 'resuming'

const LOOK = {
  live: { icon: CircleDot, tone: 'text-done' },
  lost: { icon: WifiOff, tone: 'text-due' },
  paused: { icon: CirclePause, tone: 'text-due' },
  resuming: { icon: CirclePause, tone: 'text-due' },
}

/** Whether the figures below move by themselves, and as of when they are. */
export const LiveState = ({ liveness, at }: { liveness: Liveness; at: Date }) => {
  const { icon: Icon, tone } = LOOK[liveness]
  return (
    <p role="status" className="inline-flex items-center gap-2 text-soft tabular-nums">
      <Icon aria-hidden size={16} className={`shrink-0 ${tone}`} /> {boardWords[liveness](clockTime(at))}
    </p>
  )
}
