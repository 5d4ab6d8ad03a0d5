import { Check, CloudOff, LoaderCircle, PencilLine } from 'lucide-react'
import type { SavingLine } from '../form/saving-words.ts'

const MARK = { quiet: PencilLine, busy: LoaderCircle, good: Check, bad: CloudOff } as const
const TONE = { quiet: 'text-soft', busy: 'text-soft', good: 'text-done', bad: 'font-semibold text-late' } as const

/** How the whole paper's saving stands, always in sight while writing. */
export const SavingLineView = ({ line: { text, tone } }: { line: SavingLine }) => {
  const Icon = MARK[tone]
  return (
    <p data-saving={tone} className={`flex max-lg:empty:hidden min-h-6 items-center gap-1.5 text-sm ${TONE[tone]}`}>
      {text && <Icon aria-hidden size={16} className={`shrink-0 ${tone === 'busy' ? 'animate-spin' : ''}`} />}
      {text}
    </p>
  )
}
