import { Field } from '../../../components/form/field.tsx'
import { DateInput } from '../../../components/form/typed/date-input.tsx'
import { registryWords as words } from '../vi.ts'

interface Props {
  /** Whose day it is, for who cannot see the line. */
  name: string
  end: 'from' | 'to'
  value: string | null
  onChange: (day: string | null) => void
}

/** First or last day of a post or a membership. */
export const DayOf = ({ name, end, value, onChange }: Props) => (
  <Field
    label={
      <span className="text-sm font-normal text-soft">
        {words[end]} <span className="sr-only">{name}</span>
      </span>
    }
  >
    {(control) => <DateInput {...control} value={value ?? ''} onChange={(day) => onChange(day || null)} />}
  </Field>
)
