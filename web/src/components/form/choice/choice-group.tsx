import { CircleAlert } from 'lucide-react'
import type { ReactNode } from 'react'

/** The frame of a group of radios: legend, hint, error, save state. Shared by RatingChoice and GradeChoice. */
export const ChoiceGroup = (props: {
  id: string
  legend: ReactNode
  hint?: ReactNode
  error?: string | null | undefined
  saveState?: ReactNode
  children: ReactNode
}) => (
  <fieldset
    id={props.id}
    tabIndex={-1}
    aria-describedby={props.error ? `${props.id}-error` : undefined}
    className={`grid gap-2 ${props.error ? 'border-l-4 border-late pl-3' : ''}`}
  >
    <legend className="mb-1 font-semibold">{props.legend}</legend>
    {props.hint && <div className="prose-measure text-sm text-soft">{props.hint}</div>}
    {props.error && (
      <p id={`${props.id}-error`} className="flex items-start gap-2 text-sm font-semibold text-late">
        <CircleAlert aria-hidden size={18} className="mt-0.5 shrink-0" />
        {props.error}
      </p>
    )}
    {props.children}
    {props.saveState && <div className="min-h-6 text-xs text-soft">{props.saveState}</div>}
  </fieldset>
)
