import { CircleDot, CirclePause, LoaderCircle, WifiOff } from 'lucide-react'
import { clockTime } from './clock-time.ts'
import { boardWords } from './vi.ts'

export type Liveness = 'live' | 'lost' | 'paused' | 'opening' | 'resuming'

const LOOK = {
  live: { icon: CircleDot, tone: 'text-done' },
  lost: { icon: WifiOff, tone: 'text-due' },
  paused: { icon: CirclePause, tone: 'text-due' },
  opening: { icon: LoaderCircle, tone: 'text-soft' },
  resuming: { icon: CirclePause, tone: 'text-due' },
}

/** Whether the figures below move by themselves, and as of when they are; said aloud when that changes, not at each figure. */
export const LiveState = ({ liveness, at }: { liveness: Liveness; at: Date }) => {
  const { icon: Icon, tone } = LOOK[liveness]
  return (
    <p className="inline-flex items-center gap-2 text-soft tabular-nums">
      <Icon aria-hidden size={16} className={`shrink-0 ${tone}`} />
      <span>
        <span role="status">{boardWords[liveness]}</span> {boardWords.asOf[liveness](clockTime(at))}
      </span>
    </p>
  )
}
