import { localDate } from '@kiemdiem/domain/time'
import { Check } from '../../components/form/choice/check.tsx'
import { Field } from '../../components/form/field.tsx'
import { DateInput } from '../../components/form/typed/date-input.tsx'
import { useNow } from '../../lib/now.ts'
import { rolesWords } from './vi.ts'

/** The first and the last day, as typed. */
export interface Days {
  from: string
  to: string
}

/** Whether a role is given for some days only, in place of others; then it ends by itself. */
export const StandInDays = ({ days, onChange }: { days: Days | null; onChange: (days: Days | null) => void }) => {
  const today = localDate(useNow())
  return (
    <div className="grid gap-2">
      <Check
        label={rolesWords.standIn}
        checked={days !== null}
        onChange={(on) => onChange(on ? { from: today, to: today } : null)}
      />
      {days && (
        <div className="grid items-start gap-4 sm:grid-cols-2">
          <Field label={rolesWords.standInFrom}>
            {(control) => <DateInput {...control} value={days.from} onChange={(from) => onChange({ ...days, from })} />}
          </Field>
          <Field label={rolesWords.standInTo} hint={rolesWords.standInHint}>
            {(control) => <DateInput {...control} value={days.to} onChange={(to) => onChange({ ...days, to })} />}
          </Field>
        </div>
      )}
    </div>
  )
}
