import { type ComponentProps, useId, useState } from 'react'
import { INPUT_LOOK } from '../../../../components/form/text-input.tsx'
import { meetingWords } from '../vi.ts'
import { countIn } from './reconcile.ts'

interface Props extends Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'type'> {
  /** Null shows an empty box: nothing has been entered. */
  value: number | null
  onChange: (value: number) => void
}

/**
 * A count of votes: typing replaces what stands there, as in a spreadsheet. What is no count is not taken, and that is said;
 * what stood there stays.
 */
export const CountInput = ({ value, onChange, onBlur, className = '', ...rest }: Props) => {
  const [refused, setRefused] = useState<string | null>(null)
  const told = useId()
  return (
    <span className="relative block">
      <input
        {...rest}
        inputMode="numeric"
        autoComplete="off"
        value={value === null ? '' : String(value)}
        {...(refused !== null && { 'aria-describedby': told })}
        onFocus={(event) => event.target.select()}
        onChange={(event) => {
          const count = countIn(event.target.value)
          setRefused(count === null ? event.target.value : null)
          if (count !== null) onChange(count)
        }}
        onBlur={(event) => {
          setRefused(null)
          onBlur?.(event)
        }}
        className={`target text-right tabular-nums ${INPUT_LOOK} px-2! ${className}`}
      />
      {refused !== null && (
        <span
          id={told}
          role="alert"
          className="absolute top-full right-0 z-10 mt-1 w-max max-w-56 rounded-md border border-late bg-late-soft px-2 py-1 text-left text-xs font-semibold text-late"
        >
          {meetingWords.noCount(refused)}
        </span>
      )}
    </span>
  )
}
