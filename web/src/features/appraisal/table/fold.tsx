import type { ReactNode } from 'react'

interface Props {
  label: string
  open: boolean
  onToggle: (open: boolean) => void
  children: ReactNode
}

/** One of the tools over a table, of which only the name takes room: opened, it has a line of its own. */
export const Fold = ({ label, open, onToggle, children }: Props) => (
  <details
    className="rounded-md border border-line bg-sheet px-2 open:basis-full"
    open={open}
    onToggle={(event) => onToggle(event.currentTarget.open)}
  >
    <summary className="target w-fit cursor-pointer py-2 text-sm font-semibold text-accent">{label}</summary>
    {open && <div className="pb-3">{children}</div>}
  </details>
)
