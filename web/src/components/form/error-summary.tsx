import { useEffect, useRef } from 'react'
import { kitWords } from '../vi.ts'
import { jumpTo } from './jump-to.ts'

export interface SummaryError {
  /** Id of the control or group to jump to. */
  target: string
  /** Which field, as its label reads. */
  label: string
  message: string
}

/**
 * What keeps a form from going on, at the top and beside the action; each entry jumps to its field.
 * `attention`: raise it (for example at each attempt) to move focus here.
 */
export const ErrorSummary = (props: {
  errors: readonly SummaryError[]
  attention?: number
  /** It is told elsewhere on the page, where the focus goes: not read out here too. */
  told?: boolean
  /** Opens a collapsed part before the jump. */
  onJump?: (target: string) => void
}) => {
  const box = useRef<HTMLDivElement>(null)
  const { attention, errors, onJump } = props
  useEffect(() => {
    if (attention) box.current?.focus()
  }, [attention])
  if (errors.length === 0) return null
  return (
    <div
      ref={box}
      role={props.told ? undefined : 'alert'}
      tabIndex={-1}
      className="rounded-md border-2 border-late bg-sheet p-4"
    >
      <h2 className="font-semibold text-late">{kitWords.errorTitle(errors.length)}</h2>
      <ul className="mt-2 grid gap-1">
        {errors.map((error) => (
          <li key={error.target + error.message}>
            <a
              href={`#${error.target}`}
              className="inline-block py-1 text-late"
              onClick={(event) => {
                event.preventDefault()
                onJump?.(error.target)
                requestAnimationFrame(() => jumpTo(error.target))
              }}
            >
              {error.label}: {error.message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
