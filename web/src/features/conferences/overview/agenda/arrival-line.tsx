import { CircleCheck, CircleDashed } from 'lucide-react'
import type { Arrival } from '../../parts/papers/arrivals.ts'
import { overviewWords } from '../vi.ts'

/** One line on a paper: has it come. */
export const ArrivalLine = ({ arrival }: { arrival: Arrival }) => {
  const sent = arrival.state === 'sent'
  const Icon = sent ? CircleCheck : CircleDashed
  return (
    <span className={`inline-flex items-start gap-1.5 ${sent ? 'text-done' : 'text-due'}`}>
      <Icon aria-hidden size={16} className="mt-0.5 shrink-0" />
      {sent ? overviewWords.arrival.sent(arrival.at, arrival.late) : overviewWords.arrival[arrival.state]}
    </span>
  )
}
