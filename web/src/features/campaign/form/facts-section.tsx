import { TEMPLATES, templateOf } from '@kiemdiem/domain/template/templates'
import { Field } from '../../../components/form/field.tsx'
import { INPUT_LOOK, TextInput } from '../../../components/form/text-input.tsx'
import { DateInput } from '../../../components/form/typed/date-input.tsx'
import { FormSection } from '../../../components/layout/form-section.tsx'
import { campaignWords as words } from '../vi.ts'
import type { FormProps } from './form-props.ts'
import { placed, reproposed, type StartForm } from './form-state.ts'

const LINES = [
  { field: 'title', label: words.name, fault: 'title' },
  { field: 'planNumber', label: words.number, fault: 'planNumber' },
  { field: 'place', label: words.place, fault: 'place' },
  { field: 'agency', label: words.agency, hint: words.agencyHint, fault: 'agency.name' },
  { field: 'superior', label: words.superior, hint: words.superiorHint, fault: 'agency.superior' },
] as const satisfies readonly { field: keyof StartForm; label: string; hint?: string; fault: string }[]

/** The template, the year, how the plan is named, and whose it is. */
export const FactsSection = ({ form, faults, onChange }: FormProps) => {
  const template = templateOf(form.template)
  const repropose = (id: string, year: string) => {
    const next = templateOf(id)
    if (next) onChange(reproposed(form, next, year))
  }
  return (
    <FormSection title={words.facts}>
      <Field label={words.template} hint={template && words.source(template.source)} error={faults.template ?? null}>
        {(control) => (
          <select
            {...control}
            value={form.template}
            onChange={(event) => repropose(event.target.value, form.year)}
            className={`target ${INPUT_LOOK}`}
          >
            {TEMPLATES.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <div className="grid items-start gap-4 sm:grid-cols-2">
        <Field label={words.year} error={faults.year ?? null}>
          {(control) => (
            <TextInput
              {...control}
              inputMode="numeric"
              maxLength={4}
              value={form.year}
              onChange={(event) => repropose(form.template, event.target.value)}
            />
          )}
        </Field>
        <Field label={words.date} error={faults.planDate ?? null}>
          {(control) => (
            <DateInput {...control} value={form.planDate} onChange={(planDate) => onChange({ ...form, planDate })} />
          )}
        </Field>
      </div>
      {LINES.map(({ field, label, fault, ...more }) => (
        <Field key={field} label={label} {...more} error={faults[fault] ?? null}>
          {(control) => (
            <TextInput
              {...control}
              maxLength={300}
              value={form[field]}
              onChange={({ target: { value } }) =>
                onChange(field === 'place' ? placed(form, value) : { ...form, [field]: value })
              }
            />
          )}
        </Field>
      ))}
    </FormSection>
  )
}
