import type { ComponentProps } from 'react'
import { kitWords } from '../../vi.ts'
import { TextInput } from '../text-input.tsx'
import { readTime } from './typed-date.ts'
import { useTyped } from './use-typed.ts'

interface Props extends Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'type'> {
  /** HH:MM, or whatever was typed while it is no time. */
  value: string
  onChange: (value: string) => void
}

const asIs = (value: string) => value

/** A time of day, 24 hours, typed as 08:00, 8h or 8h30; inside a Field. */
export const TimeInput = ({ value, onChange, ...rest }: Props) => {
  const { typed, setTyped, meant, tidy } = useTyped(value, asIs, readTime)
  return (
    <div className="max-w-32">
      <TextInput
        {...rest}
        inputMode="text"
        autoComplete="off"
        placeholder={kitWords.timePattern}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value)
          onChange(meant(event.target.value))
        }}
        onBlur={tidy}
        className="tabular-nums"
      />
    </div>
  )
}
