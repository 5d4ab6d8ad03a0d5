import type { OwnGroup } from '@kiemdiem/domain/opening/start/appraisers'
import { X } from 'lucide-react'
import { Button } from '../../../components/form/button.tsx'
import { Field } from '../../../components/form/field.tsx'
import type { Choosable } from '../../../components/form/person/choosable.ts'
import { PersonSearch } from '../../../components/form/person/person-search.tsx'
import { FormSection } from '../../../components/layout/form-section.tsx'
import { campaignWords as words } from '../vi.ts'
import type { FormProps } from './form-props.ts'
import { appraiserKey, type ChosenAppraiser } from './form-state.ts'

interface Props extends FormProps {
  groups: readonly OwnGroup[]
  people: readonly Choosable[]
  nameOf: (group: OwnGroup) => string
}

/** Who appraises each group to which organisers belong: chosen here, or as the registry gives it. */
export const OwnGroupsSection = ({ form, faults, onChange, groups, people, nameOf }: Props) => {
  const names = (ids: readonly string[]) =>
    ids.map((id) => people.find((person) => person.id === id)?.name ?? id).join(', ')
  return (
    <FormSection title={words.ownGroups} hint={words.ownGroupsHint}>
      {groups.map((group) => {
        const key = appraiserKey(group)
        const chosen = form.appraisers[key]
        const choose = (next: ChosenAppraiser | null) => {
          const { [key]: _before, ...others } = form.appraisers
          onChange({ ...form, appraisers: next ? { ...others, [key]: next } : others })
        }
        const appraiser = chosen?.appraiser ?? group.appraiser
        const clerk = chosen?.clerk ?? null
        const outsiders = people.filter(({ id }) => !group.inside.includes(id))
        return (
          <div key={key} className="grid gap-3">
            <h3 className="font-semibold">{nameOf(group)}</h3>
            <p className="text-sm text-soft">
              {words.ownInside(names(group.inside))}{' '}
              {group.outside.length > 0
                ? words.ownOutside(names(group.outside))
                : words.ownNobody(group.proposed ? names([group.appraiser ?? '']) : '', names(group.could))}
            </p>
            <div className="grid items-start gap-4 md:grid-cols-2">
              <Field label={words.appraiserOf(nameOf(group))} error={faults[appraiser ?? ''] ?? null}>
                {(control) => (
                  <PersonSearch
                    {...control}
                    people={outsiders}
                    value={appraiser}
                    onPick={(uid) => choose({ appraiser: uid, clerk: clerk === uid ? null : clerk })}
                  />
                )}
              </Field>
              {appraiser !== null && (
                <Field label={words.clerkOf(nameOf(group))} error={faults[clerk ?? ''] ?? null}>
                  {(control) => (
                    <PersonSearch
                      {...control}
                      people={outsiders.filter(({ id }) => id !== appraiser)}
                      value={clerk}
                      onPick={(uid) => choose({ appraiser, clerk: uid })}
                    />
                  )}
                </Field>
              )}
            </div>
            {chosen && (
              <div>
                <Button size="small" icon={X} onClick={() => choose(null)}>
                  {words.asProposed}
                </Button>
              </div>
            )}
          </div>
        )
      })}
    </FormSection>
  )
}
