import type { ComponentProps } from 'react'
import { INPUT_LOOK } from '../../../../components/form/text-input.tsx'
import { countIn } from './reconcile.ts'

interface Props extends Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'type'> {
  /** Null shows an empty box: nothing has been entered. */
  value: number | null
  onChange: (value: number) => void
}

/** A count of votes: typing replaces what stands there, as in a spreadsheet. */
export const CountInput = ({ value, onChange, className = '', ...rest }: Props) => (
  <input
    {...rest}
    inputMode="numeric"
    autoComplete="off"
    value={value === null ? '' : String(value)}
    onFocus={(event) => event.target.select()}
    onChange={(event) => onChange(countIn(event.target.value))}
    className={`target text-right tabular-nums ${INPUT_LOOK} px-2! ${className}`}
  />
)
