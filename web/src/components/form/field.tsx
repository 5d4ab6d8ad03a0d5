import { CircleAlert } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { kitWords } from '../vi.ts'

/** What the control inside a Field must carry. */
interface ControlProps {
  id: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
}

interface Props {
  /** Given when an ErrorSummary jumps here: `field-${id}` conventions are the caller's. */
  id?: string
  label: ReactNode
  /** What to write, in one or two lines under the label. */
  hint?: ReactNode
  error?: string | null
  /** Length so far; past the limit it says by how much. `unit` names what is counted ("chữ", "ký tự"). */
  counter?: { count: number; limit: number; unit: string }
  /** Saving state of this field (SaveState). */
  saveState?: ReactNode
  optional?: boolean
  children: (control: ControlProps) => ReactNode
}

/** A labelled control: label, hint, error, counter and save state in the same places everywhere. */
export const Field = ({ id, label, hint, error, counter, saveState, optional, children }: Props) => {
  const made = useId()
  const own = id ?? made
  const described = [hint && `${own}-hint`, error && `${own}-error`, counter && `${own}-count`].filter(Boolean)
  const over = counter ? counter.count - counter.limit : 0
  return (
    <div className={`grid content-start gap-1 ${error ? 'border-l-4 border-late pl-3' : ''}`}>
      <label htmlFor={own} className="font-semibold">
        {label} {optional && <span className="font-normal text-soft">{kitWords.optional}</span>}
      </label>
      {hint && (
        <div id={`${own}-hint`} className="prose-measure text-sm text-soft">
          {hint}
        </div>
      )}
      {error && (
        <p id={`${own}-error`} className="flex items-start gap-2 text-sm font-semibold text-late">
          <CircleAlert aria-hidden size={18} className="mt-0.5 shrink-0" />
          {error}
        </p>
      )}
      {children({
        id: own,
        'aria-describedby': described.join(' ') || undefined,
        'aria-invalid': error ? true : undefined,
      })}
      {(counter || saveState) && (
        <div className="flex min-h-6 flex-wrap items-center justify-between gap-x-4 text-xs text-soft">
          <span>{saveState}</span>
          {counter && (
            <span id={`${own}-count`} className={`tabular-nums ${over > 0 ? 'font-semibold text-late' : ''}`}>
              {kitWords.counter(counter.count, counter.limit, counter.unit)}
              {over > 0 && ` · ${kitWords.over(over, counter.unit)}`}
            </span>
          )}
        </div>
      )}
    </div>
  )
}
