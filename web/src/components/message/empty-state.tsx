import type { ReactNode } from 'react'

interface Props {
  title: string
  /** On a page that has no other heading: its title is the page's. */
  alone?: true
  children?: ReactNode
  action?: ReactNode
}

/** Nothing to show: says why, and what to do. */
export const EmptyState = ({ title, alone, children, action }: Props) => {
  const Title = alone ? 'h1' : 'p'
  return (
    <div className="grid justify-items-start gap-2 rounded-md border border-dashed border-strong p-6">
      <Title className="font-semibold">{title}</Title>
      {children && <div className="prose-measure text-soft">{children}</div>}
      {action && <div className="mt-2">{action}</div>}
    </div>
  )
}
