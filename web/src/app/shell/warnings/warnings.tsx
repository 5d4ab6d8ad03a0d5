import { lazy, Suspense } from 'react'
import { useEverUnkept } from '../../../lib/kept/store/unkept.ts'
import { useOnline } from '../../../lib/page/online.ts'
import { useClockError } from '../../../lib/server-clock.ts'
import { warningWords as words } from './vi.ts'

const ClockWarning = lazy(() => import('./clock-warning.tsx'))

/** What is wrong with the device around the page: its network, its storage, its clock. */
export const Warnings = () => {
  const online = useOnline()
  const unkept = useEverUnkept()
  const error = useClockError()
  return (
    <div role="status" data-screen-only>
      {error !== 0 && (
        <Suspense fallback={null}>
          <ClockWarning error={error} />
        </Suspense>
      )}
      {/* Without storage nothing is promised to be kept here. */}
      {(unkept || !online) && (
        <p className="border-b border-due bg-due-soft px-4 py-1.5 text-sm md:px-8">
          {unkept ? words.unkept : words.offline}
        </p>
      )}
    </div>
  )
}
