import type { ComponentProps } from 'react'
import { INPUT_LOOK } from './text-input.tsx'

type Own = 'value' | 'onChange'

interface Props<V extends string> extends Omit<ComponentProps<'select'>, Own> {
  value: V
  options: readonly { value: V; label: string }[]
  onChange: (value: V) => void
}

/** One of a few, inside a Field: spread its control props. */
export const SelectInput = <V extends string>({ value, options, onChange, className = '', ...rest }: Props<V>) => (
  <select
    {...rest}
    value={value}
    onChange={(event) => onChange(options.find((option) => option.value === event.target.value)?.value ?? value)}
    className={`target ${INPUT_LOOK} ${className}`}
  >
    {options.map((option) => (
      <option key={option.value} value={option.value}>
        {option.label}
      </option>
    ))}
  </select>
)
