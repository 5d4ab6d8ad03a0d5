import type { Conference } from '@kiemdiem/domain/model/conference'
import { MessagesSquare } from 'lucide-react'
import { frameWords } from './vi.ts'

/** The item under discussion, live to everybody who has the conference open; empty between items. */
export const Discussing = ({ conference }: { conference: Conference }) => {
  const at = conference.agenda.findIndex((item) => item.subject === conference.current)
  const item = conference.state === 'open' ? conference.agenda[at] : undefined
  return (
    <div role="status" data-screen-only className={item ? '' : 'sr-only'}>
      {item && (
        <p className="flex flex-wrap items-center gap-x-3 rounded-md border-l-4 border-accent bg-accent-soft p-3">
          <MessagesSquare aria-hidden size={20} className="shrink-0 text-accent" />
          <strong className="font-semibold">{frameWords.discussing(item.name)}</strong>
          <span className="text-sm text-soft">{frameWords.itemOf(at + 1, conference.agenda.length)}</span>
        </p>
      )}
    </div>
  )
}
