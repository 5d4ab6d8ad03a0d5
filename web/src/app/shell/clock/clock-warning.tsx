import { useClockError } from '../../../lib/server-clock.ts'
import { appWords } from '../../vi.ts'
import { differenceOf } from './clock-difference.ts'

/** A device whose clock is wrong by minutes: said, since what it stamps and shows of its own is wrong by as much. */
export const ClockWarning = () => {
  const error = useClockError()
  if (error === 0) return null
  return (
    <p role="status" data-screen-only className="border-b border-due bg-due-soft px-4 py-2 text-sm md:px-8">
      {appWords.clock(error > 0, differenceOf(error))}
    </p>
  )
}
