import { Info, OctagonX, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { kitWords } from '../vi.ts'

type Kind = 'info' | 'warn' | 'block'
const LOOK = {
  info: { icon: Info, box: 'border-accent bg-accent-soft', tone: 'text-accent' },
  warn: { icon: TriangleAlert, box: 'border-due bg-due-soft', tone: 'text-due' },
  block: { icon: OctagonX, box: 'border-late bg-late-soft', tone: 'text-late' },
}

/**
 * Something to know before going on: info, warn (may go on), block (may not). A check of the rules names its
 * rule and source ("R04", "Quy định 124-QĐ/TW, Đ.12").
 */
export const Notice = (props: {
  kind: Kind
  title?: ReactNode
  children?: ReactNode
  source?: string
  /** Read out at once: for what appears in answer to an action. */
  live?: boolean
}) => {
  const { icon: Icon, box, tone } = LOOK[props.kind]
  return (
    <div
      role={props.live ? 'alert' : undefined}
      data-screen-only
      className={`flex gap-3 rounded-md border-l-4 p-3 ${box}`}
    >
      <Icon aria-hidden size={20} className={`mt-0.5 shrink-0 ${tone}`} />
      <div className="grid min-w-0 gap-1">
        {props.title && <p className="font-semibold">{props.title}</p>}
        {props.children && <div className="prose-measure">{props.children}</div>}
        {props.source && (
          <p className="text-xs text-soft">
            {kitWords.source}: {props.source}
          </p>
        )}
      </div>
    </div>
  )
}
