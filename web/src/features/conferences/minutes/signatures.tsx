import type { Conference } from '@kiemdiem/domain/model/conference'
import { Check, Hourglass } from 'lucide-react'
import { useDoc } from '../../../lib/data/use-doc.ts'
import { documents } from '../../../lib/live/documents.ts'
import { dataOf } from '../../../lib/live/live.ts'
import { minutesWords } from './vi.ts'

const Signature = ({ conference, of }: { conference: Conference; of: 'chair' | 'secretary' }) => {
  const { uid, name } = conference[of]
  const signed = conference.signed[of]
  const other = signed && signed.by !== uid ? signed.by : null
  const by = dataOf(useDoc(other === null ? null : documents.person(other)))
  const Icon = signed ? Check : Hourglass
  return (
    <li className={`flex items-start gap-2 ${signed ? 'text-done' : 'text-due'}`}>
      <Icon aria-hidden size={18} className="mt-0.5 shrink-0" />
      {signed
        ? minutesWords.signed(minutesWords[of], name, other && `đồng chí ${by?.name ?? '…'}`, signed.at)
        : minutesWords.unsigned(minutesWords[of], name)}
    </li>
  )
}

/** Who has confirmed the minutes, when, and who entered it for whom. */
export const Signatures = ({ conference }: { conference: Conference }) => (
  <ul className="grid gap-1" data-screen-only>
    <Signature conference={conference} of="chair" />
    <Signature conference={conference} of="secretary" />
  </ul>
)
