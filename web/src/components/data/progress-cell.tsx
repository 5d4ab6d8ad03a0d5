import { TriangleAlert } from 'lucide-react'
import { kitWords } from '../vi.ts'

/** "18/24" with a bar, and how many are late. For table cells, whose column says of what. */
export const ProgressCell = (props: { done: number; total: number; late?: number }) => {
  const { done, total, late = 0 } = props
  const share = total === 0 ? 0 : (done / total) * 100
  return (
    <div className="grid min-w-18 gap-0.5">
      <div className="flex items-baseline justify-between gap-2 text-sm tabular-nums">
        <span>{kitWords.progressOf(done, total)}</span>
        {late > 0 && (
          <span className="inline-flex items-center gap-1 text-xs font-semibold whitespace-nowrap text-late">
            <TriangleAlert aria-hidden size={13} /> {kitWords.lateCount(late)}
          </span>
        )}
      </div>
      <div aria-hidden className="h-1 overflow-hidden rounded-full bg-line">
        <div className="h-full bg-done" style={{ width: `${share}%` }} />
      </div>
    </div>
  )
}
