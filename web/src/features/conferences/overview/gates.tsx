import { gateOrder } from '@kiemdiem/domain/forms/minutes-paper/exception-blocks'
import type { Conference } from '@kiemdiem/domain/model/conference'
import type { Gate } from '@kiemdiem/domain/model/gate'
import { CircleCheck, Hourglass } from 'lucide-react'
import { kitWords } from '../../../components/vi.ts'
import { useDoc } from '../../../lib/data/use-doc.ts'
import { documents } from '../../../lib/live/documents.ts'
import { dataOf } from '../../../lib/live/live.ts'
import { useProcess } from '../../../lib/use-access.ts'
import { overviewWords } from './vi.ts'

/** Whether all that a gate still waits for stands on this very agenda: the order of the meeting then opens it. */
const opensHere = (gate: Gate, conference: Conference): boolean =>
  gate.until === 'minuted' &&
  gate.requires
    .filter((review) => !gate.passed.includes(review))
    .every((review) => conference.agenda.some((item) => item.reviewId === review))

/** One order of the regulation that binds this conference. Who may not read it sees nothing of it. */
const GateLine = ({ id, conference }: { id: string; conference: Conference }) => {
  const process = useProcess()
  const gate = dataOf(useDoc(documents.gate(id)))
  if (gate === null) return null
  const Icon = gate.openedAt ? CircleCheck : Hourglass
  return (
    <li className="flex items-start gap-2">
      <Icon aria-hidden size={18} className={`mt-1 shrink-0 ${gate.openedAt ? 'text-done' : 'text-due'}`} />
      <div className="grid gap-0.5">
        <p className="font-semibold">{gateOrder(id, process)}</p>
        <p className="text-sm">
          {gate.openedAt
            ? overviewWords.gateOpen(gate.openedAt)
            : overviewWords.gateWaits(gate.requires.length - gate.passed.length, gate.requires.length, gate.until)}
        </p>
        {!gate.openedAt && opensHere(gate, conference) && <p className="text-sm">{overviewWords.gateHere}</p>}
        <p className="text-xs text-soft">
          {kitWords.source}: {gate.source}
        </p>
      </div>
    </li>
  )
}

/** What the law wants to come before this conference, and how far it has come. */
export const Gates = ({ conference }: { conference: Conference }) =>
  conference.gates.length === 0 ? null : (
    <section className="grid gap-2">
      <h2 className="text-lg font-semibold">{overviewWords.gates}</h2>
      <ul className="grid gap-3">
        {conference.gates.map((id) => (
          <GateLine key={id} id={id} conference={conference} />
        ))}
      </ul>
    </section>
  )
