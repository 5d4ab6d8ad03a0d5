import { CircleCheck, CircleDashed, Lock, MailOpen, TimerOff } from 'lucide-react'
import type { AccountState } from './account-rows.ts'
import { accountWords } from './vi.ts'

const LOOK = {
  none: { icon: CircleDashed, tone: 'text-soft' },
  invited: { icon: MailOpen, tone: 'text-due' },
  expired: { icon: TimerOff, tone: 'text-due' },
  active: { icon: CircleCheck, tone: 'text-done' },
  locked: { icon: Lock, tone: 'text-late' },
}

/** State of an account: word, shape and colour. */
export const StateMark = ({ state }: { state: AccountState }) => {
  const { icon: Icon, tone } = LOOK[state]
  return (
    <span className={`inline-flex items-center gap-1.5 font-semibold whitespace-nowrap ${tone}`}>
      <Icon aria-hidden size={16} /> {accountWords.state[state]}
    </span>
  )
}
