import { X } from 'lucide-react'
import type { ReactNode } from 'react'

/** Lines of a form that are added and taken away, one under the other. */
export const RowList = ({ children }: { children: ReactNode }) => (
  <ul className="grid gap-px rounded-md border border-line bg-line empty:hidden">{children}</ul>
)

/** One of them; `removes` says what its button takes away. */
export const Row = (props: { removes: string; onRemove: () => void; children: ReactNode }) => (
  <li className="flex flex-wrap items-start gap-3 bg-sheet px-3 py-2 first:rounded-t-md last:rounded-b-md">
    <div className="min-w-0 flex-1">{props.children}</div>
    <button
      type="button"
      aria-label={props.removes}
      onClick={props.onRemove}
      className="target inline-flex min-w-11 items-center justify-center rounded-md border border-strong bg-sheet hover:bg-desk"
    >
      <X aria-hidden size={18} />
    </button>
  </li>
)
