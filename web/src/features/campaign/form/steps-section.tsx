import { planFor } from '@kiemdiem/domain/template/plan-for'
import { templateOf } from '@kiemdiem/domain/template/templates'
import { isWorkingDay } from '@kiemdiem/domain/time'
import { viWeekday } from '@kiemdiem/domain/vi'
import { Field } from '../../../components/form/field.tsx'
import { DateInput } from '../../../components/form/typed/date-input.tsx'
import { isDay } from '../../../components/form/typed/typed-date.ts'
import { FormSection } from '../../../components/layout/form-section.tsx'
import { campaignWords as words } from '../vi.ts'
import type { FormProps } from './form-props.ts'

/** The dates of the plan's steps, with the weekday, and whether it is one on which offices work. */
export const StepsSection = ({ form, faults, onChange }: FormProps) => {
  const template = templateOf(form.template)
  if (!template || !/^\d{4}$/.test(form.year)) return null
  const { steps, calendar } = planFor(template, Number(form.year))
  const weekday = (date: string) => `${viWeekday(date)}${isWorkingDay(date, calendar) ? '' : ` · ${words.dayOff}`}`
  return (
    <FormSection title={words.steps} hint={words.stepsHint}>
      <div className="grid items-start gap-4 md:grid-cols-2">
        {steps.map(({ no, title, what, before, dateText }) => {
          const date = form.dates[no] ?? ''
          // What the plan words otherwise than by a date has none here either.
          if (before === null)
            return (
              <div key={no} className="grid content-start gap-1">
                <p className="font-semibold">{title}</p>
                <p className="text-sm text-soft">{words.relative(dateText ?? what)}</p>
              </div>
            )
          return (
            <Field
              key={no}
              label={words.before(no, title)}
              hint={isDay(date) ? weekday(date) : undefined}
              error={faults[`step.${no}`] ?? null}
            >
              {(control) => (
                <DateInput
                  {...control}
                  value={date}
                  onChange={(typed) => onChange({ ...form, dates: { ...form.dates, [no]: typed } })}
                />
              )}
            </Field>
          )
        })}
      </div>
    </FormSection>
  )
}
