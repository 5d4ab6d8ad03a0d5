import type { ConferenceRules } from '@kiemdiem/domain/model/campaign'
import { BALLOT_KIND_NAMES, BALLOT_KINDS } from '@kiemdiem/domain/model/conference'
import { ChoiceGroup } from '../../../components/form/choice/choice-group.tsx'
import { Field } from '../../../components/form/field.tsx'
import type { Choosable } from '../../../components/form/person/choosable.ts'
import { PersonSearch } from '../../../components/form/person/person-search.tsx'
import { FormSection } from '../../../components/layout/form-section.tsx'
import type { PlanErrors } from './state/check-plan.ts'
import { PLAN_FIELDS } from './state/plan-fields.ts'
import type { PlanForm } from './state/plan-form.ts'
import { planPageWords as words } from './vi.ts'

interface Props {
  form: PlanForm
  onChange: (part: Partial<PlanForm>) => void
  errors: PlanErrors
  people: readonly Choosable[]
  rules: ConferenceRules
}

/** Who leads, who keeps the minutes, and how opinions of ratings are given. */
export const LeadersSection = ({ form, onChange, errors, people, rules }: Props) => (
  <FormSection title={words.leaders}>
    <div className="grid items-start gap-4 md:grid-cols-2">
      {(['chair', 'secretary'] as const).map((role) => (
        <Field key={role} id={PLAN_FIELDS[role]} label={words.fields[role]} error={errors[role] ?? null}>
          {(control) => (
            <PersonSearch
              {...control}
              people={people}
              value={form[role]}
              onPick={(id) => onChange(role === 'chair' ? { chair: id } : { secretary: id })}
            />
          )}
        </Field>
      ))}
    </div>
    <ChoiceGroup
      id="lich-hinh-thuc"
      legend={words.ballot}
      hint={rules.electronic.allowed ? undefined : words.ballotElectronicOff}
    >
      <div className="grid gap-2 sm:flex sm:flex-wrap sm:gap-x-6">
        {BALLOT_KINDS.filter((kind) => kind !== 'electronic' || rules.electronic.allowed).map((kind) => (
          <label key={kind} className="target flex items-center gap-2">
            <input
              type="radio"
              name="lich-hinh-thuc"
              checked={form.ballot === kind}
              onChange={() => onChange({ ballot: kind })}
              className="size-5 shrink-0 accent-accent"
            />
            {BALLOT_KIND_NAMES[kind]}
          </label>
        ))}
      </div>
    </ChoiceGroup>
  </FormSection>
)
