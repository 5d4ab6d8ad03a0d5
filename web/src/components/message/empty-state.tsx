import type { ReactNode } from 'react'

/** Nothing to show: says why, and what to do. */
export const EmptyState = (props: { title: string; children?: ReactNode; action?: ReactNode }) => (
  <div className="grid justify-items-start gap-2 rounded-md border border-dashed border-strong p-6">
    <p className="font-semibold">{props.title}</p>
    {props.children && <div className="prose-measure text-soft">{props.children}</div>}
    {props.action && <div className="mt-2">{props.action}</div>}
  </div>
)
