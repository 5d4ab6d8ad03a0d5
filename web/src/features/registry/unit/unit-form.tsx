import { UNIT_KIND_NAMES, UNIT_KINDS, type Unit } from '@kiemdiem/domain/model/unit'
import type { UnitInput } from '@kiemdiem/domain/registry/inputs'
import { Field } from '../../../components/form/field.tsx'
import type { Choosable } from '../../../components/form/person/choosable.ts'
import { PersonSearch } from '../../../components/form/person/person-search.tsx'
import { SelectInput } from '../../../components/form/select-input.tsx'
import { TextInput } from '../../../components/form/text-input.tsx'
import { DateInput } from '../../../components/form/typed/date-input.tsx'
import { FormSection } from '../../../components/layout/form-section.tsx'
import { PeoplePicks } from '../parts/people-picks.tsx'
import { unitWords as words } from '../vi-unit.ts'
import { UNIT_FIELDS } from './check-unit.ts'
import { MembersSection } from './members-section.tsx'
import { SignersSection } from './signers-section.tsx'

interface Props {
  unit: UnitInput
  units: readonly Unit[]
  people: readonly Choosable[]
  errors: Readonly<Record<string, string>>
  onChange: (part: Partial<UnitInput>) => void
}

const KINDS = UNIT_KINDS.map((kind) => ({ value: kind, label: UNIT_KIND_NAMES[kind] }))

/** Everything of a unit, in the order in which somebody would tell it. */
export const UnitForm = ({ unit, units, people, errors, onChange }: Props) => {
  const line = (field: 'name' | 'shortName' | 'issuer' | 'superior' | 'place', optional = false) => (
    <Field label={words.field[field]} optional={optional} id={UNIT_FIELDS[field]} error={errors[field] ?? null}>
      {(control) => (
        <TextInput
          {...control}
          maxLength={200}
          value={unit[field]}
          onChange={(event) => onChange({ [field]: event.target.value })}
        />
      )}
    </Field>
  )
  const day = (field: 'from' | 'to') => (
    <Field label={words.field[field]} optional id={UNIT_FIELDS[field]} error={errors[field] ?? null}>
      {(control) => (
        <DateInput {...control} value={unit[field] ?? ''} onChange={(date) => onChange({ [field]: date || null })} />
      )}
    </Field>
  )
  const above = units.filter(({ id }) => id !== unit.id).map(({ id, name }) => ({ value: id, label: name }))
  return (
    <>
      <FormSection title={words.named} hint={words.namedHint}>
        {line('name')}
        <div className="grid gap-4 md:grid-cols-2">
          {line('shortName')}
          <Field label={words.field.kind}>
            {(control) => (
              <SelectInput {...control} value={unit.kind} options={KINDS} onChange={(kind) => onChange({ kind })} />
            )}
          </Field>
          <Field label={words.field.parent} id={UNIT_FIELDS.parent} error={errors.parent ?? null}>
            {(control) => (
              <SelectInput
                {...control}
                value={unit.parent ?? ''}
                options={[{ value: '', label: words.noParent }, ...above]}
                onChange={(parent) => onChange({ parent: parent || null })}
              />
            )}
          </Field>
          <Field label={words.field.order}>
            {(control) => (
              <TextInput
                {...control}
                inputMode="numeric"
                value={String(unit.order)}
                onChange={(event) => onChange({ order: Number(event.target.value.replace(/\D/g, '').slice(0, 5)) })}
              />
            )}
          </Field>
          {day('from')}
          {day('to')}
        </div>
      </FormSection>
      <FormSection title={words.lead} hint={words.leadHint}>
        <Field label={words.field.head} id={UNIT_FIELDS.head} error={errors.head ?? null}>
          {(control) => (
            <PersonSearch
              {...control}
              people={people}
              value={unit.head || null}
              onPick={(head) => onChange({ head })}
            />
          )}
        </Field>
        <div className="grid gap-4 md:grid-cols-3">
          {(['deputies', 'clerks', 'drafters'] as const).map((field) => (
            <PeoplePicks
              key={field}
              label={words.field[field]}
              people={people}
              chosen={unit[field]}
              onChange={(ids) => onChange({ [field]: ids })}
            />
          ))}
        </div>
        <PeoplePicks
          label={words.field.inCharge}
          people={people}
          chosen={unit.inCharge ? [unit.inCharge] : []}
          onChange={(ids) => onChange({ inCharge: ids.at(-1) ?? null })}
        />
      </FormSection>
      <MembersSection
        id={UNIT_FIELDS.members}
        error={errors.members}
        members={unit.members}
        people={people}
        onChange={(members) => onChange({ members })}
      />
      <FormSection title={words.papers} hint={words.papersHint}>
        <div className="grid gap-4 md:grid-cols-3">
          {line('issuer', true)}
          {line('superior', true)}
          {line('place', true)}
        </div>
      </FormSection>
      <SignersSection signers={unit.signers} people={people} onChange={(signers) => onChange({ signers })} />
    </>
  )
}
