import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { Link } from 'wouter'

/** A row that is one link from edge to edge: its title names it, the rest is read with it. */
export const RowLink = ({
  href,
  title,
  side,
  children,
}: {
  href: string
  title: string
  side?: ReactNode
  children?: ReactNode
}) => (
  <li className="group relative flex items-start gap-3 bg-sheet p-4 hover:bg-accent-soft">
    <div className="grid min-w-0 flex-1 gap-1">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <Link href={href} className="font-semibold after:absolute after:inset-0">
          {title}
        </Link>
        {side}
      </div>
      {children && <div className="grid gap-0.5 text-sm">{children}</div>}
    </div>
    <ChevronRight aria-hidden size={20} className="mt-0.5 shrink-0 text-soft group-hover:text-accent" />
  </li>
)
