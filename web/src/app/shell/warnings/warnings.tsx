import { useEverUnkept } from '../../../lib/kept/store/unkept.ts'
import { useOnline } from '../../../lib/online.ts'
import { useClockError } from '../../../lib/server-clock.ts'
import { differenceOf } from './clock-difference.ts'
import { warningWords as words } from './vi.ts'

const Warning = ({ children }: { children: string }) => (
  <p className="border-b border-due bg-due-soft px-4 py-1.5 text-sm md:px-8">{children}</p>
)

/** What is wrong with the device around the page: its network, its storage, its clock. */
export const Warnings = () => {
  const online = useOnline()
  const unkept = useEverUnkept()
  const error = useClockError()
  return (
    <div role="status" data-screen-only>
      {error !== 0 && <Warning>{words.clock(error > 0, differenceOf(error))}</Warning>}
      {/* Without storage nothing is promised to be kept here. */}
      {(unkept || !online) && <Warning>{unkept ? words.unkept : words.offline}</Warning>}
    </div>
  )
}
