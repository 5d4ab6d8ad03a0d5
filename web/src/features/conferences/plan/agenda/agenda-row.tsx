import { ArrowDown, ArrowUp, X } from 'lucide-react'
import type { AgendaLine } from '../state/plan-form.ts'
import { planPageWords as words } from '../vi.ts'

const ICON =
  'target inline-flex min-w-11 items-center justify-center rounded-md border border-strong bg-sheet hover:bg-desk aria-disabled:opacity-40'

/** The line of a subject, for the focus. */
export const agendaLine = (subject: string): string => `chuong-trinh-${subject}`

interface Props {
  line: AgendaLine
  at: number
  of: number
  onMove: (by: -1 | 1) => void
  onRemove: () => void
}

/** One line of the agenda; Alt with an arrow moves it from any of its buttons. */
export const AgendaRow = ({ line, at, of, onMove, onRemove }: Props) => {
  const onKey = (event: React.KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    onMove(event.key === 'ArrowUp' ? -1 : 1)
  }
  // At an end a button stays there, off: the focus of whoever moves a line to the end must not fall away.
  const button = (label: string, Icon: typeof X, onClick: () => void, off = false) => (
    <button
      type="button"
      aria-label={label}
      aria-disabled={off || undefined}
      onClick={() => !off && onClick()}
      onKeyDown={onKey}
      className={ICON}
    >
      <Icon aria-hidden size={18} />
    </button>
  )
  return (
    <li
      id={agendaLine(line.subject)}
      tabIndex={-1}
      className="flex flex-wrap items-center gap-x-3 gap-y-2 bg-sheet px-3 py-2"
    >
      <span className="w-7 shrink-0 text-right text-soft tabular-nums">{at + 1}.</span>
      <span className="min-w-40 flex-1 leading-snug">
        {line.name}
        {!line.rated && <span className="block text-xs font-semibold text-due">{words.commentOnly}</span>}
      </span>
      <span className="ml-auto flex gap-2">
        {button(words.up(line.name), ArrowUp, () => onMove(-1), at === 0)}
        {button(words.down(line.name), ArrowDown, () => onMove(1), at === of - 1)}
        {button(words.remove(line.name), X, onRemove)}
      </span>
    </li>
  )
}
