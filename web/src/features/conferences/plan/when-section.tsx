import type { ScheduleAnswer } from '@kiemdiem/domain/conference/inputs'
import { Field } from '../../../components/form/field.tsx'
import { TextInput } from '../../../components/form/text-input.tsx'
import { DateInput } from '../../../components/form/typed/date-input.tsx'
import { TimeInput } from '../../../components/form/typed/time-input.tsx'
import { isDay, isWrongDate } from '../../../components/form/typed/typed-date.ts'
import { FormSection } from '../../../components/layout/form-section.tsx'
import type { PlanErrors } from './state/check-plan.ts'
import { PLAN_FIELDS } from './state/plan-fields.ts'
import type { PlanForm } from './state/plan-form.ts'
import { planPageWords as words } from './vi.ts'

interface Props {
  form: PlanForm
  onChange: (part: Partial<PlanForm>) => void
  errors: PlanErrors
  answer: ScheduleAnswer | null
}

/** Day, hour and place; under the day which weekday it is and what it means for the papers. */
export const WhenSection = ({ form, onChange, errors, answer }: Props) => (
  <FormSection title={words.when}>
    <div className="grid items-start gap-4 sm:grid-cols-[minmax(0,20rem)_minmax(0,10rem)]">
      <div className="grid content-start gap-2">
        <Field
          id={PLAN_FIELDS.date}
          label={words.fields.date}
          hint={words.dateHint}
          error={errors.date ?? (isWrongDate(form.date) ? words.dateUnreadable : null)}
        >
          {(control) => <DateInput {...control} value={form.date} onChange={(date) => onChange({ date })} />}
        </Field>
        {isDay(form.date) && <p className="font-semibold">{words.day(form.date)}</p>}
      </div>
      <Field id={PLAN_FIELDS.time} label={words.fields.time} hint={words.timeHint} error={errors.time ?? null}>
        {(control) => <TimeInput {...control} value={form.time} onChange={(time) => onChange({ time })} />}
      </Field>
    </div>
    {answer && (
      <dl className="grid gap-1 text-sm">
        <div>
          <dt className="inline text-soft">{words.earliest}: </dt>
          <dd className="inline font-semibold">{words.day(answer.earliest)}</dd>
        </div>
        <div>
          <dt className="inline text-soft">{words.papersBy}: </dt>
          <dd className="inline font-semibold">{words.day(answer.papersBy)}</dd>
        </div>
      </dl>
    )}
    <Field id={PLAN_FIELDS.place} label={words.fields.place} error={errors.place ?? null}>
      {(control) => (
        <TextInput
          {...control}
          maxLength={500}
          value={form.place}
          onChange={(event) => onChange({ place: event.target.value })}
        />
      )}
    </Field>
  </FormSection>
)
