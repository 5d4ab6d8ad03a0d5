import { noteIdOf } from '@kiemdiem/domain/ids'
import type { AgendaItem } from '@kiemdiem/domain/model/conference'
import { BookCheck, CircleDashed, Lock, RefreshCw, Square } from 'lucide-react'
import { useDoc } from '../../../../lib/data/use-doc.ts'
import { documents } from '../../../../lib/live/documents.ts'
import type { Desk } from '../desk-of.ts'
import { handoutWords } from '../vi.ts'
import { type RowState, rowStateOf } from './row-state.ts'

const ICONS: Record<RowState, typeof Lock> = {
  read: BookCheck,
  unread: Square,
  renewed: RefreshCw,
  notYet: CircleDashed,
  closed: Lock,
}
const TONES: Record<RowState, string> = {
  read: 'text-done',
  unread: 'text-ink',
  renewed: 'text-due',
  notYet: 'text-soft',
  closed: 'text-soft',
}

/** One paper in the list: whose, and whether this reader has read it. */
export const PaperRow = (props: { desk: Desk; item: AgendaItem; here: boolean; onOpen: () => void }) => {
  const { desk, item, here } = props
  const paper = useDoc(documents.paper(item.paperId))
  const note = useDoc(desk.notes ? documents.note(desk.conference.id, noteIdOf(desk.uid, item.subject)) : null)
  const state = rowStateOf(paper, desk.notes ? note : { state: 'missing' }, desk.handedOut)
  const Icon = state && ICONS[state]
  const noted = note.state === 'ready' && note.data.text !== ''
  return (
    <li>
      <button
        type="button"
        aria-current={here ? 'true' : undefined}
        onClick={props.onOpen}
        className={`target grid w-full gap-0.5 border-l-4 px-3 py-2 text-left hover:bg-accent-soft ${
          here ? 'border-transparent lg:border-accent lg:bg-accent-soft' : 'border-transparent'
        }`}
      >
        <span className={here ? 'lg:font-semibold' : ''}>{item.name}</span>
        {state && Icon && (
          <span className={`inline-flex items-center gap-1.5 text-xs ${TONES[state]}`}>
            <Icon aria-hidden size={14} className="shrink-0" />
            {[handoutWords.states[state], noted && handoutWords.states.noted].filter(Boolean).join(' · ')}
          </span>
        )}
      </button>
    </li>
  )
}
