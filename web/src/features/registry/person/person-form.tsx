import { CLASS_NAMES, type Person } from '@kiemdiem/domain/model/person'
import type { Unit } from '@kiemdiem/domain/model/unit'
import type { PersonInput } from '@kiemdiem/domain/registry/inputs'
import { Check } from '../../../components/form/choice/check.tsx'
import { Field } from '../../../components/form/field.tsx'
import { SelectInput } from '../../../components/form/select-input.tsx'
import { TextInput } from '../../../components/form/text-input.tsx'
import { DateInput } from '../../../components/form/typed/date-input.tsx'
import { FormSection } from '../../../components/layout/form-section.tsx'
import { personWords as words } from '../vi-person.ts'
import { PERSON_FIELDS } from './check-person.ts'
import { PostsSection } from './posts-section.tsx'

const CLASSES = (['elected', 'civilServant', 'worker'] satisfies Person['class'][]).map((value) => ({
  value,
  label: CLASS_NAMES[value],
}))

interface Props {
  person: PersonInput
  units: readonly Unit[]
  errors: Readonly<Record<string, string>>
  onChange: (part: Partial<PersonInput>) => void
}

/** Everything of a person that the registry keeps, what is private apart. */
export const PersonForm = ({ person, units, errors, onChange }: Props) => {
  const cell = person.partyCell ?? { name: '', committee: '' }
  const changeCell = (part: Partial<typeof cell>) => {
    const next = { ...cell, ...part }
    onChange({ partyCell: next.name || next.committee ? next : null })
  }
  const line = (field: 'name' | 'code' | 'email' | 'phone', inputMode: 'text' | 'email' | 'tel' = 'text') => (
    <Field
      label={words.field[field]}
      optional={field !== 'name'}
      id={PERSON_FIELDS[field]}
      error={errors[field] ?? null}
    >
      {(control) => (
        <TextInput
          {...control}
          inputMode={inputMode}
          maxLength={field === 'code' ? 40 : 200}
          value={person[field] ?? ''}
          onChange={(event) => {
            const typed = event.target.value
            onChange({ [field]: typed === '' && (field === 'email' || field === 'phone') ? null : typed })
          }}
        />
      )}
    </Field>
  )
  return (
    <>
      <FormSection title={words.who}>
        <div className="grid gap-4 md:grid-cols-2">
          {line('name')}
          {line('code')}
          <Field label={words.field.class}>
            {(control) => (
              <SelectInput
                {...control}
                value={person.class}
                options={CLASSES}
                onChange={(next) => onChange({ class: next })}
              />
            )}
          </Field>
        </div>
        <Check label={words.field.leader} checked={person.leader} onChange={(leader) => onChange({ leader })} />
      </FormSection>
      <PostsSection
        id={PERSON_FIELDS.posts}
        error={errors.posts}
        posts={person.posts}
        units={units}
        onChange={(posts) => onChange({ posts })}
      />
      <FormSection title={words.party} hint={words.partyHint}>
        <Check
          label={words.field.partyMember}
          checked={person.partyMember}
          onChange={(partyMember) => onChange({ partyMember, ...(partyMember ? {} : { probationary: false }) })}
        />
        {person.partyMember && (
          <>
            <Check
              label={words.field.probationary}
              checked={person.probationary}
              onChange={(probationary) => onChange({ probationary })}
            />
            <div className="grid gap-4 md:grid-cols-2">
              {(['name', 'committee'] as const).map((field) => (
                <Field key={field} label={field === 'name' ? words.cell : words.committee} optional>
                  {(control) => (
                    <TextInput
                      {...control}
                      maxLength={200}
                      value={cell[field]}
                      onChange={(event) => changeCell({ [field]: event.target.value })}
                    />
                  )}
                </Field>
              ))}
            </div>
          </>
        )}
      </FormSection>
      {person.birthDate !== undefined && (
        <FormSection title={words.private} hint={words.privateHint}>
          <div className="grid gap-4 md:grid-cols-3">
            {line('email', 'email')}
            {line('phone', 'tel')}
            <Field label={words.field.birthDate} optional id={PERSON_FIELDS.birthDate} error={errors.birthDate ?? null}>
              {(control) => (
                <DateInput
                  {...control}
                  value={person.birthDate ?? ''}
                  onChange={(day) => onChange({ birthDate: day || null })}
                />
              )}
            </Field>
          </div>
        </FormSection>
      )}
      <FormSection title={words.working} hint={words.workingHint}>
        <div id={PERSON_FIELDS.active} tabIndex={-1}>
          {errors.active && <p className="text-sm font-semibold text-late">{errors.active}</p>}
        </div>
        <Check label={words.field.active} checked={person.active} onChange={(active) => onChange({ active })} />
      </FormSection>
    </>
  )
}
