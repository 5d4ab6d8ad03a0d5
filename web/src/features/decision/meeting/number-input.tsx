import type { ComponentProps } from 'react'
import { TextInput } from '../../../components/form/text-input.tsx'

interface Props extends Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'type'> {
  value: number
  onChange: (value: number) => void
}

/** A count of votes; what is no count is not taken, and what stood there stays. */
export const NumberInput = ({ value, onChange, ...rest }: Props) => (
  <TextInput
    {...rest}
    inputMode="numeric"
    autoComplete="off"
    value={String(value)}
    onFocus={(event) => event.target.select()}
    onChange={({ target }) => {
      const typed = target.value.trim()
      if (/^\d{0,3}$/.test(typed)) onChange(Number(typed))
    }}
    className="w-20! text-right tabular-nums"
  />
)
