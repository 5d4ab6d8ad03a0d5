import { CalendarDays } from 'lucide-react'
import { type ComponentProps, useRef } from 'react'
import { kitWords } from '../../vi.ts'
import { TextInput } from '../text-input.tsx'
import { isDay, readDate, showDate } from './typed-date.ts'
import { useTyped } from './use-typed.ts'

type Own = 'value' | 'onChange' | 'type'

interface Props extends Omit<ComponentProps<'input'>, Own> {
  /** YYYY-MM-DD, or whatever was typed while it is no date: the screen then says so. */
  value: string
  onChange: (value: string) => void
}

/** A date typed as dd/MM/yyyy, inside a Field; the browser's own calendar is one press away. */
export const DateInput = ({ value, onChange, ...rest }: Props) => {
  const { typed, setTyped, meant, tidy } = useTyped(value, showDate, readDate)
  const calendar = useRef<HTMLInputElement>(null)
  const open = () => {
    // Old browsers have no picker to open by a press: the hidden input then takes the focus.
    if (calendar.current?.showPicker) calendar.current.showPicker()
    else calendar.current?.focus()
  }
  return (
    <div className="relative flex max-w-xs gap-2">
      <TextInput
        {...rest}
        inputMode="numeric"
        autoComplete="off"
        placeholder={kitWords.datePattern}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value)
          onChange(meant(event.target.value))
        }}
        onBlur={tidy}
        className="tabular-nums"
      />
      <button
        type="button"
        aria-label={kitWords.openCalendar}
        disabled={rest.disabled}
        onClick={open}
        className="target inline-flex min-w-11 shrink-0 items-center justify-center rounded-md border border-strong bg-sheet hover:bg-desk"
      >
        <CalendarDays aria-hidden size={20} />
      </button>
      <input
        ref={calendar}
        type="date"
        tabIndex={-1}
        aria-hidden
        value={isDay(value) ? value : ''}
        onChange={(event) => event.target.value && onChange(event.target.value)}
        className="pointer-events-none absolute right-0 bottom-0 size-11 opacity-0"
      />
    </div>
  )
}
